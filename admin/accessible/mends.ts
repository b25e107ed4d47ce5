import type { Language, Named } from '@/i18n/language'
import { MEND_WORDS } from '@/i18n/panel/mends'

type Value = string | Named | ((element: Element) => string | undefined)

/** A fault of Payload's own markup: where it is, in a way that finds it only while it is there, and what mends it. */
interface Mend {
  /** `data-mended` has it on what was mended. */
  name: string
  at: string
  /** Where no selector can tell. */
  when?: (element: Element) => boolean
  set: Readonly<Record<string, Value>>
  drop?: readonly string[]
}

const named = (name: string, at: string, label: Named, drop: readonly string[] = []): Mend => ({
  name,
  at,
  set: { 'aria-label': label },
  drop,
})
const part = (name: string, at: string, role: string, label?: Named): Mend => ({
  name,
  at: `${at}:not([role])`,
  set: label ? { role, 'aria-label': label } : { role },
})
const level = (name: string, at: string, depth: number): Mend => ({
  name,
  at: `${at}:not([aria-level])`,
  set: { 'aria-level': String(depth) },
})

/** The label of the field that a control stands in, by which the control is then named in whatever language. */
function labelBeside(control: Element): string | undefined {
  const label = control.closest('.field-type')?.querySelector('.field-label')
  if (!label) return undefined
  label.id ||= `label-${label.getAttribute('for') ?? control.id}`
  return label.id
}

const saysNothing = ({ textContent }: Element): boolean => textContent.trim() === ''

const UNNAMED = ':not([aria-label]):not([aria-labelledby])'

/**
 * What axe finds wrong in the markup that Payload draws and no setting of it changes. A mend that finds nothing on any
 * screen any more is told by test/e2e/accessible.e2e.ts, and goes.
 */
export const MENDS: readonly Mend[] = [
  // Parts of a page: only a document's form is marked as the main one, and what stands beside it is in none.
  part('main-list', '.template-default__wrap > .collection-list', 'main'),
  part('main-nothing', '.template-default__wrap > .not-found', 'main'),
  part('main-alone', 'section.template-minimal', 'main'),
  part('list-head', 'header.list-header', 'none'),
  part('record-head', '.template-default__wrap > .doc-header', 'region', MEND_WORDS.recordHead),
  part('menu-button', '.template-default__nav-toggler-wrapper', 'navigation', MEND_WORDS.menu),
  // Buttons that are a picture.
  named('page-before', `.clickable-arrow--left${UNNAMED}`, MEND_WORDS.pageBefore),
  named('page-after', `.clickable-arrow--right${UNNAMED}`, MEND_WORDS.pageAfter),
  { ...named('more', `.popup-button${UNNAMED}`, MEND_WORDS.more), when: saysNothing },
  named('drag', `.collapsible__drag${UNNAMED}`, MEND_WORDS.drag),
  named('remove-file', `.file-details__remove${UNNAMED}`, MEND_WORDS.removeFile),
  named('filter-add', `.condition__actions-add${UNNAMED}`, MEND_WORDS.filterAdd),
  named('filter-remove', `.condition__actions-remove${UNNAMED}`, MEND_WORDS.filterRemove),
  named('copy', `.copy-to-clipboard${UNNAMED}`, MEND_WORDS.copy),
  named('menu', `nav.nav__wrap${UNNAMED}`, MEND_WORDS.mainMenu),
  // Columns are shown or not: that is a box to tick, which a button is not.
  { name: 'column', at: 'button.pill[role="button"][aria-checked]', set: { role: 'checkbox' } },
  // Hidden from readers, yet reached by Tab: what can be pressed is given its name back.
  named('clear-choice', '.clear-indicator[aria-hidden]', MEND_WORDS.clearChoice, ['aria-hidden']),
  // The list opens by the arrow keys of the field itself; its button beside that is for the mouse.
  {
    name: 'no-tab',
    at: 'button.dropdown-indicator[aria-hidden="true"]:not([tabindex])',
    set: { tabindex: '-1' },
  },
  // A chosen value can be dragged and has a button in it: it is no button itself.
  { name: 'chosen', at: '.rs__multi-value[role="button"]', set: { role: 'group' } },
  // Boxes and fields whose name is empty, is their own identifier, or stands beside them unconnected.
  named('select-all', '#select-all[aria-labelledby="select-all"]', MEND_WORDS.selectAll, [
    'aria-labelledby',
    'title',
  ]),
  named('select-row', '.cell-_select input[aria-label=""]', MEND_WORDS.selectRow),
  {
    name: 'field',
    at: `.field-type :is(.rs__input, .date-time-picker input)${UNNAMED}`,
    set: { 'aria-labelledby': labelBeside },
  },
  // The name of the file stands beside its picture.
  { name: 'picture', at: '.file img[alt]:not([alt=""])', set: { alt: '' } },
  named('filter-column', `.condition__field .rs__input${UNNAMED}`, MEND_WORDS.filterColumn),
  named('filter-operator', `.condition__operator .rs__input${UNNAMED}`, MEND_WORDS.filterOperator),
  level('heading-nothing', ':is(.collection-list, .no-results) h3', 2),
  level('heading-array', 'h3.array-field__title', 2),
]

function valueFor(value: Value, element: Element, language: Language): string | undefined {
  if (typeof value === 'function') return value(element)
  return typeof value === 'string' ? value : value[language]
}

/** Mends what is there now. What has been mended is not found again. */
export function mend(root: ParentNode, language: Language): void {
  for (const { name, at, when, set, drop = [] } of MENDS) {
    for (const element of root.querySelectorAll(at)) {
      if (when && !when(element)) continue
      for (const attribute of drop) element.removeAttribute(attribute)
      for (const [attribute, value] of Object.entries(set)) {
        const text = valueFor(value, element, language)
        if (text !== undefined) element.setAttribute(attribute, text)
      }
      element.setAttribute('data-mended', name)
    }
  }
}
