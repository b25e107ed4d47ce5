import type { Language } from '@/i18n/language'
import { IMPORT_UNITS } from '@/i18n/panel/importUnits'
import { speaker } from '@/i18n/panel/speaker'
import { type Answer, CHANGES } from './readAnswer'

const COLUMNS = [...CHANGES, 'refused'] as const

/** How many rows of each kind there are: the whole file at a glance. */
const Totals = ({ answer, language }: { answer: Answer; language: Language }) => {
  const say = speaker(IMPORT_UNITS, language)
  return (
    <div className="scroll">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col" />
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['units', 'successions'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{say(kind)}</th>
              {COLUMNS.map((column) => (
                <td
                  className={column === 'refused' && answer[kind].refused > 0 ? 'late' : undefined}
                  key={column}
                >
                  {answer[kind][column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What the server would do with the file, or has done: numbers, what must be corrected, the first rows of each kind. */
export const Preview = ({ answer, language }: { answer: Answer; language: Language }) => {
  const say = speaker(IMPORT_UNITS, language)
  return (
    <>
      <Totals answer={answer} language={language} />
      {answer.problems.length > 0 ? (
        <section className="panel" role="alert">
          <h2>{say('problems')}</h2>
          <ol className="import__problems">
            {answer.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ol>
          {answer.moreProblems > 0 ? <p>{`+ ${answer.moreProblems} ${say('moreProblems')}`}</p> : null}
        </section>
      ) : null}
      {CHANGES.filter((change) => answer.rows[change].length > 0).map((change) => (
        <details key={change} open={change !== 'unchanged'}>
          <summary>{`${say(change)} · ${say('firstRows')}`}</summary>
          <div className="scroll">
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">{say('row')}</th>
                  <th scope="col">{say('code')}</th>
                  <th scope="col">{say('name')}</th>
                </tr>
              </thead>
              <tbody>
                {answer.rows[change].map(({ table, row, what, name }) => (
                  <tr key={`${table}:${row}`}>
                    <td>{`${table} · ${row}`}</td>
                    <td>{what}</td>
                    <td>{name}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </>
  )
}
