import {
  addDays,
  compareDays,
  dayDistance,
  eachDay,
  intersectSpans,
  periodSpan,
  quartersOf,
  type DaySpan,
} from '@/domain/calendar'
import type {
  CadreSeed,
  IntendedFinding,
  IntendedOverlap,
  IntendedReturn,
  IntendedTrip,
  OrganizationKey,
  OrganizationSeed,
  PolicySeed,
  TripMode,
  YearPlan,
} from './types'
import { cadres } from './data/cadres'
import { overlapReasons, returnComments, unplannedReasons } from './data/findings'
import { organizations } from './data/organizations'
import { policies } from './data/policies'
import { Diary, drawSpan } from './plan/days'
import { districtRounds } from './plan/districtRounds'
import type { DraftTrip } from './plan/draft'
import { drawQuarter } from './plan/drawQuarter'
import { dealFindings } from './plan/findings'
import { outcomeOf } from './plan/outcome'
import { listed, placesOf } from './plan/places'
import { presence, QUARTERS, yearTargets } from './plan/targets'
import { createRandom, type Random } from './random'

/** Registrations sent back in a quarter, of eighteen: six once, one twice. */
const RETURNED = { once: 6, twice: 1, of: 18 } as const

interface Office {
  organization: OrganizationSeed
  policy: PolicySeed
  territory: string
  people: readonly CadreSeed[]
  year: number
  random: Random
  diary: Diary
}

interface DrawnTrip {
  draft: DraftTrip
  findings: readonly IntendedFinding[]
  bounds: DaySpan
}

/**
 * What an office means to do in a year, and how it turns out: registered trips with words, people and
 * places, the overlaps among them, the registrations that were returned. Pure data, the same on every
 * call; the seed driver puts it through the services, as far as its "today" has come.
 *
 * A trip that an overlap merges into another is registered like the others, and then its people go
 * with the other trip on the same days; its own outcome is not used.
 *
 * @throws RangeError when the office has no people of its own, or no policy for the year
 */
export function yearPlan(key: OrganizationKey, year: number): YearPlan {
  const office = officeOf(key, year)
  if (office.policy.quotaDays === null) {
    return { organization: key, year, trips: districtRounds(office.people), overlaps: [], returns: [] }
  }
  const drawn = drawYear(office)
  const keys = keysOf(office, drawn)
  const keyFor = (draft: DraftTrip) => keys.get(draft) ?? ''
  const met = new Set(drawn.flatMap(({ draft }) => draft.overlap?.with ?? []))
  return {
    organization: key,
    year,
    trips: drawn.map((trip, index) => {
      const { draft } = trip
      return finished(office, trip, { key: keyFor(draft), number: index + 1, isMet: met.has(draft) })
    }),
    overlaps: drawn.flatMap(({ draft }) => overlapOf(draft, keyFor)),
    returns: returnsOf(office),
  }
}

function officeOf(key: OrganizationKey, year: number): Office {
  const organization = organizations.find((candidate) => candidate.key === key)
  const policy = policies.find(
    (candidate) =>
      candidate.organization === key &&
      candidate.validFrom <= `${year}-12-31` &&
      (candidate.validTo ?? '2999-12-31') >= `${year}-01-01`,
  )
  const people = cadres.filter(
    (cadre) => cadre.organization === key && !policy?.exemptJobs.some((job) => job === cadre.job),
  )
  if (!organization?.territory || !policy || people.length === 0) {
    throw new RangeError(`No year ${year} for ${key}`)
  }
  const random = createRandom(`${key}/${year}`)
  return { organization, policy, territory: organization.territory, people, year, random, diary: new Diary() }
}

/** All trips of the year in the order of their days. */
function drawYear(office: Office): DrawnTrip[] {
  const { people, year, random, diary, policy, territory, organization } = office
  const targets = yearTargets(people, year, random)
  blockAbsences(office)
  const carried = new Map<string, number>()
  return quartersOf(year).flatMap((period) => {
    const { quarter } = period
    const valid = {
      from: organization.validFrom ?? '1900-01-01',
      to: organization.validTo ?? '2999-12-31',
    } as const
    const bounds = intersectSpans(periodSpan(period), valid)
    if (!bounds) return []
    const owed = new Map(
      people.map(({ key }) => [key, (targets.get(key)?.[quarter] ?? 0) + (carried.get(key) ?? 0)]),
    )
    const places = placesOf(territory, bounds)
    const { windowDays, halfDays } = policy
    const drafts = drawQuarter({
      year,
      quarter,
      bounds,
      territory,
      cadres: people,
      owed,
      diary,
      places,
      windowDays,
      halfDays,
      random,
    })
    for (const [key, days] of owed) carried.set(key, Math.min(0, days))
    const going = drafts.filter((draft) => draft.overlap?.resolution !== 'merge')
    const communes = places.commune.map((unit) => unit.key)
    const found = dealFindings({ bounds, territory, size: people.length, communes, random }, going)
    return drafts
      .map((draft) => ({ draft, findings: found.get(draft) ?? [], bounds }))
      .sort((a, b) => compareDays(a.draft.span.from, b.draft.span.from))
  })
}

