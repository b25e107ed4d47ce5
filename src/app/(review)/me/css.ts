import css from './me.module.css'

/** Several classes of this folder's style sheet as one. */
export const c = (...names: string[]): string => names.flatMap((name) => css[name] ?? []).join(' ')
