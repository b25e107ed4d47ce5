import { Mark } from './Mark'

/** The small sign at the head of the panel. */
export const Icon = () => <Mark size={18} />
