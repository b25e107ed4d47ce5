import { type Dice } from './dice'
import { plusDays, type Span } from './days'
import type { Scene } from './attempts'
import type { WalkDraft } from './tripRules'

export interface FullDraft extends WalkDraft {
  title: string
  content: string
  expectedLearning: string
  form: string
  topics: string[]
}

const FLAWS = [
  'noTitle',
  'retiredTopic',
  'foreignTopic',
  'foreignPerson',
  'oldUnit',
  'noUnit',
  'reversed',
  'noSuchDay',
  'noStops',
] as const

function someStop(dice: Dice, span: Span, unit: string): WalkDraft['stops'][number] {
  const from = plusDays(span.from, dice.int(4))
  const to = plusDays(from, dice.chance(0.6) ? 0 : dice.int(3))
  const half = dice.int(8)
  if (half === 0) return { unit, from, to, toHalf: 'am' }
  if (half === 1) return { unit, from, to, fromHalf: 'pm' }
  return { unit, from, to }
}

function spoil(scene: Scene, office: string, draft: FullDraft): FullDraft {
  const { dice, world } = scene
  const site = world.sites.get(office)
  const elsewhere = [...world.sites.values()].find((other) => other.id !== office)
  const stranger = [...world.people.values()].find((who) => who.office !== office)
  const [first] = draft.stops
  if (!site || !elsewhere || !stranger || !first) return draft
  const bad = { ...draft, sound: false }
  switch (dice.oneOf(...FLAWS)) {
    case 'noTitle':
      return { ...bad, title: ' ' }
    case 'retiredTopic':
      return { ...bad, topics: [site.topics.get('11.02') ?? ''] }
    case 'foreignTopic':
      return { ...bad, topics: [elsewhere.topics.get('04.01') ?? ''] }
    case 'foreignPerson':
      return { ...bad, participants: [...draft.participants, stranger.id] }
    case 'oldUnit':
      return { ...bad, stops: [...draft.stops, { ...first, unit: site.units.get('Cũ') ?? '' }] }
    case 'noUnit':
      return { ...bad, stops: [{ ...first, unit: 'nowhere' }] }
    case 'reversed':
      return { ...bad, stops: [{ ...first, to: plusDays(first.from, -1) }] }
    case 'noSuchDay':
      return { ...bad, stops: [{ ...first, to: '2021-02-30' }] }
    case 'noStops':
      return { ...bad, stops: [] }
  }
}

/** A trip around a day, which the span may or may not hold; now and then with something wrong in it. */
export function someDraft(scene: Scene, office: string, leader: string, around: string): FullDraft {
  const { dice, world } = scene
  const site = world.sites.get(office)
  const colleagues = [...world.people.values()].filter((who) => who.office === office && who.id !== leader)
  const span = { from: plusDays(around, -1), to: plusDays(around, 5) }
  const units = ['Bình Yên', 'Võ Nhai'].map((name) => site?.units.get(name) ?? '')
  const stops = units.slice(0, dice.chance(0.8) ? 1 : 2).map((unit) => someStop(dice, span, unit))
  const draft: FullDraft = {
    sound: true,
    title: `Khảo sát ${dice.int(1000)}`,
    content: 'Nắm tình hình đoàn viên đi làm ăn xa',
    expectedLearning: 'Phương pháp khảo sát',
    form: site?.form ?? '',
    topics: [site?.topics.get(dice.chance(0.5) ? '04.01' : '02.03') ?? ''],
    stops,
    participants: colleagues.filter(() => dice.chance(0.2)).map((who) => who.id),
  }
  return dice.chance(0.08) ? spoil(scene, office, draft) : draft
}
