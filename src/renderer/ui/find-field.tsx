import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import type { ReactNode, Ref } from 'react'

/** The field that narrows what a list shows. With `ref` it is the one that the screen's Ctrl+F goes to. */
export function FindField(props: {
  readonly label: string
  /** What may be typed, where that is more than the label says. */
  readonly hint?: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly className?: string | undefined
  readonly ref?: Ref<InputRef>
}): ReactNode {
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
    />
  )
}
