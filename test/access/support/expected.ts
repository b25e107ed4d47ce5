import { isOneOf } from '@/access/guards'
import {
  COLLECTION_SLUGS,
  OPERATIONS,
  REACHES,
  type GuardedSlug,
  type Operation,
  type Reach,
} from '@/access/matrix'
import { ROLES, type Role } from '@/domain/access'

/**
 * Who may do what, where, as the offices would say it; written by hand and not from the matrix, so
 * that a change of either fails. A dot is nothing. Words: own (one's own rows), department, office,
 * above (the office's and those of the offices above it), below (the office's and those of the
 * offices under it), all.
 */
const TABLE = `
                         cadre      head        focal   standing  secretary  clerk   topicEditor  administrator  reader
organizations     read   all        .           .       .         .          all     all          all            all
organizations     create .          .           .       .         .          .       .            below          .
organizations     update .          .           .       .         .          .       .            below          .
organizations     delete .          .           .       .         .          .       .            .              .
departments       read   office     .           .       .         .          office  office       below          below
departments       create .          .           .       .         .          .       .            below          .
departments       update .          .           .       .         .          .       .            below          .
departments       delete .          .           .       .         .          .       .            .              .
cadres            read   office     .           .       .         .          office  office       below          below
cadres            create .          .           .       .         .          .       .            below          .
cadres            update own        .           .       .         .          own     own          below          own
cadres            delete .          .           .       .         .          .       .            .              .
units             read   all        .           .       .         .          all     all          all            all
units             create .          .           .       .         .          .       office       below          .
units             update .          .           .       .         .          .       office       below          .
units             delete .          .           .       .         .          .       .            .              .
unit-successions  read   all        .           .       .         .          all     all          all            all
unit-successions  create .          .           .       .         .          .       office       below          .
unit-successions  update .          .           .       .         .          .       office       below          .
unit-successions  delete .          .           .       .         .          .       .            office         .
assignments       read   office     .           .       .         .          office  office       office         below
assignments       create .          .           office  office    .          .       .            office         .
assignments       update .          .           office  office    .          .       .            office         .
assignments       delete .          .           office  .         .          .       .            office         .
policies          read   office     .           .       .         .          office  office       office         below
policies          create .          .           .       .         .          .       .            office         .
policies          update .          .           .       .         .          .       .            office         .
policies          delete .          .           .       .         .          .       .            .              .
topics            read   above      .           .       .         .          above   above        above          below
topics            create .          .           .       .         .          .       office       .              .
topics            update .          .           .       .         .          .       office       .              .
topics            delete .          .           .       .         .          .       .            .              .
trip-forms        read   above      .           .       .         .          above   above        above          below
trip-forms        create .          .           .       .         .          .       office       .              .
trip-forms        update .          .           .       .         .          .       office       .              .
trip-forms        delete .          .           .       .         .          .       .            .              .
programme-events  read   above      .           .       .         .          above   above        above          below
programme-events  create .          .           office  .         .          .       office       office         .
programme-events  update .          .           office  .         .          .       office       office         .
programme-events  delete .          .           office  .         .          .       office       office         .
plans             read   own        department  office  office    .          office  .            .              below
plans             create .          .           .       .         .          .       .            .              .
plans             update .          .           .       .         .          .       .            .              .
plans             delete .          .           .       .         .          .       .            .              .
trips             read   office     department  office  office    .          office  .            .              below
trips             create .          .           .       .         .          .       .            .              .
trips             update .          .           .       .         .          .       .            .              .
trips             delete .          .           .       .         .          .       .            .              .
trip-notes        read   own        department  office  office    .          office  .            .              below
trip-notes        create .          .           .       .         .          .       .            .              .
trip-notes        update .          .           .       .         .          .       .            .              .
trip-notes        delete .          .           .       .         .          .       .            .              .
overlap-answers   read   office     .           .       .         .          office  .            .              below
overlap-answers   create .          .           .       .         .          .       .            .              .
overlap-answers   update .          .           .       .         .          .       .            .              .
overlap-answers   delete .          .           .       .         .          .       .            .              .
meetings          read   own        department  office  office    .          office  .            .              below
meetings          create .          .           .       .         .          .       .            .              .
meetings          update .          .           .       .         .          .       .            .              .
meetings          delete .          .           .       .         .          .       .            .              .
findings          read   own        department  office  office    .          office  .            .              below
findings          create .          .           .       .         .          .       .            .              .
findings          update .          .           .       .         .          .       .            .              .
findings          delete .          .           .       .         .          .       .            .              .
reports           read   own        department  office  office    .          office  .            .              below
reports           create .          .           .       .         .          .       .            .              .
reports           update .          .           .       .         .          .       .            .              .
reports           delete .          .           .       .         .          .       .            .              .
day-credits       read   own        department  office  office    .          office  .            .              below
day-credits       create .          .           .       .         .          .       .            .              .
day-credits       update .          .           .       .         .          .       .            .              .
day-credits       delete .          .           .       .         .          .       .            .              .
comments          read   own        department  office  office    .          office  .            .              below
comments          create .          .           .       .         .          .       .            .              .
comments          update .          .           .       .         .          .       .            .              .
comments          delete .          .           .       .         .          .       .            .              .
transitions       read   own        department  office  office    .          office  .            .              below
transitions       create .          .           .       .         .          .       .            .              .
transitions       update .          .           .       .         .          .       .            .              .
transitions       delete .          .           .       .         .          .       .            .              .
media             read   office     office      office  office    .          office  .            office         below
media             create office     .           .       .         .          .       .            office         .
media             update own        .           .       .         .          .       .            own            .
media             delete .          .           .       .         .          .       .            .              .
notifications     read   own        .           .       .         .          .       .            .              .
notifications     create .          .           .       .         .          .       .            .              .
notifications     update .          .           .       .         .          .       .            .              .
notifications     delete .          .           .       .         .          .       .            .              .
`

