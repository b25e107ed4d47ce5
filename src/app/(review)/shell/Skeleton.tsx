import css from './Skeleton.module.css'

/** Grey lines where words will stand, so that nothing jumps when they come. */
export const Skeleton = ({ lines = 6 }: { lines?: number }) => (
  <div aria-hidden="true" className={css.lines}>
    {Array.from({ length: lines }, (_, line) => (
      <div className={css.line} key={line} />
    ))}
  </div>
)

/** The whole page before anything is known; the only thing that the server draws. */
export const PageSkeleton = () => (
  <div aria-busy="true" className={css.page}>
    <div className={css.bar} />
    <main className={css.main}>
      <p className="unseen">Đang tải… · Loading…</p>
      <Skeleton />
    </main>
  </div>
)
