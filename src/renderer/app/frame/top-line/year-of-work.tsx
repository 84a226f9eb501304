import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/calls/desk-calls.ts'
import { useDesk } from '../../desk/desk-query.ts'
import { useSetWork } from '../../desk/use-set-work.ts'
import { useView } from '../../view-state.ts'

/**
 * The year that screens open with: those with figures, and next year for its targets. While nobody has chosen one, that of
 * the targets is another, and beside them it is theirs that is shown.
 */
export function YearOfWork({ open }: { readonly open: OpenDesk }): ReactNode {
  const { t } = useTranslation('frame')
  const setWork = useSetWork()
  const { screen } = useView()
  const shown = screen === 'targets' ? (open.targetYear ?? new Date().getFullYear()) : open.year
  const scope = useDesk('compare.scope', { region: open.region }, { keep: true })
  const years = yearsToOffer(scope.data?.periods.map(({ period }) => Number(period.slice(0, 4))) ?? [], shown)
  return (
    <Select
      aria-label={t('year')}
      style={{ width: 84 }}
      value={shown}
      placeholder={t('year')}
      options={years.map((year) => ({ value: year, label: String(year) }))}
      showSearch
      onChange={(year) => setWork({ region: open.region, regionName: open.regionName, year })}
    />
  )
}

function yearsToOffer(withFigures: readonly number[], chosen: number | null): readonly number[] {
  const now = new Date().getFullYear()
  const years = new Set(withFigures)
  const last = Math.max(now, ...withFigures)
  for (const year of [last + 1, last, last - 1, chosen ?? last]) years.add(year)
  return [...years].sort((one, other) => other - one)
}
