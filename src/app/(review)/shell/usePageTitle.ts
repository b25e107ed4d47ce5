import { useEffect } from 'react'

/** Names the page in the window's title, where a screen reader hears it first. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Về Cơ Sở`
  }, [title])
}
