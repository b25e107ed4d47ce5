import fc from 'fast-check'
import { DEADLINE_PROPERTIES } from '@test/oracle/deadlines.properties'
import { ORACLE_RUN } from '@test/oracle/namedProperty'

describe('deadlines compared with an oracle', () => {
  it.each(DEADLINE_PROPERTIES)('$name', ({ property }) => {
    fc.assert(property, ORACLE_RUN)
  })
})
