/** Everything that a phone sends. A photo goes by itself, before what shows it. */
export const ENTRY_KINDS = [
  'photo',
  'registerTrip',
  'editTrip',
  'noteTrip',
  'requestUnplannedTrip',
  'recordTripAfterFact',
  'assignTrip',
  'giveConsent',
  'refuseConsent',
  'acknowledgeTrip',
  'completeTrip',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** `sending` is also what a tab leaves that was closed in the middle: whoever sends next tries it again. */
export type EntryState = 'waiting' | 'sending' | 'sent' | 'refused'

/** Why the server refused, in the words that it gave; made for people in both languages. */
export interface Why {
  code: string
  field?: string
  vi: string
  en: string
}

/** What a form holds; plain data, as IndexedDB and JSON keep it. */
export type Form = Readonly<Record<string, unknown>>

/** One thing to be sent, once. */
export interface NewEntry {
  /** Made on the phone, a UUID: the server does under one key one thing, however often it arrives. */
  key: string
  kind: EntryKind
  /** What it is, in the person's own words: a theme, the beginning of a note. */
  title: string
  /** When the person pressed the button, ISO 8601. */
  at: string
  /** The step's input; of a photo what is said about it. */
  input: Form
  /** Keys of what must have arrived before: the photos of a note. Their ids go into `input.photos`. */
  after: readonly string[]
  /** The form as it was filled in, so that what is refused can be corrected. */
  form?: Form
  /** The draft that it was, by its id: corrected, it is that again. */
  draft?: string
}

export interface Entry extends NewEntry {
  /** The place in the queue. */
  seq: number
  state: EntryState
  /** How often it was tried; with none it certainly has not arrived. */
  tries: number
  why?: readonly Why[]
  /** What it became on the server. */
  result?: string
  settledAt?: string
}

/** A form that is being filled in; kept at each keystroke. */
export interface Draft {
  /** What it is a draft of: `note/TRIP`, `register/PLAN`. One of each at a time. */
  id: string
  kind: EntryKind
  /** The key under which it will be sent, made with the draft: pressed twice, sent once. */
  key: string
  form: Form
  /** Keys of the photos in the device that belong to it. */
  photos: readonly string[]
  at: string
}

/** A form that was opened and never written in is no draft to anybody. */
export const isWritten = ({ form, photos }: Draft): boolean =>
  Object.keys(form).length > 0 || photos.length > 0
