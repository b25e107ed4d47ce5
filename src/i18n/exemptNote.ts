import { JOB_LABELS } from './labels'
import { nameIn, named, type Named } from './language'

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const counted = (count: number): string => String(count).padStart(2, '0')

/**
 * The note under figures that says who is left out of the denominator, as the offices write it: "không tính 01 kế
 * toán, 01 văn thư" (row HY-04). Undefined where nobody is.
 * @param jobs the exempt job of each person who holds one
 * @param onLeave how many more are away for a time
 */
export function exemptNote(jobs: readonly string[], onLeave = 0): Named | undefined {
  const count = new Map<string, number>()
  for (const job of jobs) count.set(job, (count.get(job) ?? 0) + 1)
  const parts = [...count].map(([job, people]) => {
    const name = nameIn(JOB_LABELS, job) ?? named(job, job)
    return { vi: `${counted(people)} ${lowered(name.vi)}`, en: `${people} × ${lowered(name.en)}` }
  })
  if (onLeave > 0)
    parts.push({
      vi: `${counted(onLeave)} đồng chí đang được miễn có thời hạn`,
      en: `${onLeave} on leave for a time`,
    })
  if (parts.length === 0) return undefined
  return {
    vi: `Không tính ${parts.map(({ vi }) => vi).join(', ')}.`,
    en: `Not counting ${parts.map(({ en }) => en).join(', ')}.`,
  }
}
