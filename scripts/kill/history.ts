import type { Report } from './reports'

/** What became of the last step of a worker that was killed. */
export type Fate = 'kept whole' | 'nothing of it' | 'between steps'

interface Commit {
  before: string
  after: string
  step: string
  /** Whether the worker was told that it is kept: by the step's end, or at least by the commit's. */
  acknowledged: boolean
}

interface Read {
  commits: Commit[]
  /** The step that was under way at the end, and what it had wanted to commit by then. */
  open: { step: string; wanted: Commit | undefined } | undefined
}

/** The steps of one worker, each with the commit that it wanted. */
function readAll(reports: readonly Report[]): Read {
  const commits: Commit[] = []
  let open: Read['open']
  for (const report of reports) {
    if (report.at === 'begin') {
      open = { step: report.step, wanted: undefined }
    } else if (report.at === 'committing' && report.before !== report.after) {
      const { before, after } = report
      if (open?.wanted) throw new Error(`${open.step} is not one transaction but several`)
      const wanted = { before, after, step: open?.step ?? '', acknowledged: false }
      open = { step: wanted.step, wanted }
      commits.push(wanted)
    } else if (report.at === 'killing' && report.place === 'afterCommit') {
      if (open?.wanted) open.wanted.acknowledged = true
    } else if (report.at === 'done' || report.at === 'refused') {
      if (open?.wanted && report.at === 'refused')
        throw new Error(`${report.step} was refused, but wrote something`)
      if (open?.wanted) open.wanted.acknowledged = true
      open = undefined
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
  const read = lives.map(readAll)
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
  return read.map(({ open }): Fate => {
    if (!open) return 'between steps'
    return open.wanted && kept.has(open.wanted) ? 'kept whole' : 'nothing of it'
  })
}
