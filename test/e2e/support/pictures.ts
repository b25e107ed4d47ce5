import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = path.resolve('test/e2e/pictures')

/** Keeps what the page prints, on A4. @returns how many bytes it has */
export async function printOut(page: Page, name: string): Promise<number> {
  mkdirSync(FOLDER, { recursive: true })
  const paper = await page.pdf({
    path: path.join(FOLDER, `${name}.pdf`),
    preferCSSPageSize: true,
    format: 'A4',
  })
  return paper.length
}

/** Keeps a picture of the screen, for people; the folder is not in the repository. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true })
}
