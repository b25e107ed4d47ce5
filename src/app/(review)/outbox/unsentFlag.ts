/** Here a device remembers whose things wait to be sent, so that no page loads the outbox for nothing. */
export const UNSENT = 've-co-so.unsent'
