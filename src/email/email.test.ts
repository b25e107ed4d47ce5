import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { digestMail } from './digestMail'
import { mailerOf } from './mailer'
import { passwordHtml, passwordSubject } from './passwordMail'
import { mailSettings } from './settings'

const DAY = '2021-07-11'
const ITEMS = {
  mine: [
    { kind: 'register', dueOn: '2021-07-10', period: '2021-Q3', documentType: 'plans', document: 'p1' },
    { kind: 'tripResult', dueOn: '2021-07-22', day: '2021-07-12', documentType: 'trips', document: 't1' },
    { kind: 'recommendation', dueOn: '2021-07-11', documentType: 'findings', document: 'f1' },
    { kind: 'officePlan', dueOn: '2021-07-20', period: '2021-Q3' },
  ],
  late: [{ kind: 'report', dueOn: '2021-07-05', period: '2021-Q2', name: 'Trần <b>Bình' }],
} as const
const FACTS = {
  name: 'Đỗ Văn Hữu',
  day: DAY,
  items: ITEMS,
  site: 'https://vecoso.example',
} as const

describe('the mail of a digest', () => {
  it('says in Vietnamese what is due, until when, and where it is done', () => {
    const { subject, text } = digestMail(FACTS, 'vi')
    expect(subject).toBe(
      'Nhắc việc đi cơ sở ngày 11/07/2021: 3 việc đến hạn, 1 việc quá hạn, 1 việc của cán bộ quá hạn',
    )
    expect(text).toBe(`Kính gửi đồng chí Đỗ Văn Hữu,

Việc của đồng chí:
- Đăng ký đi cơ sở quý III năm 2021 – quá hạn từ 10/07/2021
  https://vecoso.example/review/me/register/2021-Q3
- Ghi kết quả chuyến đi cơ sở kết thúc ngày 12/07/2021 – hạn 22/07/2021
  https://vecoso.example/review/me/result/t1
- Theo dõi trả lời một kiến nghị – hạn hôm nay, 11/07/2021
  https://vecoso.example/admin/collections/findings/f1
- Tổng hợp, trình kế hoạch của cơ quan quý III năm 2021 – hạn 20/07/2021
  https://vecoso.example/admin/collections/plans

Việc quá hạn của cán bộ do đồng chí phụ trách:
- Trần <b>Bình: Gửi báo cáo kết quả đi cơ sở quý II năm 2021 – quá hạn từ 05/07/2021

Đổi giờ nhận hoặc thôi nhận thư nhắc việc: https://vecoso.example/admin/account
`)
  })

  it('and in English', () => {
    const { subject, text } = digestMail(FACTS, 'en')
    expect(subject).toBe('Grassroots trips, 11/07/2021: 3 due, 1 overdue, 1 of your people overdue')
    expect(text).toContain('- Register grassroots trips of quarter 3, 2021 – overdue since 10/07/2021')
    expect(text).toContain('Dear Đỗ Văn Hữu,')
  })

  it('has the same as HTML, with names that cannot become markup', () => {
    const { html } = digestMail(FACTS, 'vi')
    expect(html).toContain('<a href="https://vecoso.example/review/me/register/2021-Q3">Đăng ký đi cơ sở')
    expect(html).toContain('Trần &lt;b&gt;Bình')
    expect(html).not.toContain('<b>Bình')
  })
})

describe('the settings of mail', () => {
  it('let no mail leave the machine unless a server is named', () => {
    expect(mailSettings({ PORT: '3140' })).toEqual({
      folder: 'data/mail',
      from: { name: 'Về Cơ Sở', address: 've-co-so@localhost' },
      site: 'http://127.0.0.1:3140',
    })
  })

  it('are read as they are meant', () => {
    const given = {
      SMTP_URL: 'smtps://a:b@mail.example:465',
      MAIL_FROM: '"Tỉnh đoàn" <td@thu.example>',
      SITE_URL: 'https://td.example/',
    }
    expect(mailSettings(given)).toMatchObject({
      smtpUrl: 'smtps://a:b@mail.example:465',
      from: { name: 'Tỉnh đoàn', address: 'td@thu.example' },
      site: 'https://td.example',
    })
  })

  it.each([
    { SMTP_URL: 'mail.example' },
    { SMTP_URL: 'http://mail.example' },
    { MAIL_FROM: 'Tỉnh đoàn' },
    { SITE_URL: 'td.example' },
  ])('are refused where they cannot be meant: %p', (given) => {
    expect(() => mailSettings(given)).toThrow(RangeError)
  })
})

test('the link of a new password leads to the site of the settings, in the language of the person', () => {
  expect(passwordHtml('a/b', 'https://td.example', 'vi')).toContain(
    'href="https://td.example/admin/reset/a%2Fb"',
  )
  expect(passwordSubject('en')).toBe('A new password for Về Cơ Sở')
})

const MAIL = {
  id: 'reminders/an/2021-07-11',
  to: { name: 'Ánh', address: 'anh@thu.example' },
  subject: 'Nhắc việc',
  text: 'Việc của đồng chí',
  html: '<p>Việc của đồng chí</p>',
}

describe('a mailbox folder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 've-co-so-mail-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('gets a mail as one file, whole, however often it is sent', async () => {
    const mailer = mailerOf(mailSettings({ MAIL_DIR: folder }))
    await mailer.send(MAIL)
    await mailer.send({ ...MAIL, subject: 'Nhắc lại' })
    const files = await readdir(folder)
    expect(files).toEqual(['reminders-an-2021-07-11.eml'])
    const text = await readFile(path.join(folder, files[0] ?? ''), 'utf8')
    expect(text).toContain('Message-ID: <reminders/an/2021-07-11@ve-co-so>')
    expect(text).toContain('anh@thu.example')
    expect(text).toContain('multipart/alternative')
  })

  it('is not left by a name that would climb out of it', async () => {
    await mailerOf(mailSettings({ MAIL_DIR: folder })).send({ ...MAIL, id: '../../etc/passwd' })
    expect(await readdir(folder)).toEqual(['-etc-passwd.eml'])
  })
})

describe('a mail server', () => {
  let server: Server
  let port: number
  const heard: string[] = []
  let answers = true
  beforeAll(async () => {
    server = createServer((socket) => {
      let inData = false
      socket.on('error', () => undefined)
      socket.write('220 thu ESMTP\r\n')
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n')) {
          if (inData) {
            heard.push(line)
            if (line !== '.') continue
            inData = false
            socket.write(answers ? '250 taken\r\n' : '451 not now\r\n')
          } else if (line.startsWith('EHLO')) socket.write('250 thu\r\n')
          else if (line === 'DATA') {
            inData = true
            socket.write('354 go on\r\n')
          } else if (line === 'QUIT') socket.end('221 bye\r\n')
          else if (line !== '') socket.write('250 ok\r\n')
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  const mailer = () => mailerOf(mailSettings({ SMTP_URL: `smtp://127.0.0.1:${port}` }))

  it('is handed the mail with its message id', async () => {
    await mailer().send(MAIL)
    expect(heard).toContain('Message-ID: <reminders/an/2021-07-11@ve-co-so>')
  })

  it('that does not take it makes the sending fail, so that it is tried again', async () => {
    answers = false
    await expect(mailer().send(MAIL)).rejects.toThrow('not now')
  })
})
