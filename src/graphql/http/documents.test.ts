import { buildSchema, type DocumentNode } from 'graphql'
import { Documents } from './documents'

const schema = buildSchema('type Query { a: Int, b: Int, page(first: Int!): Int }')
const SIGNED_IN = { contextValue: { req: { user: { id: '1' } } } }
const open = (most?: number): Documents => new Documents({ schema, validationRules: () => [] }, most)

function documentOf(documents: Documents, text: string): DocumentNode {
  const prepared = documents.prepare(text, SIGNED_IN)
  if ('errors' in prepared) throw prepared.errors[0] ?? new Error('no document')
  return prepared.document
}

describe('documents', () => {
  test('are parsed once, as long as they are among the last that came', () => {
    const documents = open(2)
    const a = documentOf(documents, '{ a }')
    expect(documentOf(documents, '{ a }')).toBe(a)
    documentOf(documents, '{ b }')
    documentOf(documents, '{ a b }')
    expect(documentOf(documents, '{ a }')).not.toBe(a)
  })

  test('meet the limits each time, with the variables and the caller of that time', () => {
    const documents = open()
    const text = 'query Page($first: Int!) { page(first: $first) }'
    const ask = (first: number, context: object = SIGNED_IN): unknown => {
      const prepared = documents.prepare(text, { ...context, variableValues: { first } })
      return 'errors' in prepared ? prepared.errors.map(({ extensions }) => extensions.code) : 'fine'
    }
    expect(ask(5)).toBe('fine')
    expect(ask(101)).toEqual(['LIMIT_PAGE_SIZE'])
    expect(ask(5, {})).toEqual(['SIGN_IN_REQUIRED'])
    expect(ask(5)).toBe('fine')
    // What was fine once is not asked again, and that says nothing of others.
    expect([ask(101), ask(5, {}), ask(5), ask(6)]).toEqual([
      ['LIMIT_PAGE_SIZE'],
      ['SIGN_IN_REQUIRED'],
      'fine',
      'fine',
    ])
  })

  test('that are wrong are refused each time, and not kept', () => {
    const documents = open()
    for (const text of ['{ c }', '{ a', '{ c }', `{ ${'a '.repeat(20_000)} }`]) {
      expect('errors' in documents.prepare(text, SIGNED_IN)).toBe(true)
    }
  })
})
