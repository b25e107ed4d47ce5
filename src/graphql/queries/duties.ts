import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { chatReminder } from '@/services/read/chatReminder'
import { myDuties } from '@/services/read/myDuties'
import { ChatKind, DutyDocument, DutyKind } from '../schema/enums'
import {
  aDay,
  aFlag,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someDay,
  someId,
  someText,
} from '../schema/fields'
import { textIn } from './page'

const Duty = answer('Duty', 'Something that is owed by a day', {
  kind: must(DutyKind),
  dueOn: aDay,
  overdue: aFlag,
  period: someText,
  day: { ...someDay, description: 'Of a trip: its day' },
  documentType: some(DutyDocument),
  document: someId,
  name: { ...someText, description: 'Whose it is, where that is somebody else' },
})

const Duties = answer('Duties', 'What one owes, and who is late of the people whom one leads', {
  mine: list(Duty),
  late: list(Duty),
})

const ChatReminder = answer('ChatReminder', 'A text to be pasted into a chat group', {
  text: { ...aText, description: 'In the language of whoever asks' },
  dueOn: someDay,
  departments: list(
    answer('ChatDepartment', 'Those of one department who have not yet done it', {
      name: aText,
      people: list(aText.type),
    }),
  ),
})

export const dutyQueries: Record<string, () => Field> = {
  myDuties: () => ({
    ...must(Duties, 'What one owes by the deadlines of the policy, near or late'),
    resolve: (_source, _args, { req }) => myDuties(req),
  }),
  chatReminder: () => ({
    ...must(ChatReminder, 'Who has not yet registered, reported or written down results, as a text'),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      period: { type: new GraphQLNonNull(GraphQLString) },
      kind: { type: new GraphQLNonNull(ChatKind) },
    },
    resolve: (_source, args, { req }) =>
      chatReminder(req, {
        organization: textIn(args, 'organization'),
        period: textIn(args, 'period'),
        kind: textIn(args, 'kind'),
      }),
  }),
}
