import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/calls/desk-calls.ts'
import { RegionPicker } from '../../../ui/regions/region-picker.tsx'
import { usePointAtRegion } from '../../desk/asked-ahead.ts'
import { useSetWork } from '../../desk/use-set-work.ts'

/** The region that screens open with. */
export function RegionOfWork({ open }: { readonly open: OpenDesk }): ReactNode {
  const { t } = useTranslation('frame')
  const setWork = useSetWork()
  const pointAt = usePointAtRegion()
  return (
    <RegionPicker
      label={t('region')}
      value={open.region}
      name={open.regionName}
      onChange={(region, regionName) => setWork({ region, regionName, year: open.year })}
      onPoint={pointAt}
      width={168}
    />
  )
}
