'use client'

import { type ChangeEvent, useState } from 'react'
import { isOneOf, rowsOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import { speaker } from '@/i18n/panel/speaker'
import { callStep } from '../parts/callStep'
import { FileChoice } from '../parts/FileChoice'
import { parseTable, type ParsedRow, sheetRowOf } from './parseTable'

const ACTIONS = ['create', 'update', 'same'] as const
type Action = (typeof ACTIONS)[number]

interface Preview {
  rows: ParsedRow[]
  actions: Action[]
  wrong: string[]
}

/** Reads a workbook in the browser; what reads it is loaded when somebody chooses a file. */
async function readWorkbook(file: File): Promise<ParsedRow[] | undefined> {
  const { readSheet } = await import('read-excel-file/universal')
  return parseTable(await readSheet(file))
}

const PreviewTable = ({ preview, language }: { preview: Preview; language: Language }) => {
  const say = speaker(CATALOGUE, language)
  const changed = preview.rows.flatMap((row, index) => {
    const action = preview.actions[index] ?? 'same'
    return action === 'same' ? [] : [{ ...row, action }]
  })
  if (changed.length === 0) return <p className="empty">{say('nothingToDo')}</p>
  return (
    <div className="scroll">
      <table className="figures">
        <thead>
          <tr>
            {(['row', 'code', 'name', 'willBe'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map(({ sheetRow, topic, action }) => (
            <tr key={sheetRow}>
              <td>{sheetRow}</td>
              <td>{topic.code}</td>
              <td>{topic.nameVi}</td>
              <td>{say(action)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Takes a workbook into the catalogue: first what would come of it, row by row, then all of it or nothing. */
export const ImportPanel = ({ organization, language }: { organization: string; language: Language }) => {
  const say = speaker(CATALOGUE, language)
  const [preview, setPreview] = useState<Preview>()
  const [said, setSaid] = useState('')

  const send = async (rows: ParsedRow[], write: boolean): Promise<Preview> => {
    const input = { organization, rows: rows.map(({ topic }) => topic), write }
    const { answer, refusals } = await callStep('importTopics', input, language, 'rows { code action }')
    const actions = rowsOf(answer.rows).map(({ action }) => (isOneOf(ACTIONS, action) ? action : 'same'))
    const wrong = refusals.map(({ field, words }) => {
      const row = sheetRowOf(field, rows)
      return row === undefined ? words : `${say('row')} ${row}: ${words}`
    })
    return { rows, actions, wrong }
  }

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? []
    setPreview(undefined)
    setSaid('')
    if (!file) return
    try {
      const rows = await readWorkbook(file)
      if (rows) setPreview(await send(rows, false))
      else setSaid(say('unreadable'))
    } catch {
      setSaid(say('unreadable'))
    }
  }

  const write = async (): Promise<void> => {
    if (!preview) return
    try {
      const done = await send(preview.rows, true)
      if (done.wrong.length === 0) window.location.reload()
      else setPreview(done)
    } catch {
      setSaid(say('failed'))
    }
  }

  const ready = preview && preview.wrong.length === 0 && preview.actions.some((action) => action !== 'same')
  return (
    <details className="panel panel--wide">
      <summary>{say('importExcel')}</summary>
      <p>{say('importWhy')}</p>
      <FileChoice
        accept=".xlsx"
        label={say('file')}
        language={language}
        onChange={(event) => void choose(event)}
      />
      <div aria-live="polite">
        {said === '' ? null : <p className="late">{said}</p>}
        {preview && preview.wrong.length > 0 ? (
          <>
            <p className="late">{say('wrong')}</p>
            <ul>
              {preview.wrong.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        ) : null}
        {preview && preview.wrong.length === 0 ? (
          <PreviewTable language={language} preview={preview} />
        ) : null}
      </div>
      {ready ? (
        <button className="strong-button" onClick={() => void write()} type="button">
          {say('write')}
        </button>
      ) : null}
    </details>
  )
}
