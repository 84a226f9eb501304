import type { ReactNode } from 'react'
import { Skeleton } from '../../app/states/skeleton.tsx'

export function Overview(): ReactNode {
  return <Skeleton kind="page" />
}
