import { type ComponentType, createElement, lazy } from 'react'
import { untilShown } from './failures'

/**
 * Every page of the front end, by its path below /review: a page is loaded when it is first opened. A page that is
 * added here is checked for accessibility by name (test/e2e/routes.ts asks for an address of each).
 */
export const ROUTES = {
  home: page('/', () => import('../home/Home').then(({ Home }) => ({ default: Home }))),
  queue: page('/queue', () => import('../queue/QueuePage').then(({ QueuePage }) => ({ default: QueuePage }))),
  meetings: page('/meeting', () =>
    import('../meeting/MeetingsPage').then(({ MeetingsPage }) => ({ default: MeetingsPage })),
  ),
  departmentMeeting: page('/meeting/department/:organization/:department/:period', () =>
    import('../meeting/DepartmentMeetingPage').then(({ DepartmentMeetingPage }) => ({
      default: DepartmentMeetingPage,
    })),
  ),
  standingMeeting: page('/meeting/office/:organization', () =>
    import('../meeting/OfficeMeetingPage').then(({ OfficeMeetingPage }) => ({ default: OfficeMeetingPage })),
  ),
  minutes: page('/meeting/minutes/:meeting', () =>
    import('../meeting/MinutesPage').then(({ MinutesPage }) => ({ default: MinutesPage })),
  ),
  meeting: page('/meeting/:plan', () =>
    import('../meeting/OfficeMeetingPage').then(({ OfficeMeetingPage }) => ({ default: OfficeMeetingPage })),
  ),
  notices: page('/notices', () =>
    import('../notices/NoticesPage').then(({ NoticesPage }) => ({ default: NoticesPage })),
  ),
  mine: page('/me', () => import('../me/Mine').then(({ Mine }) => ({ default: Mine }))),
  myLedger: page('/me/ledger', () =>
    import('../me/MyLedger').then(({ MyLedger }) => ({ default: MyLedger })),
  ),
  myQuarter: page('/me/quarter/:period', () =>
    import('../me/MyQuarter').then(({ MyQuarter }) => ({ default: MyQuarter })),
  ),
  registerTrip: page('/me/register/:period', () =>
    import('../me/RegisterTrip').then(({ RegisterTrip }) => ({ default: RegisterTrip })),
  ),
  editTrip: page('/me/edit/:trip', () =>
    import('../me/EditTrip').then(({ EditTrip }) => ({ default: EditTrip })),
  ),
  assignTrip: page('/me/assign', () =>
    import('../me/AssignTrip').then(({ AssignTrip }) => ({ default: AssignTrip })),
  ),
  requestTrip: page('/me/request', () =>
    import('../me/RequestTrip').then(({ RequestTrip }) => ({ default: RequestTrip })),
  ),
  recordTrip: page('/me/record', () =>
    import('../me/RecordTrip').then(({ RecordTrip }) => ({ default: RecordTrip })),
  ),
  noteTrip: page('/me/note/:trip', () =>
    import('../me/NoteTrip').then(({ NoteTrip }) => ({ default: NoteTrip })),
  ),
  resultTrip: page('/me/result/:trip', () =>
    import('../me/ResultTrip').then(({ ResultTrip }) => ({ default: ResultTrip })),
  ),
  consents: page('/me/consents', () =>
    import('../me/Consents').then(({ Consents }) => ({ default: Consents })),
  ),
  outbox: page('/me/outbox', () =>
    import('../me/OutboxPage').then(({ OutboxPage }) => ({ default: OutboxPage })),
  ),
} as const

export type RouteName = keyof typeof ROUTES

interface Loaded {
  default: ComponentType
}

interface Page {
  path: string
  /** Loads it ahead of time. */
  load: () => Promise<Loaded>
  Component: ComponentType
}

/**
 * A page that is drawn at once where it is there already. Through `lazy` alone React would show the grey lines first,
 * and then hold the page back for a third of a second, so that they do not flicker.
 */
function page(path: string, load: () => Promise<Loaded>): Page {
  let loaded: ComponentType | undefined
  const loadOnce = async (): Promise<Loaded> => {
    const module = await load()
    loaded = module.default
    return module
  }
  // `lazy` remembers for ever that a file did not come.
  const later = (): ComponentType =>
    lazy(() =>
      loadOnce().catch((error: unknown) => {
        untilShown(() => void (Later = later()))
        throw error
      }),
    )
  let Later = later()
  return { path, load: loadOnce, Component: () => createElement(loaded ?? Later) }
}
