import type {
  CheckboxField,
  Field,
  NumberField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
} from 'payload'
import { asDayKey } from '@/domain/calendar'
import { LONGEST_LINE, LONGEST_NARRATIVE } from '@/domain/text'
import type { GuardedSlug } from '@/access/matrix'
import { label, type Label } from './labels'

type Extra<F extends Field> = Omit<Partial<F>, 'name' | 'type' | 'label'>

/** Of no use to anyone who looks: in no form, and no column or filter of a list. */
const OUT_OF_SIGHT = { hidden: true, disableListColumn: true, disableListFilter: true } as const

const text = (name: string, vi: string, en: string, extra: Partial<TextField> = {}): Field => {
  const field: Field = { maxLength: LONGEST_LINE, name, type: 'text', label: label(vi, en), hasMany: false }
  return Object.assign(field, extra)
}

const narrative = (name: string, vi: string, en: string, extra: Extra<TextareaField> = {}): Field => ({
  maxLength: LONGEST_NARRATIVE,
  ...extra,
  name,
  type: 'textarea',
  label: label(vi, en),
})

const number = (name: string, vi: string, en: string, extra: Partial<NumberField> = {}): Field =>
  Object.assign({ name, type: 'number', label: label(vi, en), hasMany: false } satisfies Field, extra)

const checkbox = (name: string, vi: string, en: string, extra: Extra<CheckboxField> = {}): Field => ({
  ...extra,
  name,
  type: 'checkbox',
  label: label(vi, en),
  admin: { ...extra.admin, components: { Cell: '@admin/cells/FlagCell#FlagCell' } },
})

const select = (
  name: string,
  vi: string,
  en: string,
  options: { value: string; label: Label }[],
  extra: Partial<SelectField> = {},
): Field =>
  Object.assign(
    { name, type: 'select', label: label(vi, en), options, hasMany: false } satisfies Field,
    extra,
  )

const relation = (
  name: string,
  relationTo: GuardedSlug,
  vi: string,
  en: string,
  extra: Partial<RelationshipField> = {},
): Field =>
  Object.assign(
    { name, type: 'relationship', relationTo, label: label(vi, en), hasMany: false } satisfies Field,
    extra,
  )

/**
 * A calendar day in Vietnam, stored as a day key (`YYYY-MM-DD`) and shown as dd/mm/yyyy. Never an
 * instant: an instant moves to another day in another time zone.
 */
const day = (name: string, vi: string, en: string, extra: Partial<TextField> = {}): Field =>
  text(name, vi, en, {
    maxLength: 10,
    validate: (value: unknown) => {
      if (value === undefined || value === null || value === '') {
        return extra.required ? 'Nhập ngày (dd/mm/yyyy). · A day is required (dd/mm/yyyy).' : true
      }
      return asDayKey(value) ? true : 'Ngày không có trong lịch. · Not a day of the calendar.'
    },
    ...extra,
    admin: {
      ...extra.admin,
      components: { Field: '@admin/fields/DayField#DayField', Cell: '@admin/cells/DayCell#DayCell' },
    },
  })

/** An instant that the system sets; shown as it was in Vietnam, never typed. */
const instant = (name: string, vi: string, en: string): Field => ({
  name,
  type: 'date',
  label: label(vi, en),
  admin: {
    readOnly: true,
    components: {
      Field: '@admin/fields/InstantField#InstantField',
      Cell: '@admin/cells/InstantCell#InstantCell',
    },
  },
})

const nobody = (): boolean => false

/** A quarter or a year by its key (`2026-Q4`), shown in words. */
const period = (name: string, vi: string, en: string, extra: Partial<TextField> = {}): Field =>
  text(name, vi, en, {
    required: true,
    index: true,
    maxLength: 7,
    ...extra,
    admin: {
      components: {
        Field: '@admin/fields/PeriodField#PeriodField',
        Cell: '@admin/cells/PeriodCell#PeriodCell',
      },
    },
  })

/** Half-days: stored as a whole number, shown as days. */
const halfDays = (name: string, vi: string, en: string, extra: Partial<NumberField> = {}): Field =>
  number(name, vi, en, {
    ...extra,
    admin: {
      components: {
        Field: '@admin/fields/HalfDaysField#HalfDaysField',
        Cell: '@admin/cells/HalfDaysCell#HalfDaysCell',
      },
    },
  })

/** Where a document of the cycle stands, as a badge in lists. */
const state = (options: { value: string; label: Label }[]): Field =>
  select('state', 'Trạng thái', 'State', options, {
    required: true,
    index: true,
    admin: { components: { Cell: '@admin/cells/StateCell#StateCell' } },
  })

