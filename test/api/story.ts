import { idOf } from '@/access/guards'
import type { TestOffice, TripFacts } from '@test/helpers/office'
import { Desk, type Doc } from './desk'
import type { Payload } from 'payload'

/** The words that every result needs. */
export const OUTCOME = { result: 'Đã khảo sát 40 đoàn viên', actualLearning: 'Lập phiếu ngắn' }

/** One office in one period, told step by step: its desk, and its documents by the names that the story gives them. */
export class Story extends Desk {
  private readonly docs = new Map<string, Doc>()
  /** @param watcher somebody who reads every trip of the office */
  constructor(
    payload: Payload,
    office: TestOffice,
    readonly period: string,
    private readonly watcher: string,
  ) {
    super(payload, office)
  }

  keep(name: string, kept: Doc): Doc {
    this.docs.set(name, kept)
    return kept
  }

  /** A document as it stood when it was kept. */
  the(name: string): Doc {
    const found = this.docs.get(name)
    if (!found) throw new Error(`Nothing is called ${name}`)
    return found
  }

  /** A trip as it stands now. */
  async now(name: string): Promise<Doc> {
    return this.keep(name, await this.trip(this.watcher, this.the(name).id))
  }

  unit(name: string): string {
    return idOf(this.office.units.get(name)) ?? ''
  }

  on(place: string, from: string, to = from): TripFacts['stops'] {
    return [{ unit: this.unit(place), from, to }]
  }

  /** Writes a line on the person's own plan. */
  async register(name: string, person: string, more: Partial<TripFacts>, period = this.period): Promise<Doc> {
    const plan = await this.plan(person, period)
    const trip = await this.moves(person, 'registerTrip', { plan: plan.id, ...this.office.trip(more) })
    return this.keep(name, trip)
  }

  /** Submits the person's own plan. */
  async submit(person: string, period = this.period): Promise<Doc> {
    const { id, version } = await this.plan(person, period)
    return this.moves(person, 'submitPlan', { plan: id, version })
  }

  /** The plan of an owner in the person's queue. */
  async awaited(person: string, owner: string): Promise<Doc> {
    const found = (await this.queue(person)).find((row) => row.owner === owner)
    if (!found) throw new Error(`Nothing of ${owner} awaits ${person}`)
    return found
  }

  /** Records the result of a trip as its leader, with a travel order. */
  async complete(
    name: string,
    person: string,
    orderNumber?: string,
    outcome: object = OUTCOME,
  ): Promise<Doc> {
    const { id, version } = await this.now(name)
    return this.moves(person, 'completeTrip', { trip: id, version, orderNumber, outcome })
  }

  /** Drafts and submits the person's own report. */
  async report(person: string, period = this.period): Promise<Doc> {
    const drafted = await this.moves(person, 'draftReport', { period })
    return this.moves(person, 'submitReport', { report: drafted.id, version: drafted.version })
  }
}
