import type { ComponentProps, ReactNode } from 'react'
import css from './Button.module.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  kind?: 'plain' | 'main' | 'bad' | 'quiet'
  /** The shortcut that does the same, shown beside the words. */
  shortcut?: string
  children: ReactNode
}

/** A button that is large enough for a thumb and says its shortcut. */
export const Button = ({ kind = 'plain', shortcut, children, type = 'button', ...rest }: ButtonProps) => (
  <button {...rest} className={`${css.button ?? ''} ${css[kind] ?? ''}`} type={type}>
    <span>{children}</span>
    {/* Drawn, not written: it is no part of what the button is called. */}
    {shortcut && <span aria-hidden="true" className={css.key} data-key={shortcut} />}
  </button>
)
