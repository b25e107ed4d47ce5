'use client'

import { type SyntheticEvent, useState } from 'react'
import { isRecord, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { START_REPORT } from '@/i18n/panel/startReport'
import { speaker } from '@/i18n/panel/speaker'
import { callStep, whyNot } from '../parts/callStep'
import { documentLink } from '../parts/links'
import { Select } from '../parts/Select'

interface StartReportProps {
  periods: readonly { id: string; name: string }[]
  language: Language
}

/** Chooses a period, has the report drafted (or its figures brought up to date) and opens it. */
export const StartReportForm = ({ periods, language }: StartReportProps) => {
  const say = speaker(START_REPORT, language)
  const [working, setWorking] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])

  const send = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const period = new FormData(event.currentTarget).get('reportOf')
    setWorking(true)
    setWrong([])
    try {
      const called = await callStep('draftReport', { period }, language, 'report { id }')
      const { report: drafted } = called.answer
      const report = isRecord(drafted) ? textOf(drafted.id) : undefined
      if (report) {
        window.location.assign(documentLink('reports', report))
        return
      }
      setWrong(whyNot(called, language))
    } catch {
      setWrong([say('failed')])
    }
    setWorking(false)
  }

  return (
    <form className="chooser no-print" onSubmit={(event) => void send(event)}>
      <Select label={say('period')} name="reportOf" options={periods} />
      <button className="strong-button" disabled={working} type="submit">
        {working ? say('working') : say('start')}
      </button>
      <div aria-live="assertive">
        {wrong.map((words) => (
          <p className="late" key={words}>
            {words}
          </p>
        ))}
      </div>
    </form>
  )
}
