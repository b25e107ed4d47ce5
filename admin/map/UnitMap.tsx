import type { CoverageStatus } from '@/domain/coverage'
import { formatDay } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { COVERAGE_NAMES, MAP } from '@/i18n/panel/map'
import { documentLink } from '../parts/links'
import { project } from './project'
import type { MapOfUnits } from './readMap'

const WIDTH = 800
/** As high as the styles let it be, so that one unit of the drawing is about one pixel and names can be read. */
const HIGHEST = 640
const EDGE = 24
const SIZE = 7

/** A mark for each status: by shape first, by colour second. */
const Mark = ({ status, x, y }: { status: CoverageStatus; x: number; y: number }) => {
  if (status === 'visited') return <circle className="mark mark--visited" cx={x} cy={y} r={SIZE} />
  if (status === 'overdue') {
    return (
      <rect className="mark mark--overdue" height={2 * SIZE} width={2 * SIZE} x={x - SIZE} y={y - SIZE} />
    )
  }
  const points = `${x},${y - SIZE - 2} ${x + SIZE + 2},${y + SIZE} ${x - SIZE - 2},${y + SIZE}`
  return <polygon className="mark mark--never" points={points} />
}

/** The marks and what they mean, with how many there are. */
export const Legend = ({ counts, language }: { counts: MapOfUnits['counts']; language: Language }) => (
  <ul className="map-legend">
    {(['visited', 'overdue', 'never'] as const).map((status) => (
      <li key={status}>
        <svg aria-hidden="true" height="22" viewBox="0 0 22 22" width="22">
          <Mark status={status} x={11} y={11} />
        </svg>
        {COVERAGE_NAMES[status][language]}: <b>{counts[status]}</b>
      </li>
    ))}
  </ul>
)

/** The units by their coordinates: each mark is a link to the unit, and named for those who do not see it. */
export const UnitMap = ({ rows, language }: { rows: MapOfUnits['rows']; language: Language }) => {
  const placed = rows.flatMap(({ unit, status, lastVisit }) => {
    const { latitude, longitude } = unit
    return latitude === undefined || longitude === undefined
      ? []
      : [{ unit, status, lastVisit, place: { latitude, longitude } }]
  })
  if (placed.length === 0) return <p className="empty">{MAP.noCoordinates[language]}</p>
  const { width, height, at } = project(
    placed.map(({ place }) => place),
    WIDTH,
    EDGE,
    HIGHEST,
  )
  return (
    <svg aria-label={MAP.map[language]} className="unit-map" role="group" viewBox={`0 0 ${width} ${height}`}>
      {placed.map(({ unit, status, lastVisit, place }) => {
        const { x, y } = at(place)
        const visit = lastVisit ? ` (${formatDay(lastVisit.day)})` : ''
        const words = `${unit.name}: ${COVERAGE_NAMES[status][language]}${visit}`
        return (
          <a aria-label={words} href={documentLink('units', unit.id)} key={unit.id}>
            <title>{words}</title>
            <Mark status={status} x={x} y={y} />
            {status === 'visited' ? null : (
              <text className="unit-map__name" x={x + SIZE + 4} y={y + 4}>
                {unit.name}
              </text>
            )}
          </a>
        )
      })}
    </svg>
  )
}
