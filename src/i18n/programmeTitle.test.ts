import { programmeTitle } from './programmeTitle'

test.each([
  [
    { titleVi: 'Ngày thành lập Đoàn', titleEn: 'Founding day', years: 90 },
    'Ngày thành lập Đoàn (90 năm)',
    'Founding day (90 years)',
  ],
  [{ titleVi: 'Hội trại', years: 1 }, 'Hội trại (1 năm)', 'Hội trại (1 year)'],
  [{ titleVi: 'Hội trại', titleEn: 'Camp' }, 'Hội trại', 'Camp'],
])('an entry is called by its title and its years: %j', (event, vi, en) => {
  expect([programmeTitle(event, 'vi'), programmeTitle(event, 'en')]).toEqual([vi, en])
})
