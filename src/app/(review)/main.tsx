import './shell/theme.css'
import { createRoot } from 'react-dom/client'
import { pageAt } from './shell/pageAt'
import { ReviewApp } from './shell/ReviewApp'
import { firstKnown } from './shell/session'

const place = document.getElementById('app')
if (!place) throw new Error('index.html has no place for the front end')

/**
 * Loads the page of the address while it is being asked who is signed in; what index.html draws stands until then, so
 * that React draws once. A page that cannot be loaded fails where it is shown, and says so.
 */
async function begin(root: ReturnType<typeof createRoot>): Promise<void> {
  const page = pageAt(location.pathname)
    ?.load()
    .catch(() => undefined)
  const [first] = await Promise.all([firstKnown, page])
  root.render(<ReviewApp first={first} />)
}

void begin(createRoot(place))
