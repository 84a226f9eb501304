import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewParams } from '../../app/view-state.ts'

const parts = ['indicators', 'regions', 'departments'] as const

/** Which part of the catalogue is looked at. */
export function CatalogueParts(): ReactNode {
  const { t } = useTranslation('catalogue')
  const [params, change] = useViewParams('catalogue')
  return (
    <Segmented
      aria-label={t('parts')}
      options={parts.map((part) => ({ value: part, label: t(`part.${part}`) }))}
      value={parts.find((part) => part === params['part']) ?? 'indicators'}
      onChange={(part) =>
        change({ part: part === 'indicators' ? null : part, q: null, new: null, region: null, department: null })
      }
    />
  )
}
