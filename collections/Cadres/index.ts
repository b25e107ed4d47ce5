import type { CollectionConfig } from 'payload'
import { isOneOf, isRecord } from '@/access/guards'
import { guarded } from '@/access/rules'
import { mailer } from '@/email/mailer'
import { passwordHtml, passwordSubject } from '@/email/passwordMail'
import { type Language, LANGUAGES } from '@/i18n/language'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { keepSearchKeys } from '../hooks/keepSearchKeys'
import { refuseOperators } from '../hooks/refuseOperators'
import { held } from '../held'
import { person, remindedOn } from './fields/person'
import { mayChange, mayChangeAddress } from './mayChange'
import { unlockOthers } from './unlockOthers'
import { costTheSame } from './hooks/costTheSame'
import { holdAccounts } from './hooks/holdAccounts'
import { holdOwnPowers } from './hooks/holdOwnPowers'
import { holdPosts } from './hooks/holdPosts'
import { calendarFeed } from './calendarFeed'
import { noFirstUser } from './noFirstUser'

const MINUTE = 60 * 1000

/** The language of the person who gets a mail; Vietnamese where none is set. */
const languageOfMail = (asked: unknown): Language => {
  const user = isRecord(asked) && isRecord(asked.user) ? asked.user : {}
  return isOneOf(LANGUAGES, user.language) ? user.language : 'vi'
}

/** A person of an office. The collection that signs in; what a person may do follows from the posts. */
export const Cadres: CollectionConfig = {
  slug: 'cadres',
  labels: { singular: label('Cán bộ', 'Cadre'), plural: label('Cán bộ', 'Cadres') },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.people,
    defaultColumns: ['name', 'titleLine', 'department', 'job', 'email'],
    listSearchableFields: ['searchKey', 'email'],
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * MINUTE,
    cookies: { sameSite: 'Lax', secure: process.env.COOKIE_SECURE === 'true' },
    depth: 0,
    // Payload's pause between two mails is written beside the transaction that the request has open; with
    // one writer that waits for itself, and everyone else's writes with it.
    forgotPassword: {
      minRequestInterval: 0,
      generateEmailSubject: (asked) => passwordSubject(languageOfMail(asked)),
      generateEmailHTML: (asked) => passwordHtml(asked?.token ?? '', mailer().site, languageOfMail(asked)),
    },
  },
  access: {
    ...guarded('cadres'),
    unlock: unlockOthers,
    // Every holder of an account may open the panel; what it shows follows from the matrix.
    admin: ({ req }) => Boolean(req.user),
  },
  defaultSort: 'sortKey',
  versions: false,
  endpoints: [noFirstUser, calendarFeed],
  hooks: {
    beforeOperation: [costTheSame],
    beforeValidate: [refuseOperators, holdOwnPowers, holdPosts, holdAccounts, holdInsideReach('cadres')],
    beforeChange: [keepSearchKeys('name', 'titleLine')],
  },
  fields: [
    ...person.map((field) => (field === remindedOn ? field : held(field, mayChange))),
    // Payload's own, drawn and held as the others.
    held({ name: 'email', type: 'email', label: label('Thư điện tử', 'E-mail') }, mayChangeAddress),
    f.secret('calendarFeedHash'),
    f.secret('calendarFeedSince'),
    f.searchKey(),
    f.hidden('sortKey', { index: true }),
  ],
}
