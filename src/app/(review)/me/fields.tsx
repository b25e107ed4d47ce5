import { type ReactNode, useId } from 'react'
import { c } from './css'

interface FieldFacts {
  label: string
  hint?: string
  wrong?: boolean
}

interface TextFieldProps extends FieldFacts {
  value: string
  onChange: (value: string) => void
  long?: boolean
}

/** A text with its label. */
export function TextField({ label, hint, wrong, value, onChange, long }: TextFieldProps) {
  const id = useId()
  const facts = {
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-invalid': wrong ? true : undefined,
    className: c('input'),
    id,
    value,
  }
  return (
    <div className={c('field')}>
      <label className={c('label')} htmlFor={id}>
        {label}
      </label>
      {long ? (
        <textarea {...facts} onChange={({ target }) => onChange(target.value)} rows={4} />
      ) : (
        <input {...facts} onChange={({ target }) => onChange(target.value)} />
      )}
      {hint && (
        <p className={c('quiet', 'small')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface SelectFieldProps extends FieldFacts {
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}

export function SelectField({ label, value, options, onChange, wrong }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={c('field')}>
      <label className={c('label')} htmlFor={id}>
        {label}
      </label>
      <select
        aria-invalid={wrong ? true : undefined}
        className={c('input')}
        id={id}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A few choices, all to be seen, large enough for a thumb. */
export function Choices({ label, value, options, onChange }: SelectFieldProps) {
  const name = useId()
  return (
    <fieldset className={c('field')}>
      <legend className={c('label')}>{label}</legend>
      <div className={c('choices')}>
        {options.map(([key, text]) => (
          <label key={key}>
            <input
              checked={key === value}
              name={name}
              onChange={() => onChange(key)}
              type="radio"
              value={key}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What is still missing before a form can go; read out as soon as it is there. */
export function Missing({ title, fields }: { title: string; fields: readonly string[] }): ReactNode {
  return (
    <div role="alert">
      {fields.length > 0 && (
        <p className={c('notice', 'bad')}>
          {title} {fields.join(', ')}.
        </p>
      )}
    </div>
  )
}
