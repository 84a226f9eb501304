import { AutoComplete } from 'antd'
import { type ReactNode, useState } from 'react'
import { useDesk } from '../../app/desk/desk-query.ts'

/** The name of a department, of the desk's or another; said once it is chosen or left. */
export function DepartmentField(props: {
  readonly label: string
  readonly placeholder: string
  /** What the placeholder says in short. */
  readonly tip?: string | undefined
  readonly className: string | undefined
  /** null: none. */
  readonly value: string | null
  readonly onSay: (department: string | null) => void
}): ReactNode {
  const known = useDesk('import.departments', {})
  const [typed, setTyped] = useState(props.value ?? '')
  const say = (text: string): void => {
    const name = text.trim() || null
    if (name !== props.value) props.onSay(name)
  }
  const options = (known.data ?? []).filter((name) => name.includes(typed)).map((value) => ({ value }))
  return (
    <AutoComplete
      className={props.className}
      aria-label={props.label}
      placeholder={props.placeholder}
      title={props.tip}
      popupMatchSelectWidth={200}
      value={typed}
      options={options}
      onChange={(value: string) => setTyped(value)}
      onSelect={(value: string) => say(value)}
      onBlur={() => say(typed)}
      onKeyDown={(event) => {
        // Where the list offers something, Enter takes that.
        if (event.key === 'Enter' && !event.ctrlKey && options.length === 0) say(typed)
      }}
    />
  )
}
