import type { GraphQLError } from 'graphql'

import { argumentOf, sizeArgumentsOf } from './argument'
import { eachField, type MetField } from './foldSelections'
import { limitError } from './limitError'
import { variablesOf, type Inspection, type LimitCheck } from './inspection'

const shown = (value: unknown): number | string =>
  typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value ?? null)

function sizeError(
  met: MetField,
  variables: Record<string, unknown>,
  most: number,
): GraphQLError | undefined {
  const names = sizeArgumentsOf(met)
  const sizes = names
    .map((name) => argumentOf(met, name, variables))
    .filter((size) => size !== undefined && size !== null)
  const { node } = met
  const path = `${node.name.value}(${names.join(', ')})`
  const refused = sizes.find(
    (size) => typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > most,
  )
  if (refused !== undefined) {
    return limitError({
      code: 'LIMIT_PAGE_SIZE',
      limit: `1–${most}`,
      seen: shown(refused),
      vi: `Số dòng của danh sách ${path} không được phép`,
      en: `Rows asked of the list ${path} not allowed`,
      nodes: node,
    })
  }
  // At the root Payload answers a missing limit with 10 rows; a join field answers it with all there are.
  if (names.length > 0 && sizes.length === 0 && !met.isRoot) {
    return limitError({
      code: 'LIMIT_PAGE_SIZE',
      limit: `1–${most}`,
      seen: 'null',
      vi: `Phải nêu số dòng của danh sách lồng bên trong ${path}`,
      en: `Say how many rows of the nested list ${path}`,
      nodes: node,
    })
  }
  return undefined
}

/** `pagination: null` turns paging off in Payload just as `false` does. */
function pagingError(met: MetField, variables: Record<string, unknown>): GraphQLError | undefined {
  const paging = argumentOf(met, 'pagination', variables)
  if (paging === undefined || paging === true) return undefined
  return limitError({
    code: 'LIMIT_PAGINATION',
    limit: 'true',
    seen: shown(paging),
    vi: `Không được tắt phân trang của ${met.node.name.value}`,
    en: `Paging of ${met.node.name.value} cannot be switched off`,
    nodes: met.node,
  })
}

function firstError(inspection: Inspection): GraphQLError | undefined {
  let error: GraphQLError | undefined
  for (const operation of inspection.operations) {
    const variables = variablesOf(operation, inspection)
    eachField(operation, inspection, (met) => {
      error ??= sizeError(met, variables, inspection.limits.pageSize.max) ?? pagingError(met, variables)
    })
  }
  return error
}

/**
 * Every list is read by the page: `limit` and `first` are whole numbers from 1 to the maximum, literal,
 * variable or default. In Payload `limit: 0` means everything, and a negative one is SQL's to interpret.
 */
export const pageSize: LimitCheck = firstError
