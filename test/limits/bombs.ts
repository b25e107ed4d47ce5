/**
 * F0 spreads F1 twice, F1 spreads F2 twice …: two to the power of the links once written out. The spreads
 * stand beside each other on Query, so neither depth nor aliases give it away.
 */
export function bomb(links: number): string {
  const chain = Array.from(
    { length: links },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ... { ...F${index + 1} } }`,
  )
  return `{ ...F0 } ${chain.join(' ')} fragment F${links} on Query { __typename }`
}

/** Two fragments that spread each other. */
export const ring = '{ ...A } fragment A on Query { ...B } fragment B on Query { ... { ...A } }'
