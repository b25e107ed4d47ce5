import { useMutation } from '@apollo/client/react'
import { Button } from '../shell/Button'
import { useLanguage, useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { c } from './css'
import { OpenMyPlanDocument } from './MyQuarter.generated'
import { quarterWords } from './quarterWords'

/** Opens one's own plan of a quarter where nobody has opened it yet. */
export function OpenPlan({ period }: { period: string }) {
  const w = useWords(quarterWords)
  const { language } = useLanguage()
  const say = useSay()
  const [open, { loading }] = useMutation(OpenMyPlanDocument, { refetchQueries: ['MyQuarter', 'MyDay'] })
  const press = async (): Promise<void> => {
    try {
      const { data } = await open({ variables: { input: { period } } })
      const [refusal] = data?.openPlan.refusals ?? []
      if (refusal) say(language === 'vi' ? refusal.messageVi : refusal.messageEn, 'failed')
    } catch {
      say(w.submitOffline, 'failed')
    }
  }
  return (
    <div className={c('card')}>
      <p>{w.noPlan}</p>
      <Button disabled={loading} kind="main" onClick={() => void press()}>
        {w.openPlan}
      </Button>
    </div>
  )
}