/** A post brings these roles with it: a secretary is a standing member, whoever sits in an office is a cadre of it. */
export const ROLES_OF_POST: Readonly<Record<Role, readonly Role[]>> = {
  cadre: ['cadre'],
  head: ['head', 'cadre'],
  focal: ['focal', 'cadre'],
  standing: ['standing', 'cadre'],
  secretary: ['secretary', 'standing', 'cadre'],
  clerk: ['clerk'],
  topicEditor: ['topicEditor'],
  administrator: ['administrator'],
  reader: ['reader'],
}

const REACH_OF_WORD: ReadonlyMap<string, Reach> = new Map([
  ['office', 'organization'],
  ['above', 'catalogue'],
])

interface Cell {
  slug: GuardedSlug
  operation: Operation
  role: Role
  reach: Reach
}

function cellsOf(line: string, roles: readonly string[]): Cell[] {
  const [slug, operation, ...words] = line.trim().split(/\s+/)
  if (!isOneOf(COLLECTION_SLUGS, slug) || !isOneOf(OPERATIONS, operation) || words.length !== roles.length)
    throw new Error(`Not a line of the table: ${line}`)
  return words.flatMap((word, column) => {
    const role = roles[column]
    const reach = REACH_OF_WORD.get(word) ?? word
    if (word === '.') return []
    if (!isOneOf(ROLES, role) || !isOneOf(REACHES, reach)) throw new Error(`Not a word of the table: ${word}`)
    return { slug, operation, role, reach }
  })
}

function parse(text: string): Cell[] {
  const [head, ...lines] = text.trim().split('\n')
  const roles = (head ?? '').trim().split(/\s+/)
  return lines.flatMap((line) => cellsOf(line, roles))
}

/** Every cell that is not nothing. */
export const EXPECTED: readonly Cell[] = parse(TABLE)

/** The reaches that a post gives in a collection: one for each role that it brings. */
export const reachesOfPost = (post: Role, slug: GuardedSlug, operation: Operation): Reach[] =>
  EXPECTED.filter(
    (cell) => cell.slug === slug && cell.operation === operation && ROLES_OF_POST[post].includes(cell.role),
  ).map((cell) => cell.reach)
