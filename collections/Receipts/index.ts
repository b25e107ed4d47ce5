import type { CollectionConfig } from 'payload'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'

const nobody = () => false

/**
 * What a phone has sent and what came of it: the same key sent twice is answered from here and writes nothing more.
 * Written and read by the services alone, within the step that it tells of; kept for as long as
 * `src/services/receipts/forgetReceipts.ts` says.
 */
export const Receipts: CollectionConfig = {
  slug: 'receipts',
  labels: { singular: label('Biên nhận', 'Receipt'), plural: label('Biên nhận', 'Receipts') },
  admin: { hidden: true },
  access: {
    read: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  versions: false,
  graphQL: false,
  fields: [
    // Who sent it and the key that the sender made: nobody finds out what keys others use.
    f.hidden('key', { required: true, unique: true, index: true }),
    f.hidden('step', { required: true }),
    // What the step made or moved; not a relation, so that it may be of any collection.
    f.hidden('document'),
    { name: 'at', type: 'date', required: true, index: true, admin: { hidden: true } },
  ],
}
