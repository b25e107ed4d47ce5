import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { Link, useLocation, useRoute } from 'wouter'
import { Mark } from '@admin/brand/Mark'
import { NoticeBell } from '../notices/NoticeBell'
import { HeldBar } from '../queue/HeldBar'
import { Button } from './Button'
import { Dialog } from './Dialog'
import css from './Frame.module.css'
import { KeysHelp } from './KeysHelp'
import { useShortcuts } from './keys'
import { useWords } from './language'
import { type PageLink, PAGE_LINKS } from './pageLinks'
import { usePerson } from './session'
import { Toasts } from './toasts'
import { Settings } from './Settings'
import { useUnsent } from './useUnsent'
import { shellWords } from './words'

/** Knows what would be lost with this device's outbox, and so is loaded when it is asked for. */
const SignOut = lazy(() => import('../me/SignOut').then((module) => ({ default: module.SignOut })))

function NavLink({ link }: { link: PageLink }) {
  const words = useWords(link.words)
  const [isHere] = useRoute(link.pattern)
  return (
    <Link aria-current={isHere ? 'page' : undefined} className={css.link} href={link.href}>
      {words.title}
    </Link>
  )
}

/** What stands around every page: where one is, who one is, and the settings. */
export function Frame({ children }: { children: ReactNode }) {
  const w = useWords(shellWords)
  const person = usePerson()
  useUnsent(person.id)
  const [open, setOpen] = useState<'settings' | 'keys'>()
  const main = useRef<HTMLElement>(null)
  const [location] = useLocation()
  const first = useRef(true)
  useShortcuts({ '?': () => setOpen('keys') })
  // A new page begins at its top, for the eye and for whoever reads by keyboard.
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [location])

  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        {w.skip}
      </a>
      <header className={`${css.header ?? ''} notPrinted`}>
        <span className={css.brand}>
          <Mark size={28} />
          <span className={css.name}>{w.name}</span>
        </span>
        <nav aria-label={w.pages} className={css.nav}>
          {PAGE_LINKS.map((link) => (
            <NavLink key={link.href} link={link} />
          ))}
        </nav>
        <NoticeBell />
        <button
          aria-haspopup="dialog"
          aria-label={`${person.name}: ${w.settings}`}
          className={css.person}
          onClick={() => setOpen('settings')}
          type="button"
        >
          <span className={css.personName}>{person.name}</span>
          <span aria-hidden="true">⋯</span>
        </button>
      </header>
      <main className={css.main} id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <div className={`${css.dock ?? ''} notPrinted`}>
        <Toasts />
        <HeldBar />
      </div>
      {open === 'settings' && (
        <Dialog
          actions={
            <>
              <Button onClick={() => setOpen('keys')} shortcut="?">
                {w.keys}
              </Button>
              <Suspense fallback={null}>
                <SignOut />
              </Suspense>
            </>
          }
          onClose={() => setOpen(undefined)}
          title={person.name}
        >
          <Settings />
          <p>
            <a href="/admin">{w.admin}</a>
          </p>
        </Dialog>
      )}
      {open === 'keys' && <KeysHelp onClose={() => setOpen(undefined)} />}
    </div>
  )
}
