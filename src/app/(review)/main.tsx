import './shell/theme.css'
import { createRoot } from 'react-dom/client'
import { pageAt } from './shell/pageAt'
import { ReviewApp } from './shell/ReviewApp'

const place = document.getElementById('app')
if (!place) throw new Error('index.html has no place for the front end')
const root = createRoot(place)
const start = (): void => root.render(<ReviewApp />)

// What index.html draws stands until the page of the address is there, while it is being asked who is signed in. A page
// that cannot be loaded fails where it is shown, and says so.
const first = pageAt(location.pathname)
if (first) first.load().then(start, start)
else start()
