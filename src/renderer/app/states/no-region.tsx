import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk/desk-query.ts'
import { RegionOfWork } from '../frame/top-line/region-of-work.tsx'
import { Empty } from './empty.tsx'

/** Says what a screen shows once a region is chosen, and lets it be chosen here. */
export function NoRegion({ what }: { readonly what: string }): ReactNode {
  const { t } = useTranslation('frame')
  const open = useDesk('desk.state', {}).data?.open ?? null
  return (
    <Empty title={t('regionFirst')} what={what}>
      {open !== null && <RegionOfWork open={open} />}
    </Empty>
  )
}
