import type { InStatement, Transaction } from '@libsql/client'
import type { SqliteClient } from '@/database/sqlite'
import { digestOf } from '../digest'
import type { Place, Report } from '../reports'
import { armed, type Trigger } from './trigger'

/** Where the process is to end itself. `statement` counts from 0: that many statements of the transaction have run. */
export interface Target {
  step: string
  place: Place
  statement: number
  of: number
  /** Microseconds after the commit has begun, for `duringCommit`. */
  microseconds: number
}

/** What a rehearsal found: the statements of a transaction, how many of them write, and which is the first that does. */
interface Rehearsal {
  of: number
  firstWrite: number
  writes: number
}

/** Watches every transaction of a client: tells what it changes, counts its statements, ends the process in the middle. */
export class Watch {
  target: Target | undefined
  private rehearsal: { found?: Rehearsal } | undefined
  private readonly trigger: Trigger = armed()

  constructor(
    client: SqliteClient,
    private readonly tell: (report: Report) => void,
  ) {
    const open = client.transaction.bind(client)
    client.transaction = async () => this.watched(await open())
  }

  /**
   * Takes a step up to its commit, which does not come: everything is rolled back.
   * @throws whatever the step throws before it comes to its commit, such as a RefusalError
   */
  async rehearse(step: () => Promise<unknown>): Promise<Rehearsal> {
    const rehearsal: { found?: Rehearsal } = {}
    this.rehearsal = rehearsal
    try {
      await step()
      throw new Error('The step took no notice that its transaction was not kept')
    } catch (error) {
      if (!rehearsal.found) throw error
      return rehearsal.found
    } finally {
      this.rehearsal = undefined
    }
  }

  private watched(transaction: Transaction): Transaction {
    const execute = transaction.execute.bind(transaction)
    const commit = transaction.commit.bind(transaction)
    let statements = 0
    let writes = 0
    let firstWrite = 0
    let before = ''
    transaction.execute = async (statement) => {
      if (statements === 0 && !this.rehearsal) before = await digestOf(execute)
      if (this.target?.place === 'statement' && this.target.statement === statements)
        this.end(this.target, writes)
      if (!onlyReads(statement)) {
        if (writes === 0) firstWrite = statements
        writes += 1
      }
      statements += 1
      return execute(statement)
    }
    transaction.commit = async () => {
      if (this.rehearsal) {
        this.rehearsal.found = { of: statements, firstWrite, writes }
        await transaction.rollback()
        throw new Error('Only a rehearsal')
      }
      const { target } = this
      if (target?.place === 'beforeCommit') this.end(target, writes)
      if (statements > 0) this.tell({ at: 'committing', before, after: await digestOf(execute) })
      if (target?.place === 'duringCommit') {
        this.announce(target, writes)
        this.trigger(target.microseconds)
      }
      await commit()
      if (target?.place === 'afterCommit') this.end(target, writes)
    }
    return transaction
  }

  private announce({ step, place, statement, of }: Target, writes: number): void {
    this.tell({ at: 'killing', step, place, statement, of, writes })
  }

  private end(target: Target, writes: number): void {
    this.announce(target, writes)
    process.kill(process.pid, 'SIGKILL')
  }
}

const onlyReads = (statement: InStatement): boolean =>
  /^\s*(select|with)\b/i.test(typeof statement === 'string' ? statement : statement.sql)
