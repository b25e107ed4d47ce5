import { type Toast, withToast } from './toastList'

let count = 0
const toast = (text: string, kind: Toast['kind'], ...about: string[]): Toast => {
  count += 1
  return { id: count, text, kind, about }
}
const texts = (list: readonly Toast[]): string[] => list.map(({ text }) => text)

test('what failed and was done afterwards is no longer told as failed', () => {
  const failed = toast('Không ghi được biên bản', 'failed', 'meeting', 'a')
  const other = toast('Không gửi được', 'failed', 'b')
  const list = withToast([failed, other], toast('Đã ghi biên bản', 'said', 'meeting'))
  expect(texts(list)).toEqual(['Không gửi được', 'Đã ghi biên bản'])
})

test('what was done stays told when something else about it fails', () => {
  const list = withToast([toast('Đã gộp', 'said', 'a')], toast('Không đồng ý được', 'failed', 'a'))
  expect(texts(list)).toEqual(['Đã gộp', 'Không đồng ý được'])
})

test('nothing is told twice at once, and never more than four', () => {
  const list = ['1', '2', '2', '3', '4', '5'].reduce<Toast[]>(
    (now, text) => withToast(now, toast(text, 'failed')),
    [],
  )
  expect(texts(list)).toEqual(['2', '3', '4', '5'])
})
