import { type Endpoint, Forbidden } from 'payload'

/**
 * Stands before Payload's own endpoint, by which whoever comes first to an empty database makes himself
 * or herself an account with whatever posts. The first office and its administrator are made on the
 * machine itself, by a command.
 */
export const noFirstUser: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: ({ t }) => {
    throw new Forbidden(t)
  },
}
