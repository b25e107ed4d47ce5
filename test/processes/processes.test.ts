import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { temporaryFolder } from '@test/helpers/temporaryFolder'
import { SmallSystem, wholeDays } from '../database/smallSystem'
import { bundle } from './bundle'
import { Child } from './child'

const saved = (child: Child) =>
  child.lines.flatMap((line) => (line.startsWith('saved ') ? [line.slice('saved '.length)] : []))

describe('several processes on one file [sqlite]', () => {
  let system: SmallSystem
  let writer: string
  let migrator: string
  const file = path.join(temporaryFolder(), 'shared.db')

  beforeAll(async () => {
    writer = await bundle('test/processes/writer.ts')
    migrator = await bundle('test/processes/migrator.ts')
    system = await SmallSystem.open(file)
    // Tables made by the adapter itself leave a mark by which Payload would ask before it migrates.
    await system.payload.delete({ collection: 'payload-migrations', where: {} })
  }, 120_000)
  afterAll(() => system.close())
  afterEach(() => system.clear())

  it('lose nothing when they write at once', async () => {
    const children = ['a', 'b'].map((name) => new Child(writer, [file, name, '150']))
    await Promise.all(children.map((child) => child.reported((line) => line === 'ready')))
    await Promise.all(Array.from({ length: 50 }, (_, i) => system.create(`here-${i}`)))
    for (const child of children) expect(await child.ended).toEqual({ code: 0, signal: null })

    const visits = await system.visits()
    expect(visits).toHaveLength(350)
    expect(visits.filter(({ days }) => days.length !== wholeDays)).toEqual([])
  }, 120_000)

  it('migrate once when they start at once', async () => {
    const gate = `${file}-gate`
    const children = ['a', 'b', 'c'].map(() => new Child(migrator, [file, gate]))
    await Promise.all(children.map((child) => child.reported((line) => line === 'opening')))
    await delay(1_000)
    writeFileSync(gate, '')
    for (const child of children) expect(await child.ended).toEqual({ code: 0, signal: null })
    const ran = children.flatMap(({ lines }) => lines.filter((line) => line === 'ran'))
    expect(ran).toHaveLength(1)
  }, 120_000)

  it('leave whole documents, whole transactions and all that was acknowledged, wherever they are killed', async () => {
    for (let round = 0; round < 4; round += 1) {
      const children = ['a', 'b', 'c', 'd'].map((name) => new Child(writer, [file, `${round}${name}`]))
      await Promise.all(
        children.map(async (child) => {
          await child.reported((line) => line.startsWith('saved '))
          await delay(randomInt(150))
          expect(await child.kill()).toEqual({ code: null, signal: 'SIGKILL' })
        }),
      )
      const visits = await system.visits()
      const keys = new Set(visits.map(({ key }) => key))
      expect(children.flatMap(saved).filter((key) => !keys.has(key))).toEqual([])
      expect(visits.filter(({ days }) => days.length !== wholeDays)).toEqual([])
      expect([...keys].filter((key) => !keys.has(otherOfPair(key)))).toEqual([])
    }
    await system.create('still writable')
    const { rows } = await system.client().execute('PRAGMA integrity_check')
    expect(rows[0]?.integrity_check).toBe('ok')
  }, 300_000)
})

/** The document that is written in the same transaction: `a-6` with `a-7`. */
function otherOfPair(key: string): string {
  const [name = '', number = ''] = key.split('-')
  return `${name}-${Number(number) ^ 1}`
}
