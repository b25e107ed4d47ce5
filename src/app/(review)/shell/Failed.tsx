import { Button } from './Button'
import { useWords } from './language'
import { shellWords } from './words'

/** In place of a page that could not be loaded, or of a part of one, which needs no title. */
export function Failed({ title, onRetry }: { title: string; onRetry: () => void }) {
  const w = useWords(shellWords)
  return (
    <>
      {title !== '' && <h1>{title}</h1>}
      <p role="alert">{w.failed}</p>
      <Button onClick={onRetry}>{w.tryAgain}</Button>
    </>
  )
}
