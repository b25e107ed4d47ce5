import type { RouteName } from '@/app/(review)/shell/routes'

/** An address of each page of the front end. A page without one fails the types: it would go unexamined. */
export const ADDRESSES: Readonly<Record<RouteName, string>> = {
  home: '/review',
}
