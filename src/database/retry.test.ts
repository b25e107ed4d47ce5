import { ValidationError } from 'payload'
import { isWriteConflict, retrying, type TransactionRetry } from './retry'
import { isUniqueViolation } from './uniqueViolation'

const conflict = Object.assign(new Error('WriteConflict'), { code: 112 })
const transient = Object.assign(new Error('moved'), { errorLabels: ['TransientTransactionError'] })
const unknownCommit = Object.assign(new Error('?'), { errorLabels: ['UnknownTransactionCommitResult'] })
const duplicate = Object.assign(new Error('E11000'), { code: 11000 })

/** Work that fails with each of the errors in turn and then succeeds, and the pauses that were made. */
function failing(errors: Error[], retry: TransactionRetry = {}) {
  const pauses: number[] = []
  let runs = 0
  const work = async () => {
    const error = errors[runs]
    runs += 1
    if (error) throw error
    return 'done'
  }
  const pause = async (milliseconds: number) => pauses.push(milliseconds)
  return { pauses, runs: () => runs, result: retrying(work, { pause, random: () => 0.5, ...retry }) }
}

describe('trying a transaction again', () => {
  it('repeats the work after write conflicts, with pauses that grow', async () => {
    const { result, pauses, runs } = failing([conflict, transient, conflict])
    await expect(result).resolves.toBe('done')
    expect(runs()).toBe(4)
    expect(pauses).toEqual([20, 40, 80])
  })

  it('makes no pause longer than a second, and chance decides how much of it', async () => {
    const { result, pauses } = failing(Array<Error>(9).fill(conflict), { attempts: 10, random: () => 0.999 })
    await result
    expect(Math.max(...pauses)).toBeCloseTo(999)
    const { result: short, pauses: none } = failing([conflict], { random: () => 0 })
    await short
    expect(none).toEqual([0])
  })

  it('gives up after the last attempt and throws the error as it came', async () => {
    const { result, runs } = failing(Array<Error>(9).fill(conflict), { attempts: 3 })
    await expect(result).rejects.toBe(conflict)
    expect(runs()).toBe(3)
    const { result: six, runs: sixRuns } = failing(Array<Error>(9).fill(conflict))
    await expect(six).rejects.toBe(conflict)
    expect(sixRuns()).toBe(6)
  })

  it('does not repeat what another try would not cure, nor a commit that may have been done', async () => {
    for (const error of [new Error('refused'), unknownCommit]) {
      const { result, runs } = failing([error])
      await expect(result).rejects.toBe(error)
      expect(runs()).toBe(1)
    }
  })

  it('repeats after a taken key only where told to', async () => {
    const strict = failing([duplicate])
    await expect(strict.result).rejects.toBe(duplicate)
    const lenient = failing([duplicate], { onUniqueViolation: true })
    await expect(lenient.result).resolves.toBe('done')
  })

  it('sees a conflict through the errors wrapped around it', () => {
    expect(isWriteConflict(new Error('outer', { cause: new Error('inner', { cause: conflict }) }))).toBe(true)
    expect(isWriteConflict(new Error('outer', { cause: duplicate }))).toBe(false)
    expect(isWriteConflict('WriteConflict')).toBe(false)
  })
})

describe('isUniqueViolation', () => {
  const fieldError = (message: string) => new ValidationError({ errors: [{ message, path: 'key' }] })

  it.each([
    ['MongoDB', duplicate],
    ['SQLite', Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT_UNIQUE' })],
    ['SQLite, an id', Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })],
    [
      'drizzle',
      new Error('Failed query', { cause: Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT_UNIQUE' }) }),
    ],
    ['Payload in English', fieldError('Value must be unique')],
    ['Payload in Vietnamese', fieldError('Lỗi - Giá trị không được trùng lặp.')],
  ])('knows a taken key as %s puts it', (_, error) => {
    expect(isUniqueViolation(error)).toBe(true)
  })

  it.each([
    ['another field error', fieldError('This field is required.')],
    ['a missing parent', Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })],
    ['nothing', null],
    ['a ring of causes', ring()],
  ])('does not take %s for one', (_, error) => {
    expect(isUniqueViolation(error)).toBe(false)
  })
})

function ring(): Error {
  const error = new Error('ring')
  error.cause = error
  return error
}
