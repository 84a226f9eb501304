import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChartKind, chartKinds, unfit } from '#core/chart/chart-kind.ts'
import type { ChartSource } from '#core/chart/chart-source.ts'

/** Which kind of chart: what fits by itself, or one that is chosen; those that do not fit say why. */
export function KindChoice(props: {
  readonly source: ChartSource
  /** The kind that is drawn. */
  readonly drawn: ChartKind
  /** The kind that was chosen; null: none. */
  readonly kind: ChartKind | null
  readonly onKind: (kind: ChartKind | null) => void
}): ReactNode {
  const { t } = useTranslation('chart')
  const options = chartKinds.map((kind) => {
    const reason = unfit(kind, props.source)
    return {
      value: kind as ChartKind | 'fitting',
      label: t(`kind.${kind}`),
      disabled: reason !== null,
      title: reason === null ? t(`kind.${kind}`) : t(`unfit.${reason}`)
    }
  })
  return (
    <Select<ChartKind | 'fitting'>
      aria-label={t('kind.label')}
      variant="borderless"
      size="small"
      popupMatchSelectWidth={false}
      value={props.kind !== null && props.kind === props.drawn ? props.kind : 'fitting'}
      options={[{ value: 'fitting', label: t('kind.fitting', { kind: t(`kind.${props.drawn}`) }) }, ...options]}
      onChange={(kind) => props.onKind(kind === 'fitting' ? null : kind)}
    />
  )
}
