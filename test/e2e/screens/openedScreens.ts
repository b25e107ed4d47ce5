import type { Page } from 'playwright-core'
import { aRecordOf } from './panelScreens'
import { HOLDERS, type Screen } from './screen'

const press = (selector: string) => (page: Page) => page.locator(selector).first().click()

/** What opens over a screen or beside it, and is on none of them before somebody opens it. */
export const openedScreens: readonly Screen[] = [
  {
    name: 'panel-menu',
    as: HOLDERS.focal,
    path: '/admin/calendar',
    open: press('.app-header__mobile-nav-toggler'),
  },
  {
    name: 'panel-topics-list-columns',
    as: HOLDERS.topicEditor,
    path: '/admin/collections/topics',
    open: press('.list-controls__toggle-columns'),
  },
  {
    name: 'panel-topics-list-filter',
    as: HOLDERS.topicEditor,
    path: '/admin/collections/topics',
    open: press('.where-builder__add-first-filter'),
  },
  {
    name: 'panel-topics-list-nothing',
    as: HOLDERS.topicEditor,
    path: '/admin/collections/topics?search=nothing-has-this-name',
  },
  {
    name: 'panel-findings-step',
    as: HOLDERS.focal,
    path: aRecordOf('findings'),
    open: press('.step-buttons button'),
  },
  {
    name: 'review-keys',
    as: HOLDERS.head,
    path: '/review/queue',
    open: (page) => page.keyboard.press('?'),
  },
  {
    name: 'review-settings',
    as: HOLDERS.cadre,
    path: '/review/me',
    open: (page) => page.getByRole('button', { name: /Tùy chọn|Settings/ }).click(),
  },
]
