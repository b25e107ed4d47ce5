import { addDays, type DaySpan } from '@/domain/calendar'
import type { IntendedFinding } from '../types'
import type { Random } from '../random'
import { aspirations, difficulties, goodModels, recommendations, type FindingPhrase } from '../data/findings'
import { printedName, unitOf } from '../data/units'
import { settledSpan, type DraftTrip } from './draft'

/** What eighteen cadres bring home in a quarter: thirty findings, of them twelve recommendations and four models. */
const QUARTER_OF_18 = {
  difficulties: 9,
  aspirations: 5,
  answered: 5,
  open: 4,
  overdue: 3,
  models: 4,
} as const
const MODELS_REPLICATED = 1
const REPLICATED_IN = 3

export interface FindingContext {
  bounds: DaySpan
  territory: string
  /** All cadres in scope; the numbers above are scaled by it. */
  size: number
  /** Communes that may take up a model. */
  communes: readonly string[]
  random: Random
}

type Found = ReadonlyMap<DraftTrip, readonly IntendedFinding[]>

/** The findings of a quarter, dealt out to the trips whose topics they belong to. */
export function dealFindings(context: FindingContext, trips: readonly DraftTrip[]): Found {
  const found = new Map<DraftTrip, IntendedFinding[]>()
  const dealer = { context, trips: trips.filter(({ units }) => isCommune(units[0])), found }
  const count = (number: number) => Math.round((number * context.size) / 18)

  deal(dealer, difficulties, count(QUARTER_OF_18.difficulties), ({ phrase, base }) => ({
    ...base,
    kind: 'difficulty',
    cause: phrase.cause,
  }))
  deal(dealer, aspirations, count(QUARTER_OF_18.aspirations), ({ base }) => ({ ...base, kind: 'aspiration' }))
  for (const followUp of ['answered', 'open', 'overdue'] as const) {
    deal(dealer, recommendations, count(QUARTER_OF_18[followUp]), ({ phrase, base, trip }) => ({
      ...base,
      kind: 'recommendation',
      addressee: phrase.addressee,
      followUp,
      due: dueDay(followUp, trip, context.bounds),
      answer: followUp === 'answered' ? phrase.answer : undefined,
    }))
  }
  const models = goodModels.filter(
    (model) =>
      !('territories' in model) || model.territories.some((start) => context.territory.startsWith(start)),
  )
  deal(dealer, models, count(QUARTER_OF_18.models), ({ base, index }) => ({
    ...base,
    kind: 'goodModel',
    replicatedIn: index < MODELS_REPLICATED ? replicas(context, base.unit) : undefined,
  }))
  return found
}

interface Dealer {
  context: FindingContext
  trips: readonly DraftTrip[]
  found: Map<DraftTrip, IntendedFinding[]>
}

interface Dealt<P> {
  phrase: P
  trip: DraftTrip
  index: number
  base: { topic: string; unit: string; text: string }
}

function deal<P extends FindingPhrase>(
  { context: { random }, trips, found }: Dealer,
  phrases: readonly P[],
  count: number,
  make: (dealt: Dealt<P>) => IntendedFinding,
): void {
  if (trips.length === 0) return
  const relatedTo = (phrase: P) =>
    trips.filter((trip) => trip.theme.topics.some((topic) => phrase.topics.includes(topic)))
  const fitting = phrases.filter((phrase) => relatedTo(phrase).length > 0)
  for (let index = 0; index < count; index += 1) {
    const phrase = random.pick(fitting.length > 0 ? fitting : phrases)
    const related = relatedTo(phrase)
    const fresh = (related.length > 0 ? related : trips).filter((trip) => (found.get(trip) ?? []).length < 2)
    const trip = random.pick(fresh.length > 0 ? fresh : trips)
    const unit = trip.units[0] ?? ''
    const text = phrase.text.replaceAll('{noi}', printedName(unitOf(unit)))
    const topic = trip.theme.topics.find((code) => phrase.topics.includes(code)) ?? phrase.topics[0]
    found.set(trip, [...(found.get(trip) ?? []), make({ phrase, trip, index, base: { topic, unit, text } })])
  }
}

/** An overdue recommendation was due before the quarter ended, an open one is not due until after. */
function dueDay(followUp: 'answered' | 'open' | 'overdue', trip: DraftTrip, { to }: DaySpan) {
  if (followUp === 'open') return addDays(to, 20)
  const month = addDays(settledSpan(trip).to, 30)
  if (followUp === 'answered') return month
  const eve = addDays(to, -1)
  const soon = addDays(settledSpan(trip).to, 10)
  return soon < eve ? soon : eve
}

function replicas({ communes, random }: FindingContext, origin: string): string[] {
  return random.shuffle(communes.filter((unit) => unit !== origin)).slice(0, REPLICATED_IN)
}

function isCommune(key: string | undefined): boolean {
  return key !== undefined && unitOf(key).level === 'commune'
}
