import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for each other when read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const GENERATED = 20

/** A password from the system's source of randomness. */
export const generatePassword = (): string =>
  Array.from({ length: GENERATED }, () => LETTERS[randomInt(LETTERS.length)]).join('')

const ENTER = /[\r\n]/
const DELETE = /[\b\u007f]/
const CONTROL_C = '\u0003'
const CONTROL_D = '\u0004'

/** What is needed of a terminal: Node's `process.stdin` is one. */
export interface Terminal {
  setRawMode: (raw: boolean) => unknown
  setEncoding: (encoding: 'utf8') => unknown
  resume: () => unknown
  pause: () => unknown
  on: (event: 'data', read: (text: string) => void) => unknown
  off: (event: 'data', read: (text: string) => void) => unknown
}

/**
 * Asks for a password at a terminal without showing it.
 * @returns what was typed until Enter; empty for none
 * @throws Error when it is broken off with Ctrl-C
 */
export function askPassword(
  input: Terminal,
  output: { write: (text: string) => unknown },
  question: string,
): Promise<string> {
  output.write(question)
  input.setRawMode(true)
  input.setEncoding('utf8')
  input.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = (finish: () => void): void => {
      input.off('data', read)
      input.setRawMode(false)
      input.pause()
      output.write('\n')
      finish()
    }
    const read = (text: string): void => {
      for (const character of text) {
        if (character === CONTROL_C) {
          end(() => {
            reject(new Error('Đã dừng. · Stopped.'))
          })
          return
        }
        if (ENTER.test(character) || character === CONTROL_D) {
          end(() => {
            resolve(typed)
          })
          return
        }
        typed = DELETE.test(character) ? Array.from(typed).slice(0, -1).join('') : typed + character
      }
    }
    input.on('data', read)
  })
}