/** Nobody goes before they joined or while they are away. */
function blockAbsences({ people, year, diary }: Office): void {
  for (const { key, joined, absences } of people) {
    const first = `${year}-01-01` as const
    if (joined > first) diary.take([key], { from: first, to: addDays(joined, -1) })
    for (const absence of absences) diary.take([key], absence)
  }
}

function keysOf({ organization, year }: Office, drawn: readonly DrawnTrip[]): Map<DraftTrip, string> {
  return new Map(
    QUARTERS.flatMap((quarter) =>
      drawn
        .filter(({ draft }) => draft.quarter === quarter)
        .map(({ draft }, index) => {
          const number = String(index + 1).padStart(3, '0')
          return [draft, `${organization.key}/${year}/Q${quarter}/${number}`] as const
        }),
    ),
  )
}

/** What the whole year tells of one trip. */
interface Place {
  key: string
  /** Its place in the year, for the number of its travel order. */
  number: number
  isMet: boolean
}

function finished(
  office: Office,
  { draft, findings, bounds }: DrawnTrip,
  { key, number, isMet }: Place,
): IntendedTrip {
  const { organization, random, diary, year } = office
  const { theme, span, units, half, unplanned } = draft
  const participants = draft.participants.map((cadre) => cadre.key)
  const leader = participants[0] ?? ''
  const place = listed(units)
  const words = (text: string) => text.replaceAll('{noi}', place).replaceAll('{nam}', String(year))
  return {
    key,
    organization: organization.key,
    cadre: leader,
    leader,
    participants,
    quarter: draft.quarter,
    from: span.from,
    to: span.to,
    ...(half === 'am' && { toHalf: 'am' }),
    ...(half === 'pm' && { fromHalf: 'pm' }),
    stops: stopsOf(units, span),
    form: theme.form,
    topics: theme.topics,
    title: words(random.pick(theme.titles)),
    content: words(theme.content),
    expectedLearning: words(theme.expected),
    duty: theme.duty,
    mode: modeOf(draft, office),
    unplanned,
    ...(unplanned && { unplannedReason: random.pick(unplannedReasons) }),
    outcome: outcomeOf(draft, {
      random,
      orderNumber: `${number}-CL/${organization.documentSuffix.split('-')[0]}-VP`,
      findings,
      isMet,
      findOtherSpan: () => {
        const days = dayDistance(span.from, span.to) + 1
        const isFree = (other: DaySpan) => participants.every((person) => diary.isFree(person, other))
        const other = drawSpan({ from: addDays(span.to, 1), to: bounds.to }, days, random, isFree)
        if (other) diary.take(participants, other)
        return other
      },
    }),
  }
}

/** The places in turn over the days; two on one day share it. */
function stopsOf(units: readonly string[], span: DaySpan): IntendedTrip['stops'] {
  const days = eachDay(span.from, span.to)
  return units.map((unit, index) => {
    const first = days[Math.floor((index * days.length) / units.length)] ?? span.from
    const last = days[Math.max(0, Math.ceil(((index + 1) * days.length) / units.length) - 1)] ?? span.to
    return { unit, from: first, to: last }
  })
}

/** In the third quarter of 2021, when travel was restricted, some meetings were attended online (row AG-15). */
function modeOf({ theme, participants, quarter }: DraftTrip, { year, random }: Office): TripMode {
  if (year === 2021 && quarter === 3 && theme.form === 'HT4' && random.chance(0.4)) return 'online'
  return participants.length >= 3 ? 'group' : 'inPerson'
}

function overlapOf(draft: DraftTrip, keyFor: (draft: DraftTrip) => string): IntendedOverlap[] {
  if (!draft.overlap) return []
  const { with: other, resolution, movedTo } = draft.overlap
  return [
    {
      quarter: draft.quarter,
      trip: keyFor(draft),
      with: keyFor(other),
      resolution,
      movedTo,
      reason: overlapReasons[resolution],
    },
  ]
}

function returnsOf({ people, year, random }: Office): IntendedReturn[] {
  const count = (number: number) => Math.round((number * people.length) / RETURNED.of)
  return QUARTERS.flatMap((quarter) => {
    const present = people.filter((cadre) => presence(cadre, year, quarter) > 0)
    return random
      .shuffle(present)
      .slice(0, count(RETURNED.once) + count(RETURNED.twice))
      .map((cadre, index) => ({
        quarter,
        cadre: cadre.key,
        times: index < count(RETURNED.twice) ? (2 as const) : (1 as const),
        comment: random.pick(returnComments),
      }))
  })
}
