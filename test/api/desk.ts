import type { Payload } from 'payload'
import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import type { TestOffice } from '@test/helpers/office'
import { run, signIn } from './graphqlAs'

/** What stands at the end of a path into an answer. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((found, name) => {
    if (Array.isArray(found)) {
      const rows: unknown[] = found
      return rows[Number(name)]
    }
    return isRecord(found) ? found[name] : undefined
  }, value)
}

const PLAN = `id title scope state awaiting version lineCount halfDays openComments returns revision direction
  meetingNote returnReason parent stepsOpen linesOpen lines { id version state title halfDays people { name } } inside { id state lineCount }`
const TRIP = `id title state version origin period halfDays orderNumber completion mergedInto consentWords changeReason
  stepsOpen participants { cadre name } stops { unitName from to } plan { id version lineCount halfDays }`
const REPORT = `id title scope state awaiting version workDone difficulties proposals learning lessons stepsOpen figures {
    done part moved dropped halfDays halfDaysOfYear byOrigin { planned unplanned assigned afterFact }
    findings { difficulty recommendation model } gifts { kind quantity value }
    people { inScope registered reported planCompleted exempt } }`

/** What each step answers with, beside refusals. */
const SHOWN: Readonly<Record<string, [key: string, fields: string]>> = {
  openQuarter: ['', 'period opened existing'],
  decidePlan: ['', `approved returned waiting plan { ${PLAN} }`],
  comment: ['comment', ''],
  keepOverlap: ['', `trips { ${TRIP} }`],
  resolveComment: ['comment', ''],
  markNotificationsRead: ['', 'read'],
}
const PLAN_STEPS = [
  'openPlan',
  'submitPlan',
  'recallPlan',
  'endorsePlan',
  'returnPlan',
  'revisePlan',
  'consolidatePlans',
]
const TRIP_STEPS = [
  'registerTrip',
  'editTrip',
  'withdrawTrip',
  'mergeTrips',
  'moveTrip',
  'requestUnplannedTrip',
  'giveConsent',
  'refuseConsent',
  'recordTripAfterFact',
  'acknowledgeTrip',
  'assignTrip',
  'coordinateTrip',
  'startTrip',
  'completeTrip',
  'enterTravelOrder',
  'postponeTrip',
  'rescheduleTrip',
  'cancelTrip',
]

function shownBy(step: string): [key: string, fields: string] {
  const own = SHOWN[step]
  if (own) return own
  if (PLAN_STEPS.includes(step)) return ['plan', PLAN]
  return TRIP_STEPS.includes(step) ? ['trip', TRIP] : ['report', REPORT]
}

export interface Doc extends Record<string, unknown> {
  id: string
  version: number
  state: string
}

export interface SeenRefusal {
  code: string
  field?: string
  messageVi: string
  messageEn: string
}

/**
 * An office seen through GraphQL alone: everyone signs in for himself or herself, takes steps and reads what he or she
 * may read. Nothing is called but the server's handler.
 */
