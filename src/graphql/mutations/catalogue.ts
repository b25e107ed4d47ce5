import { GraphQLInt, GraphQLList, GraphQLNonNull } from 'graphql'
import { arrangeTopics } from '@/services/topics/arrangeTopics'
import { IMPORT_ACTIONS, importTopics } from '@/services/topics/importTopics'
import { words } from '../schema/enums'
import { answer, aText, must, some } from '../schema/fields'
import { input } from '../schema/input'
import { flag, id, many, number, optionalText, text } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'

const topicRow = input('TopicRowInput', 'One row of a table of topics', {
  code: text,
  nameVi: text,
  nameEn: optionalText,
  categoryCode: text,
  categoryVi: text,
  categoryEn: optionalText,
  validFrom: optionalText,
  validTo: optionalText,
  focusYears: many(number),
  sensitive: flag,
})

const ImportedRow = answer('ImportedTopicRow', 'What comes of a row', {
  code: aText,
  action: must(words('ImportAction', 'What comes of a row of a table', IMPORT_ACTIONS)),
})

/** What the editor of the catalogue does beside writing one topic. */
export const catalogueMutations = {
  arrangeTopics: step({
    does: 'Puts the topics of one category in order.',
    input: input('ArrangeTopicsInput', 'All topics of the category, in their new order', {
      organization: id,
      categoryCode: text,
      topics: many(id),
    }),
    answers: stepAnswer('ArrangeTopicsStep', { arranged: some(GraphQLInt, 'How many moved') }),
    by: arrangeTopics,
    shows: (_req, done) => ({ ...done }),
  }),
  importTopics: step({
    does: 'Takes a table of topics into the catalogue, all of it or nothing; without `write` only says what would come of it.',
    input: input('ImportTopicsInput', 'Whose catalogue, and the rows', {
      organization: id,
      rows: many(topicRow),
      write: flag,
    }),
    answers: stepAnswer('ImportTopicsStep', {
      rows: some(new GraphQLList(new GraphQLNonNull(ImportedRow)), 'Each row, in the order of the table'),
    }),
    by: importTopics,
    shows: (_req, done) => ({ ...done }),
  }),
}
