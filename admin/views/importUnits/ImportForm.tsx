'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import { isOneOf, isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { REFUSAL_CODES } from '@/domain/refusal/codes'
import type { Language } from '@/i18n/language'
import { IMPORT_UNITS } from '@/i18n/panel/importUnits'
import { speaker } from '@/i18n/panel/speaker'
import { refusalMessage } from '@/i18n/refusalMessages'
import { FileChoice } from '../../parts/FileChoice'
import { Preview } from './Preview'
import { type Answer, answerOf, linesOf } from './readAnswer'

type State =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'previewed'; file: File; answer: Answer }
  | { step: 'importing'; done: number; total: number }
  | { step: 'ended'; answer: Answer }
  | { step: 'failed'; words: string }

const WAY = '/api/units/import'

const send = (path: string, file: File): Promise<Response> =>
  fetch(`${WAY}${path}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    credentials: 'include',
    headers: { 'content-type': 'application/octet-stream' },
  })

/** The server's own words for why a request was refused. */
function refusedWords(body: unknown, language: Language): string | undefined {
  const [error] = rowsOf(isRecord(body) ? body.errors : undefined)
  const [refusal] = rowsOf(isRecord(error?.data) ? error.data.refusals : undefined)
  const code = textOf(refusal?.code)
  return isOneOf(REFUSAL_CODES, code) ? refusalMessage({ code }, language) : undefined
}

/** Sees the file through: chosen, previewed, imported. Nothing is written before the second button. */
export const ImportForm = ({ language }: { language: Language }) => {
  const say = speaker(IMPORT_UNITS, language)
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ step: 'choose' })
  const busy = state.step === 'reading' || state.step === 'importing'

  const preview = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    if (!file) return
    setState({ step: 'reading' })
    try {
      const response = await send('/preview', file)
      const body: unknown = await response.json()
      const answer = response.ok ? answerOf(body, language) : undefined
      setState(
        answer
          ? { step: 'previewed', file, answer }
          : { step: 'failed', words: refusedWords(body, language) ?? say('failed') },
      )
    } catch {
      setState({ step: 'failed', words: say('failed') })
    }
  }

  const run = async (file: File): Promise<void> => {
    setState({ step: 'importing', done: 0, total: 0 })
    let answer: Answer | undefined
    try {
      const { body } = await send('', file)
      if (body)
        for await (const line of linesOf(body)) {
          if (!isRecord(line)) continue
          answer = answerOf(line.result, language) ?? answer
          const [done, total] = [numberOf(line.done), numberOf(line.total)]
          if (done !== undefined && total !== undefined) setState({ step: 'importing', done, total })
        }
    } catch {
      answer = undefined
    }
    setState(answer ? { step: 'ended', answer } : { step: 'failed', words: say('failed') })
  }

  const canImport =
    state.step === 'previewed' &&
    state.answer.problems.length === 0 &&
    [state.answer.units, state.answer.successions].some((counts) => counts.new + counts.changed > 0)

  return (
    <section className="panel import">
      <form className="chooser" onSubmit={(event) => void preview(event)}>
        <FileChoice
          accept=".xlsx,.csv,.tsv,.txt"
          disabled={busy}
          label={say('file')}
          language={language}
          onChange={() => setState({ step: 'choose' })}
          ref={input}
          required
        />
        <button className="strong-button" disabled={busy} type="submit">
          {say('preview')}
        </button>
      </form>
      <div aria-live="polite">
        {state.step === 'reading' ? <p>{say('reading')}</p> : null}
        {state.step === 'importing' ? (
          <p>
            <label>
              {`${say('importing')} ${state.done}/${state.total} `}
              <progress max={Math.max(1, state.total)} value={state.done} />
            </label>
          </p>
        ) : null}
        {state.step === 'failed' ? <p className="late">{state.words}</p> : null}
        {state.step === 'ended' ? (
          <p className={state.answer.imported ? 'import__done' : 'late'}>
            {say(state.answer.imported ? 'done' : 'notDone')}
          </p>
        ) : null}
        {state.step === 'previewed' && !canImport && state.answer.problems.length === 0 ? (
          <p>{say('nothingToDo')}</p>
        ) : null}
      </div>
      {state.step === 'previewed' || state.step === 'ended' ? (
        <Preview answer={state.answer} language={language} />
      ) : null}
      {canImport ? (
        <p>
          <button className="strong-button" onClick={() => void run(state.file)} type="button">
            {say('import')}
          </button>
        </p>
      ) : null}
    </section>
  )
}
