import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import { preset } from '@graphql-codegen/near-operation-file-preset'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'

/** Where the front end keeps its documents: `X.graphql` beside the component that asks. */
const FOLDER = 'src/app/(review)'
const ENDING = '.generated.ts'

const HEADER = '/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */\n'

interface GeneratedText {
  file: string
  text: string
}

async function documentFiles(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, FOLDER), { recursive: true })
  return names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => path.join(root, FOLDER, name))
    .sort()
}

/**
 * The typed documents of the front end: one file beside each `.graphql` file, with the types of exactly what it asks
 * for and the document, parsed. Nothing of the schema that no document names is written.
 */
export async function typedDocuments(root: string, schemaFile: string): Promise<GeneratedText[]> {
  const files = await documentFiles(root)
  const documents = await Promise.all(
    files.map(async (location) => ({ location, document: parse(await readFile(location, 'utf8')) })),
  )
  const schemaAst = buildSchema(await readFile(schemaFile, 'utf8'))
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: path.join(root, FOLDER),
    presetConfig: { extension: ENDING, cwd: root },
    schema: parse('type Query { unused: Int }'),
    schemaAst,
    documents,
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      avoidOptionals: false,
      dedupeFragments: true,
      optimizeDocumentNode: true,
      scalars: { ID: 'string', JSON: 'unknown', DateTime: 'string' },
    },
  })
  return Promise.all(
    sections.map(async (section) => ({
      file: path.resolve(root, section.filename),
      text: HEADER + (await codegen({ ...section, schemaAst })),
    })),
  )
}

/** Generated files whose `.graphql` file is gone. */
export async function orphanedDocuments(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, FOLDER), { recursive: true })
  const kept = new Set(names)
  return names
    .filter((name) => name.endsWith(ENDING) && !kept.has(`${name.slice(0, -ENDING.length)}.graphql`))
    .map((name) => path.join(root, FOLDER, name))
}
