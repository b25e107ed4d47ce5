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
    {shortcut && (
      <kbd aria-hidden="true" className={css.key}>
        {shortcut}
      </kbd>
    )}
  </button>
)
