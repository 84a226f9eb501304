import type { ReactNode } from 'react'
import { Skeleton } from '../../app/states/skeleton.tsx'

export function ImportScreen(): ReactNode {
  return <Skeleton kind="page" />
}
