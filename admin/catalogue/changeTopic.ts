/** Changes one topic as the panel's own form does: the collection's rules and hooks decide. @throws Error if refused */
export async function changeTopic(id: string, change: Record<string, unknown>): Promise<void> {
  const response = await fetch(`/api/topics/${id}?depth=0`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  })
  if (!response.ok) throw new Error(`The topic was not changed: ${response.status}`)
}
