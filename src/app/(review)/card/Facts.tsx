import css from './Facts.module.css'

/** Names and what stands beside them. What is empty is left out. */
export const Facts = ({
  facts,
}: {
  facts: readonly (readonly [name: string, value: string | null | undefined])[]
}) => (
  <dl className={css.facts}>
    {facts.map(
      ([name, value]) =>
        value && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
)
