import type { Language } from './language'

/** `Ngày thành lập Đoàn (90 năm)`, `Founding day (90 years)`; the Vietnamese title where there is no English one. */
export function programmeTitle(
  { titleVi, titleEn, years }: { titleVi: string; titleEn?: string; years?: number },
  language: Language,
): string {
  if (language === 'vi') return years === undefined ? titleVi : `${titleVi} (${years} năm)`
  const title = titleEn ?? titleVi
  return years === undefined ? title : `${title} (${years} ${years === 1 ? 'year' : 'years'})`
}
