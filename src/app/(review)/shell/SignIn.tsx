import { type SubmitEvent, useState } from 'react'
import { Mark } from '@admin/brand/Mark'
import { Button } from './Button'
import { useWords } from './language'
import { useSession } from './session'
import type { SignInFailure } from './sessionCalls'
import { Settings } from './Settings'
import css from './SignIn.module.css'
import { usePageTitle } from './usePageTitle'
import { shellWords } from './words'

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Where somebody whom the server does not know begins. The address stays: after signing in the page opens. */
export function SignIn() {
  const w = useWords(shellWords)
  usePageTitle(w.signIn)
  const { signIn } = useSession()
  const [failure, setFailure] = useState<SignInFailure>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setFailure(undefined)
    setFailure(await signIn(textIn(form, 'email'), textIn(form, 'password')))
    setBusy(false)
  }

  return (
    <main className={css.page}>
      <div className={css.card}>
        <div className={css.brand}>
          <Mark size={48} />
          <div>
            <h1>{w.name}</h1>
            <p className={css.purpose}>{w.purpose}</p>
          </div>
        </div>
        <form className={css.form} onSubmit={submit}>
          <label>
            {w.email}
            <input autoComplete="username" name="email" required type="email" />
          </label>
          <label>
            {w.password}
            <input autoComplete="current-password" name="password" required type="password" />
          </label>
          <p aria-live="assertive" className={css.failure} role="alert">
            {failure && w[failure]}
          </p>
          <Button disabled={busy} kind="main" type="submit">
            {busy ? w.signingIn : w.signIn}
          </Button>
        </form>
        <a href="/admin/forgot">{w.forgot}</a>
        <Settings />
      </div>
    </main>
  )
}
