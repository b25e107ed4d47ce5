import { useEffect, useRef } from 'react'
import { recall, remember } from './storage'

/** The code that browsers report for every key an input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229

/** What of a key press decides whether it may be a shortcut. */
export interface Press {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  isComposing: boolean
  keyCode: number
  defaultPrevented: boolean
  /** True for what a key that is held down goes on sending. */
  repeat: boolean
}

/** What a key that is held down may do again and again: going on. Deciding again is always a press of its own. */
const REPEATED: readonly string[] = ['j', 'k']

/**
 * The name of a press, `a` or `Shift+a`, or nothing where it must not be a shortcut: an input method is composing (a
 * Vietnamese letter takes several keys), something is held that makes it the browser's, it has been dealt with, or the key
 * is only held down.
 */
export function shortcutOf(press: Press): string | undefined {
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD) return undefined
  if (press.ctrlKey || press.altKey || press.metaKey || press.defaultPrevented) return undefined
  const letter = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const name = press.shiftKey && /^[a-z]$/.test(letter) ? `Shift+${letter}` : letter
  return press.repeat && !REPEATED.includes(name) ? undefined : name
}

const WRITTEN_IN =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])'

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITTEN_IN) !== null

const OFF = 've-co-so.keys'

/** Single letters as shortcuts can be switched off (WCAG 2.1.4): who dictates would set them off by speaking. */
export const keysAreOn = (): boolean => recall(OFF) !== 'off'
export const switchKeys = (on: boolean): boolean => remember(OFF, on ? undefined : 'off')

export type Shortcuts = Readonly<Record<string, () => void>>

/**
 * Shortcuts of a screen, by the names of `shortcutOf`. None fires in a text field or under an open dialog; what a
 * dialog itself wants it handles on its own.
 * @param where what is the same on every page listens at the window, and leaves to the page what the page has keys for
 */
export function useShortcuts(shortcuts: Shortcuts, where: 'document' | 'window' = 'document'): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isWrittenIn(event.target) || !keysAreOn()) return
      if (document.querySelector('dialog[open]')) return
      const name = shortcutOf(event)
      if (name === undefined || !Object.hasOwn(current.current, name)) return
      event.preventDefault()
      current.current[name]?.()
    }
    const listens: GlobalEventHandlers = where === 'window' ? window : document
    listens.addEventListener('keydown', onKey)
    return () => listens.removeEventListener('keydown', onKey)
  }, [where])
}
