/**
 * Writes what is made from the configuration, so that it never has to be kept in step by hand:
 *
 *   npm run generate                        types, import map, GraphQL schema, the front end's typed documents and,
 *                                           where a table changed, a migration
 *   npm run generate -- --name add-topics   the same, and what the migration is called
 *   npm run generate -- --from-nothing      one migration in place of all; only while no office has run them
 *   npm run generate -- --check             writes nothing; ends with 1 and names what is out of date
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generateSchema } from '@payloadcms/graphql/utilities'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { orphanedDocuments, typedDocuments } from './generateDocuments'
import { beginMigrations, migrationsAreCurrent, writeMigration } from './generateMigration'

/** One generated file, and how Payload is brought to write it somewhere else. */
interface Generated {
  file: string
  write: (config: SanitizedConfig, to: string) => unknown
}

function findGenerated(sanitized: SanitizedConfig): Generated[] {
  return [
    {
      file: sanitized.typescript.outputFile,
      write: (from, outputFile) =>
        generateTypes({ ...from, typescript: { ...from.typescript, outputFile } }, { log: false }),
    },
    {
      file: sanitized.admin.importMap.importMapFile,
      write: (from, importMapFile) => {
        const importMap = { ...from.admin.importMap, importMapFile }
        return generateImportMap(
          { ...from, admin: { ...from.admin, importMap } },
          { force: true, log: false },
        )
      },
    },
    {
      file: sanitized.graphQL.schemaOutputFile,
      write: (from, schemaOutputFile) =>
        generateSchema({ ...from, graphQL: { ...from.graphQL, schemaOutputFile } }),
    },
  ]
}

const readIfThere = (file: string) => readFile(file, 'utf8').catch(() => undefined)

/**
 * Writes the file beside where it belongs (the import map's paths depend on its folder), then puts it in place.
 * @returns whether it was out of date; with `check` it stays so.
 */
async function bringUpToDate({ file, write }: Generated, from: SanitizedConfig, check: boolean) {
  const fresh = `${file}.new`
  await write(from, fresh)
  const isStale = (await readFile(fresh, 'utf8')) !== (await readIfThere(file))
  if (isStale && !check) await rename(fresh, file)
  else await rm(fresh)
  return isStale
}

/** Writes the front end's typed documents from the schema as it was printed last. @returns the files that were not current. */
async function bringDocumentsUpToDate(schemaFile: string, check: boolean): Promise<string[]> {
  const stale: string[] = []
  for (const { file, text } of await typedDocuments(process.cwd(), schemaFile)) {
    if (text === (await readIfThere(file))) continue
    stale.push(file)
    if (!check) await writeFile(file, text)
  }
  for (const file of await orphanedDocuments(process.cwd())) {
    stale.push(file)
    if (!check) await rm(file)
  }
  return stale
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'from-nothing': { type: 'boolean', default: false },
    name: { type: 'string', default: 'change' },
  },
})
// The configuration imports the migrations, so it is loaded once there is a list to import.
if (!values.check) beginMigrations(values['from-nothing'])
const { default: config } = await import('@payload-config')
const sanitized = await config
const stale: string[] = []
for (const generated of findGenerated(sanitized)) {
  if (await bringUpToDate(generated, sanitized, values.check)) {
    stale.push(path.relative(process.cwd(), generated.file))
  }
}
for (const file of await bringDocumentsUpToDate(sanitized.graphQL.schemaOutputFile, values.check)) {
  stale.push(path.relative(process.cwd(), file))
}
if (!(await migrationsAreCurrent(sanitized))) {
  stale.push(
    values.check
      ? 'src/database/migrations'
      : await writeMigration(sanitized, values['from-nothing'] ? 'initial' : values.name),
  )
}

if (stale.length === 0) console.log('Everything generated is current.')
else console.log(`${values.check ? 'Out of date' : 'Written'}: ${stale.join(', ')}`)
process.exit(values.check && stale.length > 0 ? 1 : 0)
