import { Dropdown, type DropdownProps } from 'antd'
import { type ReactNode, useRef } from 'react'

/**
 * A menu under a button. However it was opened, the arrow keys go through it at once; closed, it gives the focus back,
 * unless what was chosen took it.
 */
export function DropMenu(props: Pick<DropdownProps, 'menu' | 'open' | 'onOpenChange' | 'children'>): ReactNode {
  const from = useRef<Element | null>(null)
  return (
    <Dropdown
      {...props}
      trigger={['click']}
      autoFocus
      // A menu that was closed would open where it was left.
      destroyOnHidden
      onOpenChange={(isOpen, why) => {
        const { activeElement } = document
        if (isOpen) from.current = activeElement
        else if (activeElement?.closest('[role=menu]') != null && from.current instanceof HTMLElement)
          from.current.focus()
        props.onOpenChange?.(isOpen, why)
      }}
    />
  )
}
