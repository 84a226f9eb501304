import { CopyOutlined, DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartModel } from '#core/chart/chart-model.ts'
import { DropMenu } from '../../../ui/drop-menu.tsx'
import { markWords } from '../drawing/mark-words.ts'
import { useChartFiles } from './use-chart-files.ts'

/** Copy as a picture; save as PNG, SVG or PDF. */
export function ChartFiles(props: { readonly chart: ChartModel; readonly title: string }): ReactNode {
  const { t } = useTranslation('chart')
  const words = useMemo(() => markWords(t), [t])
  const points = props.chart.panels.flatMap(({ series }) => series.flatMap((one) => one.points))
  const notes = [
    ...(props.chart.isOfSelected === true ? [t('ofSelected')] : []),
    ...(points.some(({ isTentative }) => isTentative) ? [t('tentative')] : []),
    ...(points.some(({ isNominal }) => isNominal) ? [t('nominal')] : [])
  ]
  const send = useChartFiles({ ...props, words, notes: notes.join(t('semicolon')) })
  return (
    <>
      <Button
        type="text"
        icon={<CopyOutlined />}
        aria-label={t('copy')}
        title={t('copy')}
        onClick={() => send('copy')}
      />
      <DropMenu
        menu={{
          items: (['png', 'svg', 'pdf'] as const).map((outlet) => ({ key: outlet, label: t(`save.${outlet}`) })),
          onClick: ({ key }) => send(key === 'png' || key === 'svg' ? key : 'pdf')
        }}
      >
        <Button type="text" icon={<DownloadOutlined />} aria-label={t('save.label')} title={t('save.label')} />
      </DropMenu>
    </>
  )
}
