import type { ReactNode } from 'react'
import { Skeleton } from '../../app/states/skeleton.tsx'

export function History(): ReactNode {
  return <Skeleton kind="page" />
}
