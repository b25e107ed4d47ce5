import fc from 'fast-check'
import { ORACLE_RUN } from '@test/oracle/namedProperty'
import { QUOTA_PROPERTIES } from '@test/oracle/quota.properties'

describe('days and quotas compared with an oracle', () => {
  it.each(QUOTA_PROPERTIES)('$name', ({ property }) => {
    fc.assert(property, ORACLE_RUN)
  })
})
