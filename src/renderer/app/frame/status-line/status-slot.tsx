import { createContext, type ReactNode, useContext, useState } from 'react'
import { createPortal } from 'react-dom'

const Slot = createContext<{ element: HTMLElement | null; place: (element: HTMLElement | null) => void }>({
  element: null,
  place: () => undefined
})

/** Holds the place in the status line that the open screen fills. */
export function StatusSlot({ children }: { readonly children: ReactNode }): ReactNode {
  const [element, place] = useState<HTMLElement | null>(null)
  return <Slot value={{ element, place }}>{children}</Slot>
}

/** Where the status line puts the open screen's words. */
export function StatusPlace({ className }: { readonly className: string | undefined }): ReactNode {
  const { place } = useContext(Slot)
  return <div className={className} ref={place} role="status" aria-live="off" />
}

/** What a screen says in the status line: the selection's count, sum and average, the cell under the pointer. */
export function Status({ children }: { readonly children: ReactNode }): ReactNode {
  const { element } = useContext(Slot)
  return element === null ? null : createPortal(children, element)
}
