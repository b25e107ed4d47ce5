/** Where the loading tells how far it is. */
export interface Progress {
  /** Something new is being made; `share` of the whole is done, 0 to 1. */
  begin: (vi: string, en: string, share: number) => void
  /** More of it is done. */
  advance: (share: number) => void
  end: () => void
}

export const silent: Progress = { begin: () => undefined, advance: () => undefined, end: () => undefined }

const WIDTH = 24

/** A bar on one line of a terminal; a line for each thing where the output goes elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) {
    return { ...silent, begin: (vi, en) => stream.write(`  ${vi} · ${en}\n`) }
  }
  let what = ''
  const draw = (share: number): void => {
    const full = Math.round(Math.min(1, share) * WIDTH)
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
    const percent = `${Math.round(Math.min(1, share) * 100)}`.padStart(3)
    stream.write(`\r\u001b[K${bar} ${percent} %  ${what}`)
  }
  return {
    begin: (vi, en, share) => {
      what = `${vi} · ${en}`
      draw(share)
    },
    advance: draw,
    end: () => stream.write('\r\u001b[K'),
  }
}
