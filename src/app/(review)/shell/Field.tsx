import type { ComponentProps, ReactNode } from 'react'
import css from './Field.module.css'

/** A label over what it names. */
export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className={css.field}>
    <span className={css.label}>{label}</span>
    {children}
  </label>
)

export const TextArea = (props: Omit<ComponentProps<'textarea'>, 'className'>) => (
  <textarea {...props} className={css.input} />
)

export const TextInput = (props: Omit<ComponentProps<'input'>, 'className' | 'type'>) => (
  <input {...props} className={css.input} type="text" />
)
