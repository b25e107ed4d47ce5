/**
 * The value below which a share of the measurements lies (nearest rank): a value that was measured, not one between two.
 * @param share from 0 to 1; 0.5 is the median
 * @throws RangeError where nothing was measured
 */
export function quantile(measured: readonly number[], share: number): number {
  const sorted = measured.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new RangeError('Nothing was measured')
  return found
}

export const median = (measured: readonly number[]): number => quantile(measured, 0.5)
export const p99 = (measured: readonly number[]): number => quantile(measured, 0.99)
