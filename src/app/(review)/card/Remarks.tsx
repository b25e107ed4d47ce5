import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { Button } from '../shell/Button'
import { instantText } from '../shell/dates'
import { Field, TextArea } from '../shell/Field'
import { useLanguage, useWords } from '../shell/language'
import { refusalsIn, saidBy } from '../shell/refusals'
import { usePerson } from '../shell/session'
import { useSay } from '../shell/toasts'
import { shellWords } from '../shell/words'
import type { Review } from './review'
import { RemarkOnPlanDocument, ResolveRemarkDocument } from './PlanCard.generated'
import css from './Remarks.module.css'
import { keepRemark, unsentRemark, type UnsentRemark } from './unsentRemarks'
import { cardWords } from './words'

type Remark = Review['remarks'][number]

function OneRemark({ remark, onResolve }: { remark: Remark; onResolve: () => void }) {
  const w = useWords(cardWords)
  const { language } = useLanguage()
  return (
    <li className={remark.resolvedAt ? css.resolved : undefined}>
      <span className={css.about}>
        {remark.authorName}
        {remark.createdAt && ` · ${instantText(remark.createdAt, language)}`}
        {remark.resolvedAt && ` · ${w.resolved}`}
      </span>
      {remark.text}
      {!remark.resolvedAt && (
        <Button aria-label={`${w.resolve}: ${remark.text}`} kind="quiet" onClick={onResolve}>
          {w.resolve}
        </Button>
      )}
    </li>
  )
}

/** What was remarked, by line, and a place to remark more. */
export function Remarks({ review, onChange }: { review: Review; onChange: () => void }) {
  const w = useWords(cardWords)
  const shell = useWords(shellWords)
  const { language } = useLanguage()
  const say = useSay()
  const { id: person } = usePerson()
  const [{ text, line: chosen }, setRemark] = useState(() => unsentRemark(person, review.id))
  // A line that is gone by now is remarked on no more.
  const line = review.lines.some(({ id }) => id === chosen) ? chosen : ''
  const [remark, { loading }] = useMutation(RemarkOnPlanDocument)
  const [resolve] = useMutation(ResolveRemarkDocument)

  /** Writes on: going on to the next plan closes the card, and is no way to lose what one writes. */
  const write = (change: Partial<UnsentRemark>): void => {
    const next = { text, line, ...change }
    keepRemark(person, review.id, next)
    setRemark(next)
  }

  /** Tells a refusal or a failing network. @returns whether it was carried out */
  const carriedOut = async (work: Promise<{ data?: unknown }>): Promise<boolean> => {
    try {
      const refusals = refusalsIn((await work).data)
      if (refusals.length > 0) say(saidBy(refusals, language), 'failed')
      return refusals.length === 0
    } catch {
      say(shell.unreachable, 'failed')
      return false
    }
  }

  const send = async (): Promise<void> => {
    const input = { documentType: 'plans' as const, document: review.id, text, ...(line && { trip: line }) }
    if (!(await carriedOut(remark({ variables: { input } })))) return
    write({ text: '' })
    say(w.sent)
    onChange()
  }

  const markResolved = async (id: string): Promise<void> => {
    if (await carriedOut(resolve({ variables: { input: { comment: id } } }))) onChange()
  }

  const threads = [{ id: '', title: w.wholePlan }, ...review.lines]
    .map(({ id, title }) => ({
      id,
      title,
      remarks: review.remarks.filter(({ trip }) => (trip ?? '') === id),
    }))
    .filter(({ remarks }) => remarks.length > 0)
  return (
    <section>
      <h2>{w.remarks}</h2>
      {threads.map(({ id, title, remarks }) => (
        <div key={id}>
          <p className={css.line}>{title}</p>
          <ul className={css.remarks}>
            {remarks.map((one) => (
              <OneRemark key={one.id} onResolve={() => void markResolved(one.id)} remark={one} />
            ))}
          </ul>
        </div>
      ))}
      <div className={`${css.form ?? ''} notPrinted`}>
        <Field label={w.remarkOn}>
          <select
            className={css.select}
            onChange={({ target }) => write({ line: target.value })}
            value={line}
          >
            <option value="">{w.wholePlan}</option>
            {review.lines.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <Field label={w.write}>
          <TextArea onChange={({ target }) => write({ text: target.value })} rows={2} value={text} />
        </Field>
        <Button disabled={loading || text.trim() === ''} onClick={() => void send()}>
          {w.send}
        </Button>
      </div>
    </section>
  )
}
