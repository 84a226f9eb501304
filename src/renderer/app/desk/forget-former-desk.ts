import { useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useRef } from 'react'
import { openSource } from '../../features/source/opened-source.ts'
import { changeDeskOfViews } from '../view-state.ts'

/** Once another desk is open, nothing that was answered, chosen or opened in the former is shown, not for a moment. */
export function useForgetFormerDesk(id: string | null): void {
  const client = useQueryClient()
  const former = useRef(id)
  useLayoutEffect(() => {
    if (former.current !== null && former.current !== id) {
      openSource(null)
      changeDeskOfViews(former.current, id)
      void client.resetQueries({ predicate: ({ queryKey: [name] }) => name !== 'desk.state' })
    }
    former.current = id
  }, [client, id])
}
