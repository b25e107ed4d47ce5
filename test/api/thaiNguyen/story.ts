import type { Payload } from 'payload'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Story } from '../story'

export const Q3 = '2021-Q3'
let payload: Payload
/** The office of this quarter; there once it has been opened. */
export let story: Story

/** An office after the guidance of Thái Nguyên: three leaders' posts, four departments, clerk and driver exempt. */
export async function open(): Promise<void> {
  payload = await openTestPayload()
  standOn('2021-06-24')
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử Thái', chain: 'headFocalStanding' })
  await office.addDepartment('Văn phòng', 'VP')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Thanh thiếu nhi – Trường học', 'TTN')
  await office.setFocal('XDD')
  await office.addPerson('bt', { name: 'Phạm Thị Thu', role: 'secretary' })
  await office.addPerson('pbt', { name: 'Hoàng Văn Bảo', role: 'standing' })
  await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('tbPT', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('tbTTN', { name: 'Vũ Thị Hoa', department: 'TTN', role: 'head' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  await office.addPerson('binh', { name: 'Trần Văn Bình', department: 'PT' })
  await office.addPerson('chi', { name: 'Lý Thị Chi', department: 'TTN' })
  await office.addPerson('dung', { name: 'Ma Văn Dũng', department: 'XDD' })
  await office.addPerson('vt', { name: 'Ngô Thị Vân', department: 'VP', role: 'clerk', job: 'clerk' })
  await office.addPerson('lx', { name: 'Bùi Văn Lái', department: 'VP', job: 'driver' })
  story = new Story(payload, office, Q3, 'dm')
}

export const close = (): Promise<void> => closeTestPayload(payload)
