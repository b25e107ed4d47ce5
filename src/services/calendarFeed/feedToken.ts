import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 32

/** A new secret of a feed: 256 random bits, as it stands in the address. */
export const newFeedToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** What is stored of it. The token is random and long, so one round is as good as many. */
export const feedHash = (token: string): string => createHash('sha256').update(token).digest('hex')

const SHAPE = /^[A-Za-z0-9_-]{43}$/

/** True for what may be a token at all: nothing else is ever looked for. */
export const isFeedToken = (value: unknown): value is string => typeof value === 'string' && SHAPE.test(value)
