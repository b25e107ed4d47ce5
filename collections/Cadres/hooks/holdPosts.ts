import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Post } from '@/domain/access'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { postsOf } from '@/access/posts'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '@/access/reachesOffice'
import { asText, changedColumns } from '../../hooks/changedColumns'

/** Refuses rows that could be kept as something else than they are read as here; an empty one is told by the form. */
function refuseOddRows(posts: unknown): void {
  if (posts === undefined || posts === null) return
  if (!Array.isArray(posts)) refuse('INVALID_VALUE', 'posts')
  for (const [index, row] of rowsOf(posts).entries()) {
    for (const column of ['organization', 'department', 'role']) {
      const value = row[column]
      if (value !== undefined && value !== null && typeof value !== 'string')
        refuse('INVALID_VALUE', `posts.${index}.${column}`)
    }
  }
}

/** A post's department is one of the post's office: the rows of a department are opened by a post in it. */
async function refuseForeignDepartments(req: PayloadRequest, posts: readonly Post[]): Promise<void> {
  const ids = [...new Set(posts.flatMap((post) => post.department ?? []))]
  if (ids.length === 0) return
  const found = await req.payload.db.find({
    collection: 'departments',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { organization: true },
    req,
  })
  const officeOf = new Map(rowsOf(found.docs).map((row) => [idOf(row.id), idOf(row.organization)]))
  for (const [index, post] of posts.entries()) {
    if (post.department && officeOf.get(post.department) !== post.organization)
      refuse('DIFFERENT_ORGANIZATION', `posts.${index}.department`)
  }
}

/**
 * Posts are given, changed and taken away only in offices that the administrator keeps, each in a
 * department of its office. Does not run without a signed-in person (the seed).
 */
export const holdPosts: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!req.user || !data) return data
  const before: unknown = originalDoc
  if (!changedColumns(data, before).includes('posts')) return data
  refuseOddRows(data.posts)
  const then = isRecord(before) ? postsOf(before.posts) : []
  const wanted = postsOf(data.posts)
  const without = (posts: readonly Post[], others: readonly Post[]): Post[] => {
    const known = new Set(others.map(asText))
    return posts.filter((post) => !known.has(asText(post)))
  }
  for (const post of [...without(wanted, then), ...without(then, wanted)]) {
    if (await reachesOffice(req, 'cadres', 'update', post.organization)) continue
    const index = wanted.indexOf(post)
    refuse('DIFFERENT_ORGANIZATION', index < 0 ? 'posts' : `posts.${index}.organization`)
  }
  await refuseForeignDepartments(req, wanted)
  return data
}
