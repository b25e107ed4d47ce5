import { type OperationVariables, type TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { client } from '../shell/apollo'
import { AskAgain } from './askAgain'
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

  const again = useRef<AskAgain>(undefined)
  useEffect(() => {
    // That it fails once more is told by `error`.
    again.current ??= new AskAgain(() => void refetch().catch(() => undefined))
    return again.current.told({ online, loading, failed: error !== undefined })
  }, [online, loading, error, refetch])

  return {
    data: dataState === 'complete' ? data : kept,
    asOf: failed ? asOf : undefined,
    loading: loading && !failed && !kept,
  }
}
