/** The mark of the system: a road that comes down from the hills to the houses. */
export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg aria-hidden="true" height={size} viewBox="0 0 48 48" width={size}>
    <rect fill="#0b5cab" height="48" rx="11" width="48" />
    <path d="M4 26 16 12l8 9 7-7 13 14v9a11 11 0 0 1-11 11H15A11 11 0 0 1 4 37Z" fill="#3f8fd6" />
    <path d="M24 20c-7 6 8 10 0 17-2 2-4 4-5 7h12c0-3 1-6 2-8 3-7-10-9-3-16Z" fill="#fff" />
    <circle cx="35" cy="12" fill="#ffd54a" r="5" />
  </svg>
)
