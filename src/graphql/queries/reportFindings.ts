import { GraphQLID, GraphQLNonNull } from 'graphql'
import { reportFindings } from '@/services/read/reportFindings'
import { Addressee, FindingKind, FindingState } from '../schema/enums'
import { anId, anInt, answer, aText, type Field, list, must, some, someDay, someText } from '../schema/fields'
import { Named } from '../types/plan'
import { after, first, firstOf, optionalIn, textIn } from './page'

const ReportFinding = answer('ReportFinding', 'What was found by those whom a report tells of', {
  kind: must(FindingKind),
  addressee: some(Addressee),
  foundOn: someDay,
  state: must(FindingState),
  words: some(
    answer('ReportFindingWords', 'What it says', {
      id: { ...anId, description: 'The finding' },
      text: aText,
      proposal: someText,
      answer: someText,
      unit: must(Named),
    }),
    'Nothing where whoever asks may not read it: then it is only there',
  ),
})

/** What a report tells of, for each as far as he or she may read it. */
export const reportFindingQueries: Record<string, () => Field> = {
  reportFindings: () => ({
    ...must(
      answer('ReportFindingPage', 'A page of what was found in the period of a report', {
        rows: list(ReportFinding),
        next: { ...someText, description: 'Where the next page begins; empty at the end' },
        total: anInt,
      }),
      'Everything that was found in the period of a report, restricted ones without their words for others (rows TN-07, TG-09, HY-18)',
    ),
    args: { report: { type: new GraphQLNonNull(GraphQLID) }, first, after },
    resolve: (_source, args, { req }) =>
      reportFindings(req, {
        report: textIn(args, 'report'),
        first: firstOf(args),
        after: optionalIn(args, 'after'),
      }),
  }),
}
