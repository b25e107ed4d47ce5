import { cadreAwaits, focal, heads, isOpen, type Model, no, type Paper, standing } from './model'
import type { Verdict, Who } from './model'
import { goesToDepartment } from './planRules'

const writes = (who: Who, report: Paper): boolean => {
  if (report.scope === 'cadre') return report.owner === who.id
  if (report.scope === 'department') return heads(who, report)
  return focal(who, report) || standing(who, report)
}

/** Row TN-07: everyone drafts his or her own report; once sent up it is no draft any more. */
export function draftReport(model: Model, who: Who, period: string): Verdict {
  const before = [...model.reports.values()].find(
    (report) => report.owner === who.id && report.period === period,
  )
  if (before && !isOpen(before)) return no(`it is ${before.state}`)
  return {
    apply: (_, { id = '' }) => {
      if (before) return
      const { office, department, id: owner } = who
      const report: Paper = { id, office, scope: 'cadre', department, owner, period, state: 'draft' }
      model.reports.set(id, report)
      model.made('reports', report, 'open')
    },
  }
}

export function editReport(_: Model, who: Who, report: Paper): Verdict {
  if (!writes(who, report)) return no('another’s words')
  return isOpen(report) ? { apply: () => undefined } : no(`it is ${report.state}`)
}

export function submitReport(model: Model, who: Who, report: Paper): Verdict {
  if (!writes(who, report)) return no('not the one who sends it up')
  if (!isOpen(report)) return no(`it is ${report.state}`)
  const awaiting = {
    cadre: cadreAwaits(model, who),
    department: who.focal ? undefined : 'focal',
    organization: 'standing',
  }[report.scope]
  return {
    apply: () => {
      model.move('reports', report, 'submit', awaiting ? 'submitted' : 'accepted')
      report.awaiting = awaiting
    },
  }
}

export function recallReport(model: Model, who: Who, report: Paper): Verdict {
  const may = report.scope === 'organization' ? focal(who, report) : writes(who, report)
  if (!may) return no('not the one who takes it back')
  const early =
    report.state === 'submitted' || (report.state === 'accepted' && report.scope !== 'organization')
  if (!early) return no(`it is ${report.state}`)
  return {
    apply: () => {
      model.move('reports', report, 'recall', 'draft')
      report.awaiting = undefined
    },
  }
}

export function acceptReport(model: Model, who: Who, report: Paper): Verdict {
  if (report.state !== 'submitted') return no(`it is ${report.state}`)
  if (report.owner === who.id) return no('it is one’s own')
  const turn = { head: heads, focal, standing }[report.awaiting ?? ''] ?? (() => false)
  if (!turn(who, report)) return no('another’s turn')
  return {
    apply: () => {
      model.move('reports', report, 'accept', 'accepted')
      report.awaiting = undefined
    },
  }
}

export function returnReport(model: Model, who: Who, report: Paper, reason: string): Verdict {
  const states = report.scope === 'organization' ? ['submitted'] : ['submitted', 'accepted', 'consolidated']
  if (!states.includes(report.state)) return no(`it is ${report.state}`)
  if (report.owner === who.id) return no('it is one’s own')
  const may =
    standing(who, report) ||
    (report.scope !== 'organization' && focal(who, report)) ||
    (report.scope === 'cadre' && heads(who, report))
  if (!may) return no('not one’s to return')
  if (reason.trim() === '') return no('no reason')
  const holder = report.parent === undefined ? undefined : model.reports.get(report.parent)
  if (holder && !isOpen(holder)) return no(`what it was gathered into is ${holder.state}`)
  return {
    apply: () => {
      model.move('reports', report, 'return', 'returned')
      report.parent = undefined
      report.awaiting = undefined
    },
  }
}

/** Row TN-08: one report of each department and office and period, built from those below while it is open. */
export function consolidateReports(
  model: Model,
  who: Who,
  input: { organization: string; department?: string; period: string },
): Verdict {
  const { organization: office, department, period } = input
  if (who.office !== office) return no('another office')
  const may = department === undefined ? who.focal || who.standing : heads(who, { office, department })
  if (!may) return no('not the one who gathers')
  const inPeriod = [...model.reports.values()].filter(
    (report) => report.office === office && report.period === period,
  )
  const below = inPeriod.filter((report) => {
    if (report.scope === 'organization') return false
    if (report.state !== 'accepted' && report.state !== 'consolidated') return false
    if (department === undefined) return !goesToDepartment(model, report)
    return goesToDepartment(model, report) && report.department === department
  })
  if (below.length === 0) return no('nothing is ready')
  const scope = department === undefined ? 'organization' : 'department'
  const before = inPeriod.find((report) => report.scope === scope && report.department === department)
  if (before && !isOpen(before)) return no(`the one that gathers is ${before.state}`)
  return {
    apply: (_, { id = '' }) => {
      const holder: Paper = before ?? { id, office, scope, department, period, state: 'draft' }
      if (!before) {
        model.reports.set(id, holder)
        model.made('reports', holder, 'open')
      }
      for (const report of below.filter((one) => one.state === 'accepted')) {
        model.move('reports', report, 'consolidate', 'consolidated')
        report.parent = holder.id
      }
    },
  }
}

/** The accepted report of the office closes the period: its reports and its approved plans. */
export function closePeriod(model: Model, who: Who, report: Paper): Verdict {
  if (report.scope !== 'organization') return no('not the report of an office')
  if (!focal(who, report) && !standing(who, report)) return no('neither focal department nor leader')
  if (report.state !== 'accepted') return no(`it is ${report.state}`)
  return {
    apply: () => {
      model.move('reports', report, 'close', 'closed')
      const same = (paper: Paper): boolean => paper.office === report.office && paper.period === report.period
      for (const below of [...model.reports.values()].filter(same)) {
        if (below.state === 'consolidated') model.move('reports', below, 'close', 'closed')
      }
      for (const plan of [...model.plans.values()].filter(same)) {
        if (plan.state === 'approved') model.move('plans', plan, 'close', 'closed')
      }
    },
  }
}
