/** Columns of one row, as the services name them. No lists: those have tables of their own on SQLite. */
export type Columns = Readonly<Record<string, unknown>>
