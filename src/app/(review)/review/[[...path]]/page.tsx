import { ReviewApp } from '../../shell/ReviewApp'

/** The same shell whatever the path: the router in the browser reads it. */
export default function ReviewPage() {
  return <ReviewApp />
}
