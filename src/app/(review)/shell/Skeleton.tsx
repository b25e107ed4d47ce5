import './skeleton.css'

/** Grey lines where words will stand, so that nothing jumps when they come. */
export const Skeleton = ({ lines = 6 }: { lines?: number }) => (
  <div aria-hidden="true" className="skeleton">
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} />
    ))}
  </div>
)

/** The whole page before anything is known, as index.html draws it. */
export const PageSkeleton = () => (
  <div aria-busy="true" className="pageSkeleton">
    <div className="pageSkeletonBar" />
    <main className="pageSkeletonMain">
      <p className="unseen">Đang tải… · Loading…</p>
      <Skeleton />
    </main>
  </div>
)
