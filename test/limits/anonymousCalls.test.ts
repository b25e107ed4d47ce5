import { callerOf } from '@/graphql/limits/caller'
import { firstOverrun } from '@/graphql/limits'

import { argsOf, codesOf } from './imitation'

const PUBLIC = ['Stories']
const asked = (query: string, production = true): unknown[] =>
  codesOf(query, { anonymous: true, publicRootFields: PUBLIC, production })

describe('a caller who is not signed in', () => {
  it.each([
    '{ __typename }',
    'mutation { __typename }',
    'mutation { loginCadre(email: "a", password: "b") { token } }',
    'mutation { forgotPasswordCadre(email: "a") }',
    'mutation { resetPasswordCadre(token: "a", password: "b") { token } }',
    '{ Stories(limit: 20) { docs { id title } totalDocs } }',
    '{ a: Stories(limit: 1) { docs { id } } b: Stories(limit: 2) { docs { id } } __typename }',
  ])('may ask %s', (query) => {
    expect(asked(query)).toEqual([])
  })

  it.each([
    ['{ Trips { docs { id } } }', 'SIGN_IN_REQUIRED'],
    ['{ Stories { docs { id } } Trips { docs { id } } }', 'SIGN_IN_REQUIRED'],
    ['{ Stories: Trips { docs { id } } }', 'SIGN_IN_REQUIRED'],
    ['{ ...Q } fragment Q on Query { ... { Trip(id: 1) { id } } }', 'SIGN_IN_REQUIRED'],
    ['query A { Stories { docs { id } } } query B { Trips { docs { id } } }', 'SIGN_IN_REQUIRED'],
    ['{ meCadre { id } }', 'SIGN_IN_REQUIRED'],
    ['{ nothingOfTheKind }', 'SIGN_IN_REQUIRED'],
    ['{ loginCadre }', 'SIGN_IN_REQUIRED'],
    ['mutation { createCadre(data: {}) { id } }', 'SIGN_IN_REQUIRED'],
    ['mutation { unlockCadre(email: "a") }', 'SIGN_IN_REQUIRED'],
    ['{ __schema { types { name } } }', 'INTROSPECTION_REFUSED'],
    ['{ ... { __type(name: "Trip") { name } } }', 'INTROSPECTION_REFUSED'],
    [
      'mutation { a: loginCadre(email: "a", password: "1") { token } b: loginCadre(email: "a", password: "2") { token } }',
      'LIMIT_ROOT_FIELDS',
    ],
    ['{ a: __typename b: __typename c: __typename d: __typename }', 'LIMIT_ROOT_FIELDS'],
    ['{ Stories(limit: 0) { docs { id } } }', 'LIMIT_PAGE_SIZE'],
    [`{ Stories { docs { ${'id '.repeat(900)} } } }`, 'LIMIT_DOCUMENT'],
  ])('may not ask %s', (query, code) => {
    expect(asked(query)).toEqual([code])
  })

  it('may read the schema outside production', () => {
    expect(asked('{ __schema { types { name } } }', false)).toEqual([])
  })

  it('learns nothing of the schema from a refusal', () => {
    expect(asked('{ Stories { docs { id } } Tripz { docs { id } } }')).toEqual(['SIGN_IN_REQUIRED'])
  })
})

describe('a signed-in caller', () => {
  it('may read the schema as far as this limit goes', () => {
    expect(codesOf('{ __schema { types { name } } }', { production: true })).toEqual([])
  })

  it('may ask what is not public', () => {
    expect(codesOf('{ Trips { docs { id } } meCadre { id } }')).toEqual([])
  })
})

describe('who calls', () => {
  it.each([
    [{ req: { user: { id: '1' } } }, 'signedIn'],
    [{ req: { user: null } }, 'anonymous'],
    [{ req: {} }, 'anonymous'],
    [{}, 'anonymous'],
    [undefined, 'anonymous'],
    [{ user: { id: '1' } }, 'anonymous'],
    [{ req: { user: 'root' } }, 'anonymous'],
  ])('is read from the request in the context %j: %s', (context, caller) => {
    expect(callerOf(context)).toBe(caller)
  })
})

describe('a server that keeps validated documents', () => {
  it('asks for the first overrun of each request by itself', () => {
    expect(firstOverrun(argsOf('{ Trips { docs { id } } }'))).toBeUndefined()
    const anonymous = firstOverrun(argsOf('{ Trips { docs { id } } }', { anonymous: true }))
    expect(anonymous?.extensions.code).toBe('SIGN_IN_REQUIRED')
  })
})
