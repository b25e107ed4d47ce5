import type { ImportMap } from 'payload'

/** Every component that the configuration names by its path; written by `npm run generate`. */
export declare const importMap: ImportMap
