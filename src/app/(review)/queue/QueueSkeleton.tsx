import { Skeleton } from '../shell/Skeleton'

/** As tall as the rows that will stand there. */
export const QueueSkeleton = () => <Skeleton lines={12} />
