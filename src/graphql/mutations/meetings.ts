import { MEETING_DECISIONS } from '@/services/meetings/meetingInput'
import { holdMeeting } from '@/services/meetings/holdMeeting'
import { meeting } from '@/services/read/meetings'
import { MeetingDecision } from '../schema/enums'
import { some } from '../schema/fields'
import { input } from '../schema/input'
import {
  clientKey,
  flag,
  id,
  many,
  maybe,
  optionalId,
  optionalText,
  period,
  requiredChoice,
} from '../schema/parts'
import { step, stepAnswer } from '../schema/step'
import { MeetingMinutes } from '../types/meeting'
import { onPlan, onReport, onTrip } from './answers'
import { decision } from './decisions'
import { remark } from './remark'

const said = { decision: requiredChoice(MeetingDecision, MEETING_DECISIONS), words: optionalText } as const

/** A meeting of a department or of the Standing Committee: all that it decides, and its minutes, as one (rows TN-02, TN-03). */
export const meetingMutations = {
  holdMeeting: step({
    does: 'Decides everything that a meeting decided, each document as it was seen, and writes its minutes: all of it or nothing.',
    input: input('HoldMeetingInput', 'Whose meeting, who was there, what was decided and concluded', {
      clientKey,
      organization: id,
      department: optionalId,
      period,
      begunAt: optionalText,
      present: many(id),
      guests: optionalText,
      conclusion: optionalText,
      gather: flag,
      plans: many(
        onPlan('MeetingPlanInput', 'Of a department: a plan that its head had to agree to', {
          ...said,
          remarks: many(remark),
        }),
      ),
      office: maybe(
        onPlan(
          'MeetingOfficePlanInput',
          "Of the Standing Committee: the office's plan, and what is decided in it",
          {
            direction: optionalText,
            decisions: many(decision),
          },
        ),
      ),
      trips: many(onTrip('MeetingTripInput', 'Of the Standing Committee: a trip outside the plan', said)),
      reports: many(onReport('MeetingReportInput', 'A report that awaits who is in the chair', said)),
    }),
    answers: stepAnswer('MeetingStep', { meeting: some(MeetingMinutes, 'The minutes') }),
    by: holdMeeting,
    shows: async (req, held) => ({ meeting: await meeting(req, held.id) }),
  }),
}
