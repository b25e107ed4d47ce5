interface SelectProps {
  label: string
  name: string
  value?: string
  /** The words for no choice, where none may be made. */
  all?: string
  options: readonly { id: string; name: string }[]
}

/** One choice of a form at the head of a screen. Keyed by its value, so that a new address shows a new choice. */
export const Select = ({ label, name, value = '', all, options }: SelectProps) => (
  <label>
    <span>{label}</span>
    <select defaultValue={value} key={value} name={name}>
      {all === undefined ? null : <option value="">{all}</option>}
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </label>
)