export class Desk {
  private readonly tokens = new Map<string, string>()
  /** What the server kept to itself, for whoever reads a failed test. */
  private readonly logged: string[] = []
  constructor(
    private readonly payload: Payload,
    readonly office: TestOffice,
  ) {
    payload.logger.error = (entry: unknown): void => {
      const error: unknown = isRecord(entry) ? entry.err : entry
      this.logged.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }

  private async token(person: string): Promise<string> {
    const known = this.tokens.get(person) ?? (await signIn(this.payload, this.office.person(person).email))
    this.tokens.set(person, known)
    return known
  }

  /** Runs a document as somebody, and expects no error. */
  async ask(
    person: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>> {
    const { data, errors } = await run(await this.token(person), query, variables)
    if (errors.length > 0) throw new Error([person, JSON.stringify(errors), ...this.logged].join('\n'))
    return data
  }

  private async answer(
    person: string,
    step: string,
    given: Record<string, unknown>,
  ): Promise<{ refusals: SeenRefusal[]; answer: unknown }> {
    const [key, fields] = shownBy(step)
    const shown = key === '' ? fields : fields === '' ? key : `${key} { ${fields} }`
    const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`
    const data = await this.ask(
      person,
      `mutation Step($input: ${type}!) { ${step}(input: $input) { ${shown} refusals { code field messageVi messageEn } } }`,
      { input: given },
    )
    const refusals = rowsOf(at(data, step, 'refusals')).map((row) => ({
      code: textOf(row.code) ?? '',
      field: textOf(row.field),
      messageVi: textOf(row.messageVi) ?? '',
      messageEn: textOf(row.messageEn) ?? '',
    }))
    const whole = at(data, step)
    const rest = Object.entries(isRecord(whole) ? whole : {}).filter(([name]) => name !== 'refusals')
    return { refusals, answer: key === '' ? Object.fromEntries(rest) : at(data, step, key) }
  }

  /** Takes a step that must be possible, and returns what it shows. */
  async does(person: string, step: string, given: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { refusals, answer } = await this.answer(person, step, given)
    if (refusals.length > 0) throw new Error(`${person} ${step}: ${JSON.stringify(refusals)}`)
    return isRecord(answer) ? answer : { answer }
  }

  /** The same for a step that answers with a document. */
  async moves(person: string, step: string, given: Record<string, unknown>): Promise<Doc> {
    return doc(await this.does(person, step, given))
  }

  /** Takes a step that must be refused, and returns the rules. */
  async refused(person: string, step: string, given: Record<string, unknown>): Promise<SeenRefusal[]> {
    const { refusals } = await this.answer(person, step, given)
    if (refusals.length === 0) throw new Error(`${person} ${step} was not refused`)
    return refusals
  }

  /** One's own plan as it stands. */
  async plan(person: string, period: string): Promise<Doc> {
    const data = await this.ask(
      person,
      `query Mine($period: String!) { myPlan(period: $period) { ${PLAN} remarks { id trip field text resolvedAt } } }`,
      { period },
    )
    return doc(data.myPlan)
  }

  /** What awaits somebody. */
  async queue(person: string): Promise<Doc[]> {
    const data = await this.ask(
      person,
      `{ reviewQueue(first: 50) { next rows { ${PLAN} owner dueOn warnings { code line } } } }`,
    )
    return rowsOf(at(data, 'reviewQueue', 'rows')).map(doc)
  }

  /** A trip as somebody of the office sees it, through Payload's own read. */
  async trip(person: string, id: string): Promise<Doc> {
    const data = await this.ask(
      person,
      'query Trip($id: String!) { Trip(id: $id) { id version state halfDays orderNumber mergedInto { id } } }',
      { id },
    )
    return doc(data.Trip)
  }

  /** A document's trace: each event with the states between which it moved. */
  async trace(person: string, document: string): Promise<string[]> {
    const data = await this.ask(
      person,
      `query Trace($document: String!) {
        Transitions(where: { document: { equals: $document } }, sort: "sequence", limit: 100) {
          docs { sequence event fromState toState role }
        }
      }`,
      { document },
    )
    return rowsOf(at(data, 'Transitions', 'docs')).map(
      ({ event, fromState, toState, role }) =>
        `${textOf(role) ?? '?'} ${textOf(event) ?? ''}: ${textOf(fromState) ?? 'new'} → ${textOf(toState) ?? ''}`,
    )
  }

  /** The half-days of somebody's year that count. */
  async halfDays(person: string, cadre?: string, year = 2021): Promise<number> {
    const data = await this.ask(
      person,
      'query Ledger($cadre: ID, $year: Int!) { ledger(cadre: $cadre, year: $year) { days { day half } } }',
      { cadre: cadre && this.office.person(cadre).id, year },
    )
    return rowsOf(at(data, 'ledger', 'days')).length
  }
}

/** A document of an answer. @throws TypeError where there is none */
export function doc(value: unknown): Doc {
  const row = isRecord(value) ? value : {}
  const [id, version, state] = [textOf(row.id), numberOf(row.version), textOf(row.state)]
  if (!id || version === undefined || !state) throw new TypeError(`Not a document: ${JSON.stringify(value)}`)
  return { ...row, id, version, state }
}
