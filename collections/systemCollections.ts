import type { SanitizedConfig } from 'payload'

/**
 * Takes Payload's own collections (keys, preferences, migrations) out of GraphQL: nobody's work needs them
 * there, and their generated mutations would be further ways in. Over REST they are held by Payload's
 * rules: preferences are one's own, the others are closed. To be used on the finished configuration,
 * since Payload adds these collections last.
 */
export const keepSystemOutOfGraphql = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug.startsWith('payload-') ? { ...collection, graphQL: false as const } : collection,
  ),
})
