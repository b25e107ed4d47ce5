import { fieldLabel, isList } from './fieldLabels'

describe('the label of a field', () => {
  it.each([
    ['lines.2.from', 'dòng 3: từ ngày', 'line 3: from'],
    ['lines.0.stops.1.unit', 'dòng 1: điểm đến 2: địa bàn, đơn vị', 'line 1: stop 2: unit'],
    ['topics.0', 'chuyên đề 1', 'topic 1'],
    ['stops', 'các điểm đến', 'stops'],
    ['host.contact', 'phối hợp với cơ sở: người liên hệ', 'coordination with the unit: contact'],
    ['expectedLearning', 'nội dung thu hoạch dự kiến', 'expected learning'],
    ['input.lines.2.id', 'dòng 3', 'line 3'],
    ['somethingNew', 'somethingNew', 'somethingNew'],
    ['newList.4.constructor', 'newList 5: constructor', 'newList 5: constructor'],
  ])('of %s is "%s" and "%s"', (field, vi, en) => {
    expect(fieldLabel(field, 'vi')).toBe(vi)
    expect(fieldLabel(field, 'en')).toBe(en)
  })

  it.each(['', 'id', 'version', 'input.id'])('of "%s" is nothing worth saying', (field) => {
    expect(fieldLabel(field, 'vi')).toBeUndefined()
  })
})

it('tells lists from single fields by the end of the path', () => {
  expect(isList('lines')).toBe(true)
  expect(isList('lines.0.topics')).toBe(true)
  expect(isList('topics.0')).toBe(false)
  expect(isList('title')).toBe(false)
  expect(isList(undefined)).toBe(false)
})
