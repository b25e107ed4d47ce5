'use client'

/** Prints the screen as its print styles lay it out. */
export const PrintButton = ({ label }: { label: string }) => (
  <button className="quiet-button no-print" onClick={() => window.print()} type="button">
    {label}
  </button>
)
