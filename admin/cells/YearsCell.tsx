'use client'

import type { DefaultCellComponentProps } from 'payload'

/** Years in a list: `2025, 2026`. */
export const YearsCell = ({ cellData }: DefaultCellComponentProps) => {
  const years: unknown = cellData
  return (
    <span>{Array.isArray(years) ? years.filter((year) => typeof year === 'number').join(', ') : ''}</span>
  )
}
