import { standOn } from '@test/helpers/payload'
import { story } from './story'

/** Trips outside the plan, on the way, put off and cancelled, with the ledger after each. */
export function going(): void {
  describe('outside the plan', () => {
    test('the head asks for an unplanned trip, and the Standing Committee consents (row TN-05)', async () => {
      standOn('2021-07-08')
      const ask = { leader: story.office.person('anh').id, reason: 'Cơ sở đề nghị gấp' }
      const trip = story.office.trip({ title: 'Hỗ trợ đột xuất', stops: story.on('Võ Nhai', '2021-07-15') })
      expect(await story.refused('anh', 'requestUnplannedTrip', { ...ask, ...trip })).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ])
      const asked = story.keep('U', await story.moves('tbPT', 'requestUnplannedTrip', { ...ask, ...trip }))
      expect(asked).toMatchObject({ state: 'requested', origin: 'unplanned', plan: null })
      const consented = await story.moves('bt', 'giveConsent', {
        trip: asked.id,
        version: 1,
        words: 'Đồng ý',
      })
      expect(story.keep('U', consented)).toMatchObject({
        state: 'approved',
        consentWords: 'Đồng ý',
        version: 2,
      })
      expect(await story.trace('bt', asked.id)).toEqual([
        'head request: new → requested',
        'standing consent: requested → approved',
      ])
      expect(
        await story.refused('pbt', 'refuseConsent', { trip: asked.id, version: 2, reason: 'Không' }),
      ).toMatchObject([{ code: 'STEP_OUT_OF_ORDER' }])
    })

    test('another is refused, with the reason', async () => {
      const asked = await story.moves('tbTTN', 'requestUnplannedTrip', {
        leader: story.office.person('chi').id,
        reason: 'Dự khai giảng',
        ...story.office.trip({ stops: story.on('Phú Đình', '2021-09-05') }),
      })
      expect(await story.refused('bt', 'refuseConsent', { trip: asked.id, version: 1 })).toMatchObject([
        { code: 'REASON_REQUIRED', field: 'reason' },
      ])
      const refused = await story.moves('bt', 'refuseConsent', {
        trip: asked.id,
        version: 1,
        reason: 'Dịch bệnh',
      })
      expect(refused).toMatchObject({ state: 'refused', consentWords: 'Dịch bệnh', stepsOpen: [] })
    })

    test('one that nobody had asked for is kept apart; acknowledged, its days count when the order has a number', async () => {
      standOn('2021-07-10')
      const recorded = await story.moves('dung', 'recordTripAfterFact', {
        reason: 'Đi ngay trong đêm mưa lũ',
        ...story.office.trip({ title: 'Khắc phục mưa lũ', stops: story.on('Bình Yên', '2021-07-05') }),
        outcome: { result: 'Giúp 3 hộ dọn nhà', actualLearning: 'Cách huy động tại chỗ' },
      })
      expect(recorded).toMatchObject({ state: 'recorded', origin: 'afterFact' })
      const noted = await story.moves('bt', 'acknowledgeTrip', {
        trip: recorded.id,
        version: 1,
        words: 'Ghi nhận',
      })
      expect(noted).toMatchObject({ state: 'done', version: 2 })
      expect(await story.halfDays('dung')).toBe(0)
      expect(
        await story.refused('dung', 'enterTravelOrder', { trip: noted.id, version: 2, orderNumber: '01' }),
      ).toMatchObject([{ code: 'NOT_ALLOWED' }])
      const ordered = await story.moves('vt', 'enterTravelOrder', {
        trip: noted.id,
        version: 2,
        orderNumber: '01/CL',
      })
      expect(ordered).toMatchObject({ orderNumber: '01/CL', version: 3 })
      expect(await story.halfDays('dung')).toBe(2)
    })
  })

  describe('on the way', () => {
    const outcome = { result: 'Đã khảo sát 40 đoàn viên', actualLearning: 'Lập phiếu ngắn' }

    test('the unit is spoken to, the delegation sets out, and its result fills the ledger', async () => {
      await story.now('A')
      const { id } = story.the('A')
      const coordinated = await story.moves('anh', 'coordinateTrip', {
        trip: id,
        version: story.the('A').version,
        contact: 'Đ/c Bí thư Đoàn xã',
        confirmedOn: '2021-07-09',
      })
      expect(coordinated.state).toBe('coordinated')
      const early = await story.refused('anh', 'completeTrip', {
        trip: id,
        version: coordinated.version,
        outcome,
      })
      expect(early).toMatchObject([{ code: 'DATE_NOT_REACHED', field: 'trip' }])
      standOn('2021-07-12')
      const started = await story.moves('anh', 'startTrip', { trip: id, version: coordinated.version })
      expect(started.state).toBe('underWay')
      const done = await story.moves('anh', 'completeTrip', {
        trip: id,
        version: started.version,
        orderNumber: '02/CL',
        outcome: {
          ...outcome,
          informed: 'Nghị quyết mới',
          before: { on: '2021-07-11', note: 'Chuẩn bị' },
          during: { on: '2021-07-12', note: 'Khảo sát' },
          after: { on: '2021-07-12', note: 'Rút kinh nghiệm' },
          figures: [{ name: 'Đoàn viên được khảo sát', value: 40, unit: 'người' }],
          gifts: [{ kind: 'Tập vở', quantity: 100, value: 1000000, source: 'Doanh nghiệp', recipients: 20 }],
          findings: [
            { kind: 'difficulty', text: 'Đoàn viên đi làm ăn xa', unit: story.unit('Bình Yên') },
            {
              kind: 'recommendation',
              text: 'Hỗ trợ vay vốn',
              unit: story.unit('Bình Yên'),
              addressee: 'authorities',
            },
            { kind: 'model', text: 'Tổ thanh niên số', unit: story.unit('Bình Yên') },
          ],
        },
      })
      expect(done).toMatchObject({ state: 'done', completion: 'done', orderNumber: '02/CL' })
      expect(await story.halfDays('anh')).toBe(2)
      expect(await story.halfDays('tbPT', 'anh')).toBe(2)
      expect(await story.trace('anh', id)).toEqual([
        'owner register: new → registered',
        'standing approve: registered → approved',
        'owner coordinate: approved → coordinated',
        'owner start: coordinated → underWay',
        'owner complete: underWay → done',
      ])
    })

    test('the unplanned trip is made, and counts like any other', async () => {
      standOn('2021-07-15')
      const { id, version } = story.the('U')
      await story.moves('anh', 'completeTrip', { trip: id, version, orderNumber: '03/CL', outcome })
      expect(await story.halfDays('anh')).toBe(4)
    })

    test('a trip is put off for a reason and gets new days from the head', async () => {
      standOn('2021-07-19')
      const { id, version } = await story.now('B')
      expect(await story.refused('anh', 'postponeTrip', { trip: id, version })).toMatchObject([
        { code: 'REASON_REQUIRED' },
      ])
      const put = await story.moves('anh', 'postponeTrip', { trip: id, version, reason: 'Giãn cách xã hội' })
      expect(put).toMatchObject({ state: 'postponed', changeReason: 'Giãn cách xã hội' })
      const wrong = await story.refused('tbPT', 'rescheduleTrip', {
        trip: id,
        version: put.version,
        stops: story.on('Võ Nhai', '2021-08-25', '2021-08-24'),
      })
      expect(wrong).toMatchObject([{ code: 'DATES_REVERSED', field: 'stops.0.to' }])
      const moved = await story.moves('tbPT', 'rescheduleTrip', {
        trip: id,
        version: put.version,
        stops: story.on('Võ Nhai', '2021-08-24', '2021-08-25'),
      })
      expect(moved).toMatchObject({ state: 'approved', stops: [{ from: '2021-08-24', to: '2021-08-25' }] })
      standOn('2021-08-25')
      await story.moves('anh', 'completeTrip', {
        trip: id,
        version: moved.version,
        orderNumber: '06/CL',
        outcome,
      })
      expect(await story.halfDays('anh')).toBe(8)
    })

    test('the joint trip is started by one, completed by the other; with the order the days of both count', async () => {
      standOn('2021-08-10')
      const { id, version } = await story.now('C')
      const started = await story.moves('chi', 'startTrip', { trip: id, version })
      const done = await story.moves('binh', 'completeTrip', {
        trip: id,
        version: started.version,
        outcome: { ...outcome, completion: 'part' },
      })
      expect(done).toMatchObject({ state: 'done', completion: 'part', orderNumber: null })
      expect(await story.halfDays('binh')).toBe(0)
      await story.moves('vt', 'enterTravelOrder', {
        trip: id,
        version: done.version,
        orderNumber: '05/CL',
        orderDate: '2021-08-09',
      })
      expect([await story.halfDays('binh'), await story.halfDays('chi')]).toEqual([2, 2])
    })

    test('a trip is cancelled, with the reason; the others are made', async () => {
      const cancelled = await story.now('H')
      expect(
        await story.moves('tbPT', 'cancelTrip', {
          trip: cancelled.id,
          version: cancelled.version,
          reason: 'Mưa lũ',
        }),
      ).toMatchObject({ state: 'cancelled', changeReason: 'Mưa lũ' })
      for (const [name, person, day, orderNumber] of [
        ['L', 'pbt', '2021-08-02', '04/CL'],
        ['E', 'dung', '2021-09-01', '07/CL'],
        ['K', 'bt', '2021-09-08', '08/CL'],
      ] as const) {
        standOn(day)
        const { id, version } = await story.now(name)
        await story.moves(person, 'completeTrip', { trip: id, version, orderNumber, outcome })
      }
      expect([await story.halfDays('pbt'), await story.halfDays('dung'), await story.halfDays('bt')]).toEqual(
        [2, 4, 2],
      )
    })
  })
}
