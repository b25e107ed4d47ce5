import type { Period } from './period'

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }

/** The period as people of the offices write it: 'Quý III năm 2021', 'Quarter 3, 2021', 'Năm 2021', 'Year 2021'. */
export function periodLabel(period: Period, language: 'vi' | 'en'): string {
  if (period.kind === 'year') return `${language === 'vi' ? 'Năm' : 'Year'} ${period.year}`
  return language === 'vi'
    ? `Quý ${ROMAN[period.quarter]} năm ${period.year}`
    : `Quarter ${period.quarter}, ${period.year}`
}
