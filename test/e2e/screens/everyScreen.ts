import { globSync } from 'node:fs'
import config from '@payload-config'
import { openedScreens } from './openedScreens'
import { panelScreens } from './panelScreens'
import { reviewScreens } from './reviewScreens'
import type { Screen } from './screen'

/** Where the screens of each page of src/app are listed: pages of Next's, and the front end's only one. */
const PAGES: Readonly<Record<string, () => Promise<Screen[]>>> = {
  '(payload)/admin/[[...segments]]/page.tsx': async () => panelScreens(await config),
  '(review)/index.html': () => Promise.resolve(reviewScreens()),
}

/**
 * Every screen of the system, from what draws it: the folder of pages, the panel's configuration (collections ×
 * views, views of our own and Payload's) and the routes of the front end.
 * @throws Error where something is drawn that nobody is said to look at
 */
export async function everyScreen(): Promise<Screen[]> {
  const pages = globSync('src/app/**/{page.tsx,index.html}').map((file) => file.slice('src/app/'.length))
  const lists = await Promise.all(
    pages.map((page) => {
      const list = PAGES[page]
      if (!list) throw new Error(`Nobody looks at src/app/${page}: see PAGES`)
      return list()
    }),
  )
  return [...lists.flat(), ...openedScreens]
}
