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
import { isFlagged, Lines } from './Lines'
import { openOverlaps } from './openOverlaps'
import { PlanCardDocument } from './PlanCard.generated'
import { QuotaBar } from './QuotaBar'
import { Remarks } from './Remarks'
import type { Review } from './review'
import { WeekStrip } from './WeekStrip'
import { cardWords } from './words'

interface PlanCardProps {
  plan: string
  /** The version that the list around it speaks of: a card that shows an older one is read anew, in place. */
  version: number
  /** Once all of it stands on the screen: from now on it counts as seen. */
  onSeen?: (review: Review) => void
  onOverlap?: () => void
  /** What of the plan as a whole is to be looked at, where the row that holds the card says it already. */
  said?: readonly Review['warnings'][number]['code'][]
  /** True where its lines stand right above the card. */
  withoutLines?: boolean
}

/** Everything that a reviewer wants to know of one plan, in place. */
export function PlanCard(props: PlanCardProps) {
  const { plan, version, onSeen, onOverlap, said = [], withoutLines = false } = props
  const w = useWords(cardWords)
  const { data, error, refetch } = useQuery(PlanCardDocument, {
    variables: { plan },
    fetchPolicy: 'cache-and-network',
  })
  const tell = useEffectEvent((review: Review) => onSeen?.(review))
  useEffect(() => {
    if (data) tell(data.planReview)
  }, [data])
  const isOld = data !== undefined && data.planReview.version < version
  useEffect(() => {
    if (isOld) refetch().catch(() => undefined)
  }, [isOld, version, refetch])
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
  const isOfCadre = review.scope === 'cadre'
  const onlyFlagged = withoutLines && isOfCadre
  const hasLines =
    !onlyFlagged ||
    review.lines.some((line) => isFlagged(review, line)) ||
    review.warnings.some(({ line, code }) => !line && !said.includes(code))
  return (
    <div aria-busy={isOld} className={css.card}>
      {isOld && error && (
        <div className={css.wide}>
          <Failed onRetry={() => void refetch()} title="" />
        </div>
      )}
      {review.returnReason && (
        <p className={css.wide}>
          <strong>{w.returnedFor}:</strong> {review.returnReason}
        </p>
      )}
      <div className={css.wide}>
        <WeekStrip review={review} />
      </div>
      {hasLines && (
        <div className={css.wide}>
          <div className={css.titled}>
            <h2>{onlyFlagged ? w.lookAt : isOfCadre ? w.lines : w.inside}</h2>
            {onOverlap && openOverlaps(review).length > 0 && (
              <Button onClick={onOverlap} shortcut="M">
                {w.answerOverlap}
              </Button>
            )}
          </div>
          {isOfCadre ? (
            <Lines onlyFlagged={onlyFlagged} review={review} said={said} />
          ) : (
            <Inside review={review} said={said} />
          )}
        </div>
      )}
      {onlyFlagged && review.topics.length > 0 && (
        <section>
          <h2>{w.topics}</h2>
          <p>{review.topics.map(({ name }) => name).join('; ')}</p>
        </section>
      )}
      <QuotaBar review={review} />
      <Changes review={review} versions={data.planVersions} />
      {isOfCadre && <Findings findings={review.findings} />}
      <Remarks onChange={() => void refetch()} review={review} />
    </div>
  )
}
