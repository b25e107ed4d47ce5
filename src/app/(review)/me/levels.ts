import { useWords, vocabulary } from '../shell/language'
import type { UnitLevel } from './MyDay.generated'

const levelWords = vocabulary(
  {
    branch: 'Chi đoàn, thôn, trường',
    commune: 'Cấp xã',
    district: 'Cấp huyện',
    province: 'Cấp tỉnh',
    other: 'Nơi khác',
  },
  {
    branch: 'Branch, village, school',
    commune: 'Commune level',
    district: 'District level',
    province: 'Province level',
    other: 'Another place',
  },
)

/** What a level of units is called. */
export function useLevelName(): (level: UnitLevel) => string {
  const words = useWords(levelWords)
  return (level) => words[level]
}
