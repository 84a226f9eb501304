import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/calls/desk-calls.ts'
import { RegionPicker } from '../../../ui/region-picker.tsx'
import { useDeskMutation } from '../../desk/desk-query.ts'

/** The region that screens open with. */
export function RegionOfWork({ open }: { readonly open: OpenDesk }): ReactNode {
  const { t } = useTranslation('frame')
  const setWork = useDeskMutation('desk.setWork')
  return (
    <RegionPicker
      label={t('region')}
      value={open.region}
      name={open.regionName}
      onChange={(region) => setWork.mutate({ region, year: open.year })}
      width={168}
    />
  )
}