/** The badge, the buttons and the trace of a document of the cycle, from its workflow table. */
const steps = (): Field => ({
  name: 'steps',
  type: 'ui',
  label: label('Các bước', 'Steps'),
  admin: { disableListColumn: true, components: { Field: '@admin/workflow/StepsField#StepsField' } },
})

/** What the system calls a thing by a word of its own, shown by the name that people know. */
const named = (
  name: string,
  vi: string,
  en: string,
  shown: 'Event' | 'State' | 'Actor' | 'Place' | 'Level' | 'Notice',
  extra: Partial<TextField> = {},
): Field => {
  const Field = `@admin/fields/NamedField#${shown}Field`
  return text(name, vi, en, { ...extra, admin: { components: { Field, ...extra.admin?.components } } })
}

/** The document that a record is about, by its id, which no list shows; its kind stands in `documentType`. */
const documentId = (extra: Partial<TextField> = {}): Field =>
  text('document', 'Hồ sơ', 'Document', {
    ...extra,
    admin: {
      disableListColumn: true,
      components: { Field: '@admin/fields/DocumentField#DocumentField' },
    },
  })

/** The title of a record that has no column for it, in words. */
const recordTitle = (): Field => ({
  name: 'title',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '@admin/fields/RecordTitle#RecordTitle' } },
})

/** Where an editor put an entry among those of its category; a service keeps it. */
const position = (): Field =>
  number('position', 'Thứ tự trong nhóm', 'Order in the category', {
    access: { create: nobody, update: nobody },
    admin: OUT_OF_SIGHT,
  })

/** On how many trips a topic is, and on which. */
const topicUse = (): Field => ({
  name: 'use',
  type: 'ui',
  label: label('Nơi dùng', 'Where it is used'),
  admin: { disableListColumn: true, components: { Field: '@admin/catalogue/TopicUseField#TopicUseField' } },
})

/** Where a finding stands, and the buttons by which it is answered and closed. */
const findingSteps = (): Field => ({
  name: 'steps',
  type: 'ui',
  label: label('Các bước', 'Steps'),
  admin: { disableListColumn: true, components: { Field: '@admin/workflow/FindingField#FindingField' } },
})

/** What was found by those whom a report tells of, as far as whoever looks may read it. */
const reportFindings = (): Field => ({
  name: 'found',
  type: 'ui',
  label: label('Phát hiện trong kỳ', 'Findings of the period'),
  admin: {
    disableListColumn: true,
    components: { Field: '@admin/workflow/ReportFindingsField#ReportFindingsField' },
  },
})

/** What a plan consists of, as a table. */
const lines = (): Field => ({
  name: 'lines',
  type: 'ui',
  label: label('Các chuyến', 'Lines'),
  admin: { disableListColumn: true, components: { Field: '@admin/workflow/LinesField#LinesField' } },
})

/** Fields side by side, on a wide screen. */
const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** Fields that are looked at now and then, folded away. */
const folded = (vi: string, en: string, ...fields: Field[]): Field => ({
  type: 'collapsible',
  label: label(vi, en),
  admin: { initCollapsed: true },
  fields,
})

/** Plain data that a service writes and a screen reads; not for the admin form. */
const data = (name: string): Field => ({ name, type: 'json', admin: OUT_OF_SIGHT })

/** A column that a service or hook fills; kept out of the admin form. */
const hidden = (name: string, extra: Partial<TextField> = {}): Field =>
  Object.assign({ name, type: 'text', admin: OUT_OF_SIGHT, hasMany: false } satisfies Field, extra)

/** A column that only services read and write: it is in no answer, and nobody asks about it. */
const secret = (name: string): Field => ({
  name,
  type: 'text',
  hidden: true,
  index: true,
  access: { create: nobody, read: nobody, update: nobody },
})

/** The folded words that a list is searched by; its label is what the search box asks for. */
const searchKey = (): Field =>
  hidden('searchKey', {
    index: true,
    label: label('tên hoặc từ khóa, không cần dấu', 'name or word, accents aside'),
  })

/** Shared field atoms: `fields` of a collection is a list of names. */
export const f = {
  text,
  narrative,
  number,
  checkbox,
  select,
  relation,
  day,
  period,
  halfDays,
  state,
  steps,
  findingSteps,
  lines,
  reportFindings,
  position,
  topicUse,
  row,
  folded,
  instant,
  named,
  documentId,
  recordTitle,
  data,
  hidden,
  secret,
  searchKey,
}
