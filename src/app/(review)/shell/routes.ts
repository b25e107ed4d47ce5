import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/**
 * Every page of the front end, by its path below /review: a page is loaded when it is first opened. A page that is
 * added here is checked for accessibility by name (test/e2e/routes.ts asks for an address of each).
 */
export const ROUTES = {
  home: page('/', () => import('../home/Home').then(({ Home }) => ({ default: Home }))),
} as const

export type RouteName = keyof typeof ROUTES

interface Page {
  path: string
  Component: LazyExoticComponent<ComponentType>
}

function page(path: string, load: () => Promise<{ default: ComponentType }>): Page {
  return { path, Component: lazy(load) }
}
