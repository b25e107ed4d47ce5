import { useEffect, useState } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { shrinkPhoto } from '../outbox/shrinkPhoto'
import { c } from './css'
import { useOutbox } from './outboxContext'
import type { OpenDraft } from './useDraft'
import { noteWords } from './noteWords'

/** A photo of the device, shown from its bytes; of one that has been sent meanwhile, its name. */
export function Thumbnail({ photo, number }: { photo: string; number: number }) {
  const w = useWords(noteWords)
  const outbox = useOutbox()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let current = true
    void outbox.store.picture(photo).then((picture) => {
      if (!picture || !current) return
      made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }))
      setAddress(made)
    })
    return () => {
      current = false
      if (made) URL.revokeObjectURL(made)
    }
  }, [outbox, photo])
  return address ? (
    <img alt={w.photo(number)} height={104} src={address} width={104} />
  ) : (
    <p className={c('noPicture', 'quiet', 'small')}>{w.photo(number)}</p>
  )
}

/** Photos of a note: taken or chosen, made smaller in the device, kept there until they are sent. */
export function Photos<Shape>({ draft }: { draft: OpenDraft<Shape> }) {
  const w = useWords(noteWords)
  const say = useSay()
  const add = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const picture = await shrinkPhoto(file).catch(() => undefined)
      try {
        if (picture) await draft.addPhoto(picture)
        else say(w.photoBad, 'failed')
      } catch {
        say(w.photoNotKept, 'failed')
      }
    }
  }
  return (
    <fieldset className={c('field')}>
      <legend className={c('label')}>{w.photos}</legend>
      {draft.photos.length > 0 && (
        <ul className={c('pictures')}>
          {draft.photos.map((photo, index) => (
            <li key={photo}>
              <Thumbnail number={index + 1} photo={photo} />
              <Button
                aria-label={w.removePhoto(index + 1)}
                kind="quiet"
                onClick={() => void draft.removePhoto(photo)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label className={c('button', 'file')}>
        {w.addPhoto}
        <input
          accept="image/*"
          multiple
          onChange={({ target }) => {
            void add([...(target.files ?? [])]).then(() => {
              target.value = ''
            })
          }}
          type="file"
        />
      </label>
      <p className={c('quiet', 'small')}>{w.photoHint}</p>
    </fieldset>
  )
}
