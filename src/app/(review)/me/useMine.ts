import { type OperationVariables, type TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { client } from '../shell/apollo'
import { keepAnswers, useOnline, useOutbox } from './outboxContext'

/** An answer, from the network or from the device. */
export interface Mine<Data> {
  data: Data | undefined
  /** When the device was last told, where the network does not answer now; ISO 8601. */
  asOf: string | undefined
  /** True while nothing at all can be shown yet. */
  loading: boolean
}

/**
 * Asks the server and, where it does not answer, shows what it last said to this account. What is shown without a
 * network says so.
 */
export function useMine<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Mine<Data> {
  const outbox = useOutbox()
  const online = useOnline()
  const { data, dataState, error, loading, refetch } = useQuery(query, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const [asOf, setAsOf] = useState<string>()
  const kept = client.readQuery<Data, Variables>({ query, variables }) ?? undefined
  const failed = error !== undefined || !online

  useEffect(() => {
    if (loading || failed || !data) return
    void keepAnswers(outbox)
  }, [data, loading, failed, outbox])

  useEffect(() => {
    let current = true
    if (failed) void outbox.store.remembered('answers').then((answers) => current && setAsOf(answers?.at))
    return () => {
      current = false
    }
  }, [failed, outbox])

  useEffect(() => {
    // Back on the network: what failed is asked again. That it fails once more is told by `error`.
    if (online && error) refetch().catch(() => undefined)
  }, [online, error, refetch])

  return {
    data: dataState === 'complete' ? data : kept,
    asOf: failed ? asOf : undefined,
    loading: loading && !failed && !kept,
  }
}
