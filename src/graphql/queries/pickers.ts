import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { isOneOf } from '@/access/guards'
import { UNIT_LEVELS } from '@/domain/units'
import { findPeople } from '@/services/read/findPeople'
import { findTopics } from '@/services/read/findTopics'
import { findUnits } from '@/services/read/units/findUnits'
import { UnitLevel } from '../schema/enums'
import {
  aFlag,
  anId,
  answer,
  aText,
  type Field,
  list,
  must,
  someDay,
  someId,
  someText,
} from '../schema/fields'
import { first, firstOf, optionalIn, textIn } from './page'

const FoundUnit = answer('FoundUnit', 'A unit that may be chosen; two of one name differ in their parent', {
  id: anId,
  name: { ...aText, description: 'Without its type' },
  type: { ...aText, description: 'As the collection of units has it: xa, phuong, dacKhu …' },
  level: must(UnitLevel),
  aliases: list(aText.type),
  parent: someId,
  parentName: someText,
  validFrom: someDay,
  validTo: someDay,
})

const FoundTopic = answer('FoundTopic', 'A topic that may be chosen', {
  id: anId,
  code: aText,
  nameVi: aText,
  nameEn: someText,
  categoryCode: aText,
  categoryVi: aText,
  categoryEn: someText,
  focus: { ...aFlag, description: 'A topic of focus in the year of the day (row AG-21)' },
})

const FoundPerson = answer('FoundPerson', 'A person of the office who may come along', {
  id: anId,
  name: aText,
  department: someId,
  departmentName: someText,
})

const text = {
  type: new GraphQLNonNull(GraphQLString),
  description: 'Accents and spaces aside; empty for the first ones',
}
const on = { type: GraphQLString, description: 'The day of the trip (YYYY-MM-DD); left out: today' }

/** What may be chosen on a day, for forms that are filled in while somebody types. */
export const pickerQueries: Record<string, () => Field> = {
  findUnits: () => ({
    ...list(FoundUnit, 'Units that existed on the day, by name, alias or type; the likeliest first'),
    args: { text, on, level: { type: UnitLevel }, first },
    resolve: (_source, args, { req }) =>
      findUnits(req, {
        text: textIn(args, 'text'),
        on: optionalIn(args, 'on'),
        level: isOneOf(UNIT_LEVELS, args.level) ? args.level : undefined,
        first: firstOf(args),
      }),
  }),
  findTopics: () => ({
    ...list(FoundTopic, 'Topics in use on the day, by code or words; those of focus first'),
    args: { text, on, first },
    resolve: (_source, args, { req }) =>
      findTopics(req, { text: textIn(args, 'text'), on: optionalIn(args, 'on'), first: firstOf(args) }),
  }),
  findPeople: () => ({
    ...list(FoundPerson, 'People of an office whom the regime concerns on the day, by name'),
    args: { text, on, organization: { type: GraphQLID, description: 'Left out: the own office' }, first },
    resolve: (_source, args, { req }) =>
      findPeople(req, {
        text: textIn(args, 'text'),
        on: optionalIn(args, 'on'),
        organization: optionalIn(args, 'organization'),
        first: firstOf(args),
      }),
  }),
}
