import './skeleton.css'

/** Grey lines where words will stand, so that nothing jumps when they come. */
export const Skeleton = ({ lines = 6 }: { lines?: number }) => (
  <div aria-hidden="true" className="skeleton">
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} />
    ))}
  </div>
)
