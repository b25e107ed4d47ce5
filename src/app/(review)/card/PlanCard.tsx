import { useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '../shell/Button'
import { Failed } from '../shell/Failed'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { Changes } from './Changes'
import css from './PlanCard.module.css'
import { Findings } from './Findings'
import { Inside } from './Inside'
import { Lines } from './Lines'
import { openOverlaps } from './openOverlaps'
import { PlanCardDocument } from './PlanCard.generated'
import { QuotaBar } from './QuotaBar'
import { Remarks } from './Remarks'
import type { Review } from './review'
import { WeekStrip } from './WeekStrip'
import { cardWords } from './words'

interface PlanCardProps {
  plan: string
  /** Once all of it stands on the screen: from now on it counts as seen. */
  onSeen?: (review: Review) => void
  onOverlap?: () => void
}

/** Everything that a reviewer wants to know of one plan, in place. */
export function PlanCard({ plan, onSeen, onOverlap }: PlanCardProps) {
  const w = useWords(cardWords)
  const { data, error, refetch } = useQuery(PlanCardDocument, {
    variables: { plan },
    fetchPolicy: 'cache-and-network',
  })
  const tell = useEffectEvent((review: Review) => onSeen?.(review))
  useEffect(() => {
    if (data) tell(data.planReview)
  }, [data])
  if (!data) {
    return error ? (
      <Failed onRetry={() => void refetch()} title="" />
    ) : (
      <div className={css.card}>
        <Skeleton lines={10} />
      </div>
    )
  }
  const review = data.planReview
  return (
    <div className={css.card}>
      {review.returnReason && (
        <p className={css.wide}>
          <strong>{w.returnedFor}:</strong> {review.returnReason}
        </p>
      )}
      <div className={css.wide}>
        <WeekStrip review={review} />
      </div>
      <div className={css.wide}>
        <div className={css.titled}>
          <h2>{review.scope === 'cadre' ? w.lines : w.inside}</h2>
          {onOverlap && openOverlaps(review).length > 0 && (
            <Button onClick={onOverlap} shortcut="M">
              {w.answerOverlap}
            </Button>
          )}
        </div>
        {review.scope === 'cadre' ? <Lines review={review} /> : <Inside review={review} />}
      </div>
      <QuotaBar review={review} />
      <Changes review={review} versions={data.planVersions} />
      {review.scope === 'cadre' && <Findings findings={review.findings} />}
      <Remarks onChange={() => void refetch()} review={review} />
    </div>
  )
}
