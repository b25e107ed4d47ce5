import { refuse } from '@/domain/refusal/refusal'

/**
 * A file comes with the request. Payload would also fetch one from an address that the request names,
 * so that any cadre could have the server call whomever he or she likes; it asks this for the headers of
 * that call, just before it makes it. Copies of files are read from the disk and do not come here.
 */
export const refuseAddress = (): never => refuse('INVALID_VALUE', 'url')
