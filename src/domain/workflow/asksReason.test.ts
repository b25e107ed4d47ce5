import { asksReason, PLAN_WORKFLOW, TRIP_WORKFLOW } from '.'

test('a form asks for a reason exactly where the table requires one', () => {
  expect(asksReason(PLAN_WORKFLOW.cadre, 'return', 'submitted')).toBe(true)
  expect(asksReason(PLAN_WORKFLOW.cadre, 'endorse', 'submitted')).toBe(false)
  expect(asksReason(TRIP_WORKFLOW, 'refuse', 'recorded')).toBe(true)
  expect(asksReason(TRIP_WORKFLOW, 'refuse', 'done')).toBe(false)
})
