import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

/** The field that narrows what a list shows. With `ref` it is the one that the screen's Ctrl+F goes to. */
export function FindField(props: {
  readonly label: string
  /** What may be typed, where that is more than the label says. */
  readonly hint?: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly className?: string | undefined
  readonly ref?: Ref<InputRef>
  /** Enter: the first of what is found is to be opened. */
  readonly onEnter?: () => void
  /** ↓: on to the list of what is found. */
  readonly onDown?: () => void
}): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    // While Chinese is being typed these keys choose among characters.
    if (event.nativeEvent.isComposing) return
    const act = event.key === 'Enter' ? props.onEnter : event.key === 'ArrowDown' ? props.onDown : undefined
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <Input
      ref={props.ref}
      className={props.className ?? ''}
      allowClear
      prefix={<SearchOutlined aria-hidden />}
      placeholder={props.hint ?? props.label}
      aria-label={props.label}
      aria-keyshortcuts={props.ref === undefined ? undefined : 'Control+F'}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}
