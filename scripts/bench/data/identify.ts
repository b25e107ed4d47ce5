/** Ids in the order in which they are made, shaped as the UUIDs of version 7 that SQLite's rows have. */
export function idMaker(startMs: number): () => string {
  let made = 0
  return () => {
    made += 1
    const time = (startMs + made).toString(16).padStart(12, '0')
    const tail = made.toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`
  }
}
