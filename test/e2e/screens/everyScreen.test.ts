import config from '@payload-config'
import type { SanitizedConfig } from 'payload'
import { COLLECTION_SLUGS } from '@/access/matrix'
import { ROUTES } from '@/app/(review)/shell/routes'
import { everyScreen } from './everyScreen'
import { panelScreens } from './panelScreens'

/** The list by which every screen is looked at (accessible.e2e.ts): nothing new is drawn without being on it. */
const names = async (): Promise<string[]> => (await everyScreen()).map(({ name }) => name)

test('every screen has a name of its own, by which its pictures are kept', async () => {
  const all = await names()
  expect(new Set(all).size).toBe(all.length)
})

test('every page of the front end and every collection is looked at', async () => {
  expect(await names()).toEqual(
    expect.arrayContaining([
      ...Object.keys(ROUTES).map((route) => `review-${route}`),
      ...COLLECTION_SLUGS.flatMap((slug) => [`panel-${slug}-list`, `panel-${slug}-record`]),
    ]),
  )
})

test('a form for something new is looked at where somebody may make it, and only there', async () => {
  const all = await names()
  expect(all).toContain('panel-topics-new')
  expect(all).not.toContain('panel-plans-new')
})

const changed = async (change: (whole: SanitizedConfig) => object) => {
  const whole = await config
  return () => panelScreens(Object.assign({ ...whole }, change(whole)))
}

test('a view that is added to the panel is looked at', async () => {
  const screens = await changed(({ admin }) => {
    const views = { ...admin.components.views, almanac: { Component: '@admin/almanac', path: '/almanac' } }
    return { admin: { ...admin, components: { ...admin.components, views } } }
  })
  expect(screens()).toContainEqual(expect.objectContaining({ name: 'panel-almanac', path: '/admin/almanac' }))
})

test('a collection that nobody is said to read, and a view that nobody looks at, fail', async () => {
  const collection = await changed(({ collections }) => ({
    collections: collections.map((one) => (one.slug === 'topics' ? { ...one, slug: 'secrets' } : one)),
  }))
  expect(collection).toThrow('Nobody is said to read secrets')
  const versions = await changed(({ collections }) => ({
    collections: collections.map((one) => (one.slug === 'topics' ? { ...one, trash: true } : one)),
  }))
  expect(versions).toThrow('topics has views')
  const route = await changed(({ admin }) => ({
    admin: { ...admin, routes: Object.assign({ ...admin.routes }, { folders: '/folders' }) },
  }))
  expect(route).toThrow('Nobody looks at folders')
})
