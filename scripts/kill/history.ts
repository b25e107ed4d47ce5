import type { Report } from './reports'

/** What became of the last step of a worker that was killed. */
export type Fate = 'kept whole' | 'nothing of it' | 'between steps'

interface Commit {
  before: string
  after: string
  step: string
  acknowledged: boolean
}

/** The steps of one worker, each with the commits that it wanted. */
function commitsOf(reports: readonly Report[]): { commits: Commit[]; open: string | undefined } {
  const commits: Commit[] = []
  let open: string | undefined
  let wanted: Commit[] = []
  for (const report of reports) {
    if (report.at === 'begin') {
      open = report.step
      wanted = []
    } else if (report.at === 'committing' && report.before !== report.after) {
      wanted.push({ before: report.before, after: report.after, step: open ?? '', acknowledged: false })
      commits.push(...wanted.slice(-1))
      if (wanted.length > 1) throw new Error(`${open ?? ''} is not one transaction but several`)
    } else if (report.at === 'done' || report.at === 'refused') {
      for (const commit of wanted) {
        if (report.at === 'refused') throw new Error(`${report.step} was refused, but wrote something`)
        commit.acknowledged = true
      }
      open = undefined
      wanted = []
    }
  }
  return { commits, open }
}

/**
 * Holds what the workers reported against what is in the file. A state of the file is the digest of its rows; every
 * transaction told the state that it found and the one that it wanted to leave. So the states must form one line from
 * `start` to `end`: a state that nobody wanted is half a step. Every step that was acknowledged must be on the line.
 *
 * @returns for each worker what became of the step at which it was killed
 * @throws Error that says what was lost or torn
 */
export function holdAgainst(start: string, end: string, lives: readonly (readonly Report[])[]): Fate[] {
  const read = lives.map(commitsOf)
  const byAfter = new Map(read.flatMap(({ commits }) => commits.map((commit) => [commit.after, commit])))
  const kept = new Set<Commit>()
  for (let state = end; state !== start;) {
    const commit = byAfter.get(state)
    if (!commit || kept.has(commit))
      throw new Error(`The file is in a state that no step wanted to leave, after ${kept.size} steps`)
    kept.add(commit)
    state = commit.before
  }
  for (const { commits } of read) {
    const lost = commits.find((commit) => commit.acknowledged && !kept.has(commit))
    if (lost) throw new Error(`${lost.step} was acknowledged, and is not in the file`)
  }
  return read.map(({ commits, open }): Fate => {
    if (open === undefined) return 'between steps'
    const last = commits.at(-1)
    return last && !last.acknowledged && kept.has(last) ? 'kept whole' : 'nothing of it'
  })
}
