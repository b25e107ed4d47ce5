import type { GuardedSlug } from '@/access/matrix'

/** Where a row is put: ids, and a code to tell rows apart. */
export interface Place {
  organization: string
  code: string
  unit?: string
  department?: string
  trip?: string
}

export interface CyclePlace extends Place {
  cadre: string
  department: string
  /** Whose the row is. */
  key: string
}

/** The collections of which every office has a row, and those of which every person has one, in this order. */
export const KEPT_BY_OFFICES = [
  'units',
  'unit-successions',
  'policies',
  'topics',
  'trip-forms',
  'programme-events',
  'assignments',
] as const
export const KEPT_FOR_PEOPLE = [
  'trips',
  'plans',
  'trip-notes',
  'overlap-answers',
  'meetings',
  'findings',
  'reports',
  'day-credits',
  'comments',
  'transitions',
  'media',
  'notifications',
] as const

/** What a person could send to make a row of a catalogue, correct in everything. */
export function catalogueInput(slug: GuardedSlug, place: Place): Record<string, unknown> {
  const { organization, unit } = place
  const code = place.code.slice(0, 20)
  switch (slug) {
    case 'organizations':
      return {
        name: `Cơ quan mới ${code}`,
        code,
        level: 'commune',
        chain: 'standing',
        ownPlanApprover: 'otherStanding',
        parent: organization,
      }
    case 'departments':
      return { organization, name: `Ban mới ${code}`, code }
    case 'cadres':
      return {
        organization,
        name: `Người mới ${code}`,
        email: `${place.code}@moi.example`,
        password: 'mat-khau-thu-nghiem-2',
        job: 'specialist',
        posts: [{ organization, role: 'cadre' }],
      }
    case 'units':
      return { organization, name: `Xã ${code}`, type: 'xa', level: 'commune' }
    case 'unit-successions':
      return {
        organization,
        fromUnit: unit,
        toUnit: unit,
        on: '2025-07-01',
        extent: 'whole',
        legalBasis: code,
      }
    case 'assignments':
      return {
        organization,
        unit,
        department: place.department,
        from: '2009-01-01',
        to: '2009-01-01',
        basis: code,
      }
    case 'policies':
      return { organization, name: `Quy định ${code}`, validFrom: '2018-01-01', evidence: 'order' }
    case 'topics':
      return { organization, code, nameVi: `Chuyên đề ${code}`, categoryCode: '04', categoryVi: 'Nhóm' }
    case 'trip-forms':
      return { organization, code, nameVi: `Hình thức ${code}` }
    case 'programme-events':
      return { organization, titleVi: `Hoạt động ${code}`, kind: 'activity', from: '2025-10-06' }
    default:
      return { organization, code }
  }
}

/** What a service writes for one person in a collection of the cycle; a trip first, others stand on it. */
export function cycleInput(slug: GuardedSlug, place: CyclePlace): Record<string, unknown> {
  const { organization, department, cadre, key, trip, unit } = place
  const belonging = { organization, department, cadre }
  const period = { period: '2025-Q4', year: 2025 }
  switch (slug) {
    case 'plans':
      return {
        ...belonging,
        ...period,
        title: `Kế hoạch ${key}`,
        scope: 'cadre',
        round: 1,
        state: 'draft',
        version: 1,
        revision: 0,
        direction: `mật ${key}`,
        key,
      }
    case 'trips':
      return {
        organization,
        department,
        leader: cadre,
        period: '2025-Q4',
        title: `Chuyến ${key}`,
        origin: 'planned',
        state: 'registered',
        version: 1,
        content: `mật ${key}`,
        expectedLearning: 'thu hoạch',
        firstDay: '2025-10-06',
        lastDay: '2025-10-06',
        halfDays: 2,
      }
    case 'trip-notes':
      return { ...belonging, trip, phase: 'during', day: '2025-10-06', text: `mật ${key}`, restricted: false }
    case 'overlap-answers':
      return {
        organization,
        period: '2025-Q4',
        kind: 'unit',
        trip,
        otherTrip: trip,
        reason: `mật ${key}`,
        answeredBy: cadre,
        footprint: '',
        key,
      }
    case 'meetings':
      return {
        ...belonging,
        title: `Họp ${key}`,
        period: '2025-Q4',
        conclusion: `mật ${key}`,
        items: [],
        overlaps: [],
      }
    case 'findings':
      return {
        ...belonging,
        trip,
        unit,
        kind: 'difficulty',
        text: `mật ${key}`,
        foundOn: '2025-10-06',
        state: 'open',
        restricted: false,
      }
    case 'reports':
      return {
        ...belonging,
        ...period,
        title: `Báo cáo ${key}`,
        scope: 'cadre',
        state: 'draft',
        version: 1,
        workDone: `mật ${key}`,
        key,
      }
    case 'day-credits':
      return { ...belonging, ...period, trip, unit, day: '2025-10-06', half: 'am', key }
    case 'comments':
      return { ...belonging, documentType: 'plans', document: key, text: `mật ${key}`, author: cadre }
    case 'transitions':
      return {
        ...belonging,
        documentType: 'plans',
        document: key,
        sequence: 1,
        event: 'open',
        toState: 'draft',
        key,
      }
    case 'media':
      return {
        organization,
        uploadedBy: cadre,
        filename: `${key.replace('/', '-')}.jpg`,
        mimeType: 'image/jpeg',
        filesize: 1,
        consent: 'none',
        restricted: false,
      }
    default:
      return { organization, recipient: cadre, kind: 'quarterOpened', key: `notice ${key}` }
  }
}
