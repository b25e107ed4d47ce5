import type { Page } from 'playwright-core'
import type { Role } from '@/domain/access'
import type { Visitor } from '../support/browser'

/** One thing to be looked at: an address, by somebody who may, and what is opened there first. */
export interface Screen {
  /** Names its test and its pictures. */
  name: string
  /** An account of the demonstration; undefined: somebody who is not signed in. */
  as: string | undefined
  path: string | ((visitor: Visitor) => Promise<string>)
  /** Nothing stands at this address, and the server says so. */
  isMissing?: true
  /** Opens what is folded, so that it is looked at as well. */
  open?: (page: Page) => Promise<void>
}

export const pathOf = async ({ path }: Screen, visitor: Visitor): Promise<string> =>
  typeof path === 'string' ? path : path(visitor)

/** Who holds a role in today's Thái Nguyên of the demonstration; the reader is of the higher office. */
export const HOLDERS: Readonly<Record<Role, string>> = {
  cadre: 'sam.nghia@thainguyen.example',
  head: 'giap.sinh@thainguyen.example',
  focal: 'phan.doan@thainguyen.example',
  standing: 'nong.hac@thainguyen.example',
  secretary: 'tran.khoi@thainguyen.example',
  clerk: 'mong.phan@thainguyen.example',
  topicEditor: 'hoang.chi@thainguyen.example',
  administrator: 'to.thach@thainguyen.example',
  reader: 'khuc.thao@trunguongdoan.example',
}
