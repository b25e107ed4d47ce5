import { creditsInScope, creditsOf } from './creditsOf'
import { cadre, days, policy, post, stop, trip } from './quota.fixture'

const halves = (...args: Parameters<typeof creditsOf>) => creditsOf(...args).map(({ halfDay }) => halfDay)

describe('the half-days that a trip brings', () => {
  it('are credited to each participant with the unit of the stop (row TG-03)', () => {
    const round = trip('t', [stop('2023-02-07', '2023-02-07', { unit: 'lang', unitLevel: 'commune' })], {
      participants: [{ cadre: 'pho-bi-thu' }, { cadre: 'bi-thu' }],
    })
    const place = { unit: 'lang', unitLevel: 'commune' }
    expect(creditsOf(round, policy())).toEqual([
      { cadre: 'bi-thu', halfDay: '2023-02-07:am', ...place },
      { cadre: 'bi-thu', halfDay: '2023-02-07:pm', ...place },
      { cadre: 'pho-bi-thu', halfDay: '2023-02-07:am', ...place },
      { cadre: 'pho-bi-thu', halfDay: '2023-02-07:pm', ...place },
    ])
  })

  it('are none without the paper that the policy asks for', () => {
    const stops = [stop('2021-07-15')]
    expect(halves(trip('t', stops, { evidence: undefined }), policy())).toEqual([])
    expect(halves(trip('t', stops, { evidence: ' ' }), policy({ evidence: 'decision' }))).toEqual([])
    expect(halves(trip('t', stops, { evidence: undefined }), policy({ evidence: 'none' }))).toHaveLength(2)
    expect(halves(trip('t', stops), policy({ evidence: 'decision' }))).toHaveLength(2)
  })

  it('count one half-day at two units once, for the first listed', () => {
    const stops = [
      stop('2023-02-07', '2023-02-08', { unit: 'a-nong', toHalf: 'am' }),
      stop('2023-02-07', '2023-02-08', { unit: 'lang', fromHalf: 'pm' }),
    ]
    expect(creditsOf(trip('t', stops), policy()).map(({ halfDay, unit }) => [halfDay, unit])).toEqual([
      ['2023-02-07:am', 'a-nong'],
      ['2023-02-07:pm', 'a-nong'],
      ['2023-02-08:am', 'a-nong'],
      ['2023-02-08:pm', 'lang'],
    ])
    expect(creditsOf(trip('t', stops.toReversed()), policy()).map(({ unit }) => unit)).toEqual([
      'a-nong',
      'lang',
      'lang',
      'lang',
    ])
  })

  it('are in order of time whatever the order of the stops', () => {
    const stops = [
      stop('2023-02-08', '2023-02-08', { toHalf: 'am' }),
      stop('2023-02-07', '2023-02-07', { fromHalf: 'pm' }),
    ]
    expect(halves(trip('t', stops), policy())).toEqual(['2023-02-07:pm', '2023-02-08:am'])
  })

  it('are for a participant who went only for a part those of that part at a unit', () => {
    const stops = [stop('2023-02-07', '2023-02-09')]
    const part = trip('t', stops, {
      participants: [
        { cadre: 'hoa', span: { from: '2023-02-06', to: '2023-02-07', toHalf: 'am' } },
        { cadre: 'hoa', span: days('2023-02-09', '2023-02-10') },
        { cadre: 'lan' },
      ],
    })
    const of = (who: string) => creditsOf(part, policy()).filter(({ cadre }) => cadre === who)
    expect(of('hoa').map(({ halfDay }) => halfDay)).toEqual([
      '2023-02-07:am',
      '2023-02-09:am',
      '2023-02-09:pm',
    ])
    expect(of('lan')).toHaveLength(6)
  })

  it('are those of the whole trip for a participant who is listed with and without a part', () => {
    const twice = trip('t', [stop('2023-02-07', '2023-02-08')], {
      participants: [{ cadre: 'hoa', span: days('2023-02-07', '2023-02-07') }, { cadre: 'hoa' }],
    })
    expect(halves(twice, policy())).toHaveLength(4)
  })

  it("leave out the office's own town only where the policy says so", () => {
    const stops = [
      stop('2021-07-15', '2021-07-15', { unit: 'town' }),
      stop('2021-07-15', '2021-07-15', { unit: 'far', fromHalf: 'pm' }),
    ]
    const strict = policy({ homeUnitCounts: false, homeUnits: ['town'] })
    expect(creditsOf(trip('t', stops), strict).map(({ halfDay, unit }) => [halfDay, unit])).toEqual([
      ['2021-07-15:pm', 'far'],
    ])
    expect(halves(trip('t', stops), policy({ homeUnits: ['town'] }))).toHaveLength(2)
    expect(halves(trip('t', stops), policy({ homeUnitCounts: false }))).toHaveLength(2)
  })

  it('leave out days outside the window', () => {
    const marchToDecember = policy({ window: { from: '2020-03-01', to: '2020-12-31' } })
    expect(halves(trip('t', [stop('2020-02-28', '2020-03-01')]), marchToDecember)).toEqual([
      '2020-03-01:am',
      '2020-03-01:pm',
    ])
  })

  it('leave out half days where they do not count, also when the other half was spent in the own town', () => {
    const wholeDays = policy({ allowHalfDays: false, homeUnitCounts: false, homeUnits: ['town'] })
    const longWay = trip('t', [stop('2021-07-15', '2021-07-17', { fromHalf: 'pm', toHalf: 'am' })])
    expect(halves(longWay, wholeDays)).toEqual(['2021-07-16:am', '2021-07-16:pm'])
    const viaTown = trip('t', [
      stop('2021-07-15', '2021-07-15', { unit: 'town', toHalf: 'am' }),
      stop('2021-07-15', '2021-07-15', { fromHalf: 'pm' }),
    ])
    expect(halves(viaTown, wholeDays)).toEqual([])
    const twoUnits = trip('t', [
      stop('2021-07-15', '2021-07-15', { toHalf: 'am' }),
      stop('2021-07-15', '2021-07-15', { unit: 'other', fromHalf: 'pm' }),
    ])
    expect(halves(twoUnits, wholeDays)).toHaveLength(2)
  })

  it('are none for a trip without participants or stops', () => {
    expect(creditsOf(trip('t', [stop('2021-07-15')], { participants: [] }), policy())).toEqual([])
    expect(creditsOf(trip('t', []), policy())).toEqual([])
  })
})

describe('the half-days that a trip brings cadres in scope', () => {
  const round = trip('t', [stop('2021-07-15', '2021-07-16')], {
    participants: [{ cadre: 'hoa' }, { cadre: 'lai' }],
  })
  const inScope = (...cadres: Parameters<typeof creditsInScope>[1]) =>
    creditsInScope(round, cadres).map((credit) => `${credit.cadre} ${credit.halfDay}`)

  it('are those of the days on which each was in scope, by the policy of the day', () => {
    const strict = policy({ validFrom: '2021-07-16', evidence: 'none', allowHalfDays: true })
    const amended = post({ policies: [policy({ validTo: '2021-07-15', exemptJobs: [] }), strict] })
    const onLeave = cadre({ leaves: [{ kind: 'illness', from: '2021-07-16' }] })
    expect(inScope(onLeave)).toEqual(['hoa 2021-07-15:am', 'hoa 2021-07-15:pm'])
    expect(inScope(cadre({ posts: [amended] }))).toHaveLength(4)
    expect(inScope(cadre({ id: 'lai', posts: [post({ job: 'driver' })] }))).toEqual([])
  })

  it('are none for somebody who was not on it', () => {
    expect(inScope(cadre({ id: 'binh' }))).toEqual([])
  })
})
