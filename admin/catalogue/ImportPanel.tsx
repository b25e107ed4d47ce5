'use client'

import { type ChangeEvent, useState } from 'react'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import { speaker } from '@/i18n/panel/speaker'
import { FileChoice } from '../parts/FileChoice'
import { importTopics, type Preview } from './importTopics'
import { parseTable, type ParsedRow } from './parseTable'

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

  /** Shows what would come of the rows, or has, or why that is not known. @returns whether they were taken */
  const send = async (rows: ParsedRow[], isToBeWritten: boolean): Promise<boolean> => {
    try {
      const done = await importTopics({ organization, rows, write: isToBeWritten }, language)
      if (typeof done === 'string') {
        setSaid(done)
        return false
      }
      setPreview(done)
      return done.wrong.length === 0
    } catch {
      setSaid(say(isToBeWritten ? 'writeFailed' : 'previewFailed'))
      return false
    }
  }

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    // The same file, mended, is chosen again: the browser tells of it only where none stands there.
    target.value = ''
    setPreview(undefined)
    setSaid('')
    if (!file) return
    const rows = await readWorkbook(file).catch(() => undefined)
    if (rows) await send(rows, false)
    else setSaid(say('unreadable'))
  }

  const write = async (): Promise<void> => {
    setSaid('')
    if (preview && (await send(preview.rows, true))) window.location.reload()
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
