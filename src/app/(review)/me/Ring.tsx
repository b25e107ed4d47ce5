import { useWords } from '../shell/language'
import { c } from './css'
import { useTimes } from './times'
import { ledgerWords } from './ledgerWords'

const RADIUS = 52
const ROUND = 2 * Math.PI * RADIUS

const arc = (share: number): string => `${Math.max(0, Math.min(1, share)) * ROUND} ${ROUND}`

/** Days done, and lighter those that the plan will add, of the days that are asked for. */
export function Ring({ done, planned, quota }: { done: number; planned: number; quota: number }) {
  const w = useWords(ledgerWords)
  const { number } = useTimes()
  const whole = quota > 0 ? quota : 1
  const facts = { cx: 64, cy: 64, r: RADIUS, fill: 'none', strokeWidth: 14, transform: 'rotate(-90 64 64)' }
  return (
    <svg
      aria-label={w.ring(number(done), number(planned), number(quota))}
      className={c('ring')}
      height="128"
      role="img"
      viewBox="0 0 128 128"
      width="128"
    >
      <circle {...facts} stroke="var(--line)" />
      <circle
        {...facts}
        stroke="color-mix(in srgb, var(--accent), var(--surface) 60%)"
        strokeDasharray={arc((done + planned) / whole)}
      />
      <circle {...facts} stroke="var(--accent)" strokeDasharray={arc(done / whole)} />
      <text className={c('ringText')} textAnchor="middle" x="64" y="68">
        {number(done)}
      </text>
      <text className={c('ringSmall')} textAnchor="middle" x="64" y="86">
        / {number(quota)} {w.days}
      </text>
    </svg>
  )
}
