/**
 * Under this name a device remembers that an account's things wait to be sent, so that no page loads the outbox for
 * nothing. One name an account: whoever is signed in next on the same device does not undo it.
 */
export const unsentFlag = (account: string): string => `ve-co-so.unsent.${account}`
