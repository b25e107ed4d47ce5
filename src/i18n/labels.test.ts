import { ROLES } from '@/domain/access'
import {
  ACTORS,
  PLAN_EVENTS,
  PLAN_STATES,
  REPORT_EVENTS,
  REPORT_STATES,
  TRIP_EVENTS,
  TRIP_ORIGINS,
  TRIP_STATES,
} from '@/domain/workflow'

import { LEDGER_MISSES } from '@/domain/quota'
import * as labels from './labels'
import { LEDGER_MISS_LABELS } from './ledgerWords'
import type { Named } from './language'

const TABLES: readonly [string, readonly string[], Readonly<Record<string, Named>>][] = [
  ['plan states', PLAN_STATES, labels.PLAN_STATE_LABELS],
  ['trip states', TRIP_STATES, labels.TRIP_STATE_LABELS],
  ['report states', REPORT_STATES, labels.REPORT_STATE_LABELS],
  ['plan events', PLAN_EVENTS, labels.PLAN_EVENT_LABELS],
  ['trip events', TRIP_EVENTS, labels.TRIP_EVENT_LABELS],
  ['report events', REPORT_EVENTS, labels.REPORT_EVENT_LABELS],
  ['roles', ROLES, labels.ROLE_LABELS],
  ['actors', ACTORS, labels.ACTOR_LABELS],
  ['reasons why a day does not count', LEDGER_MISSES, LEDGER_MISS_LABELS],
  ['origins', TRIP_ORIGINS, labels.TRIP_ORIGIN_LABELS],
]

describe.each(TABLES)('the names of %s', (_what, words, names) => {
  it('follow the order of the domain, so that a select lists them in it', () => {
    expect(Object.keys(names)).toEqual([...words])
  })

  it('tell any two of them apart, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(Object.values(names).map((name) => name[language])).size).toBe(words.length)
    }
  })
})

it('gives a word that several workflows share one name', () => {
  const states = [labels.PLAN_STATE_LABELS, labels.REPORT_STATE_LABELS, labels.TRIP_STATE_LABELS]
  const events = [labels.PLAN_EVENT_LABELS, labels.REPORT_EVENT_LABELS, labels.TRIP_EVENT_LABELS]
  for (const tables of [states, events]) {
    const known = new Map<string, Named>()
    for (const [word, name] of tables.flatMap((table) => Object.entries<Named>(table))) {
      expect(known.get(word) ?? name).toEqual(name)
      known.set(word, name)
    }
  }
})

describe('a name looked up by its word', () => {
  it('is found in any workflow', () => {
    expect(labels.stateName('underWay', 'vi')).toBe('Đang đi')
    expect(labels.stateName('endorsed', 'vi')).toBe('Đã đồng ý')
    expect(labels.eventName('accept', 'en')).toBe('Accept')
    expect(labels.actorName('owner', 'vi')).toBe('Người lập')
    expect(labels.actorName('secretary', 'vi')).toBe('Bí thư')
  })

  it('is the word itself where nobody named it', () => {
    expect(labels.stateName('toString', 'vi')).toBe('toString')
    expect(labels.eventName('unheardOf', 'en')).toBe('unheardOf')
    expect(labels.actorName('unheardOf', 'en')).toBe('unheardOf')
  })
})
