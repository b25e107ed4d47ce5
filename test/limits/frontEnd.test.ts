import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildSchema, concatAST, type DocumentNode, Kind, parse, separateOperations } from 'graphql'
import { firstOverrun } from '@/graphql/limits'
import { LIMIT_OPTIONS } from '@/graphql/limitOptions'

const FOLDER = 'src/app/(review)'

/** Every operation of the front end with the fragments that it uses, by name. */
async function operations(): Promise<[name: string, document: DocumentNode][]> {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.graphql'))
  const files = await Promise.all(names.map((name) => readFile(path.join(FOLDER, name), 'utf8')))
  return Object.entries(separateOperations(concatAST(files.map((text) => parse(text)))))
}

/** Variables that a page size may come from; whatever else is asked for costs the same for any value. */
const pageSizes = (document: DocumentNode): Record<string, unknown> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? (definition.variableDefinitions ?? []).flatMap(({ variable: { name } }) =>
            ['first', 'limit'].includes(name.value) ? [[name.value, 100] as const] : [],
          )
        : [],
    ),
  )

test('no screen asks for more than whoever is signed in may ask for at once', async () => {
  const schema = buildSchema(await readFile('schema.graphql', 'utf8'))
  const contextValue = { req: { user: { id: 'somebody', collection: 'cadres' } } }
  const found = await operations()
  expect(found.length).toBeGreaterThan(30)
  const refused = found.flatMap(([name, document]) => {
    const overrun = firstOverrun(
      { schema, document, variableValues: pageSizes(document), contextValue },
      LIMIT_OPTIONS,
    )
    return overrun ? `${name}: ${overrun.message}` : []
  })
  expect(refused).toEqual([])
})
