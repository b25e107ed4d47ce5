import type { Access, SanitizedConfig } from 'payload'

const never = () => false

/** Nobody's edit locks are read, but the panel's first screen asks for them and must be answered with a list. */
const LOCKS = 'payload-locked-documents'
const none: Access = ({ req }) => (req.user ? { id: { equals: '' } } : false)

/** Payload's own preferences are each person's and held by its own rule; nobody reaches the rest over the network. */
const OPEN_TO_THEIR_OWNER = ['payload-preferences']

/**
 * Takes Payload's own collections and globals (keys, jobs, migrations, preferences) out of GraphQL, where
 * nobody's work needs them, and shuts all but one's own preferences over REST: by default any signed-in
 * person may read the jobs' records and write the scheduler's. To be used on the finished configuration,
 * since Payload adds these last.
 */
export const closeSystem = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    if (!collection.slug.startsWith('payload-')) return collection
    const hidden = { ...collection, graphQL: false as const }
    if (OPEN_TO_THEIR_OWNER.includes(collection.slug)) return hidden
    const read = collection.slug === LOCKS ? none : never
    const access = { ...collection.access, create: never, read, update: never, delete: never }
    return { ...hidden, access }
  }),
  globals: config.globals.map((global) =>
    global.slug.startsWith('payload-')
      ? { ...global, graphQL: false as const, access: { ...global.access, read: never, update: never } }
      : global,
  ),
})
