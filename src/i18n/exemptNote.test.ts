import { exemptNote } from './exemptNote'

describe('the note on who is not counted', () => {
  it('names each exempt job with its number, as the offices write it (row HY-04)', () => {
    expect(exemptNote(['accountant', 'clerk', 'driver', 'typist'])).toEqual({
      vi: 'Không tính 01 kế toán, 01 văn thư, 01 lái xe, 01 nhân viên kỹ thuật đánh máy.',
      en: 'Not counting 1 × accountant, 1 × records clerk, 1 × driver, 1 × typist.',
    })
  })

  it('counts people of one job together, and tells those on leave apart', () => {
    expect(exemptNote(['driver', 'driver'], 12)).toEqual({
      vi: 'Không tính 02 lái xe, 12 đồng chí đang được miễn có thời hạn.',
      en: 'Not counting 2 × driver, 12 on leave for a time.',
    })
    expect(exemptNote([], 1)?.vi).toBe('Không tính 01 đồng chí đang được miễn có thời hạn.')
  })

  it('is not there where everyone counts, and keeps a job that has no name', () => {
    expect(exemptNote([])).toBeUndefined()
    expect(exemptNote(['constructor'])?.vi).toBe('Không tính 01 constructor.')
  })
})
