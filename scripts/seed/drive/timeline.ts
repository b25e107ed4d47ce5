import { setClock } from '@/access/clock'
import type { DayKey } from '@/domain/calendar'

/** A time of day in Vietnam: '07:30'. */
export type TimeOfDay = `${number}:${number}`

export const instantOf = (day: DayKey, time: TimeOfDay): Date => new Date(`${day}T${time}:00+07:00`)

interface Entry {
  at: number
  order: number
  work: () => Promise<unknown>
}

/**
 * What an office does, each thing on its day and hour. It is lived through in the order of time, with
 * the system's clock standing at each thing as it is done; what lies after the end is left undone.
 */
export class Timeline {
  private readonly entries: Entry[] = []
  private sorted = true

  get length(): number {
    return this.entries.length
  }

  /** Enters something to be done; also while the timeline is being lived through. */
  at(day: DayKey, time: TimeOfDay, work: () => Promise<unknown>): void {
    this.entries.push({ at: instantOf(day, time).getTime(), order: this.entries.length, work })
    this.sorted = false
  }

  /**
   * Does everything that lies before `end`, in order of time and then of entry. The clock stands at the
   * last thing afterwards.
   * @param passed told after each thing how many have been done
   */
  async live(end: Date, passed: (done: number) => void = () => undefined): Promise<number> {
    let done = 0
    for (;;) {
      this.sort()
      const entry = this.entries[done]
      if (!entry || entry.at >= end.getTime()) return done
      setClock(() => new Date(entry.at))
      await entry.work()
      done += 1
      passed(done)
    }
  }

  private sort(): void {
    if (this.sorted) return
    this.entries.sort((a, b) => a.at - b.at || a.order - b.order)
    this.sorted = true
  }
}
