/**
 * A line for whoever started the system, Vietnamese first.
 * @param {string} vi
 * @param {string} en
 */
export function say(vi, en) {
  console.log(`${vi} · ${en}`)
}

/**
 * Says what is being done and how long it took, and every ten seconds that it still is, for work that says nothing itself.
 * @template T
 * @param {string} vi
 * @param {string} en
 * @param {() => Promise<T>} work
 * @param {{ silent: boolean }} options whether the work itself is silent
 * @returns {Promise<T>}
 */
export async function during(vi, en, work, { silent }) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  say(`${vi}…`, `${en}…`)
  const stillAtIt = () => silent && say(`  vẫn đang làm, ${seconds()} giây`, `still at it, ${seconds()} s`)
  const timer = setInterval(stillAtIt, 10_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    say(`  xong sau ${seconds()} giây`, `done in ${seconds()} s`)
  }
}

/** Ends the program for a reason that the person at the keyboard can act on; it needs no stack trace. */
export class StartError extends Error {
  /**
   * @param {string} vi
   * @param {string} en
   */
  constructor(vi, en) {
    super(`${vi} · ${en}`)
    this.name = 'StartError'
  }
}
