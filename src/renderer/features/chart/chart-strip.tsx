import { CloseOutlined, ShrinkOutlined, VerticalAlignTopOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { type ChartKind, changeWord } from '#core/chart/chart-kind.ts'
import { type ChartPlace, isEmptyChart } from '#core/chart/chart-model.ts'
import { isThere } from '#core/chart/chart-source.ts'
import type { ChartWords } from '#core/chart/chart-words.ts'
import { makeChart } from '#core/chart/make-chart.ts'
import { useAppearance } from '../../app/appearance.ts'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useNoticesAbove } from '../../ui/behaviour/use-notices-above.ts'
import type { ChartSelection } from './chart-selection.ts'
import { HeightHandle } from './height-handle.tsx'
import { KindChoice } from './kind-choice.tsx'
import { ChartFiles } from './saving/chart-files.tsx'
import styles from './strip.module.css'
import { useChartSource } from './use-chart-source.ts'
import { useChartTitle } from './use-chart-title.ts'

const ChartFigure = lazy(async () => ({ default: (await import('./drawing/chart-figure.tsx')).ChartFigure }))

/** How the strip is kept with a view. */
export interface ChartView {
  readonly open: boolean
  readonly height: number
  readonly shows: 'value' | 'growth'
  /** null: what fits the selection best. */
  readonly kind: ChartKind | null
}

export interface ChartStripProps {
  readonly table: ComparisonTable
  /** What is selected in the table; null: nothing yet. */
  readonly selection: ChartSelection | null
  /** The cell in focus. */
  readonly focus: ChartPlace | null
  /** The cell that the pointer is over; null: none. */
  readonly looked: ChartPlace | null
  readonly chart: ChartView
  readonly onChange: (chart: ChartView) => void
  readonly isFull: boolean
  readonly onFull: (full: boolean) => void
  /** The pointer or the keys are at the point of this cell. */
  readonly onLook: (place: ChartPlace | null) => void
  /** Goes to the cell of a point. */
  readonly onPick: (place: ChartPlace) => void
}

/** What is selected in the table, as a chart under it that can be pulled up to the whole page. */
export function ChartStrip(props: ChartStripProps): ReactNode {
  const { t } = useTranslation('chart')
  const { language } = useAppearance()
  const { chart: view, table, selection } = props
  const source = useChartSource(table, selection, view.shows)
  const words = useMemo(
    (): ChartWords => ({
      language,
      rest: t('rest'),
      growth: t('growth'),
      growthOf: (name, word) => t(`title.${word}`, { of: name }),
      inUnit: (of, unit) => t('title.inUnit', { of, unit }),
      indexAt: {
        'constant-prices': (name) => t('indexAt.constant', { name }),
        'current-prices': (name) => t('indexAt.current', { name })
      }
    }),
    [language, t]
  )
  const chart = useMemo(
    () => (source === null ? null : makeChart(source, view.kind, words)),
    [source, view.kind, words]
  )
  const title = useChartTitle(source, chart)
  // What there is none of cannot be asked for; what is drawn stays as it is.
  const lacking = (shows: ChartView['shows']): { readonly disabled?: true; readonly title?: string } =>
    source === null || source.measure === shows || isThere(source, shows)
      ? {}
      : { disabled: true, title: t(shows === 'growth' ? 'unfit.no-growth' : 'unfit.no-values') }
  const strip = useRef<HTMLElement>(null)
  useNoticesAbove(strip, props.isFull ? null : view.height)
  return (
    <section
      ref={strip}
      className={`${styles['strip']} ${props.isFull ? styles['full'] : ''}`}
      style={props.isFull ? undefined : { height: view.height }}
      aria-label={t('label', { name: title })}
    >
      <HeightHandle
        height={view.height}
        onHeight={(height) => {
          if (props.isFull) props.onFull(false)
          props.onChange({ ...view, height })
        }}
        onToggle={() => props.onFull(!props.isFull)}
      />
      <header className={styles['header']}>
        <h2 title={title}>{title}</h2>
        {source !== null && chart !== null && (
          <>
            <KindChoice
              source={source}
              drawn={chart.kind}
              kind={view.kind}
              onKind={(kind) => props.onChange({ ...view, kind })}
            />
            {chart.kind !== 'growth' && chart.kind !== 'share' && chart.kind !== 'indexed' && (
              <Segmented<'value' | 'growth'>
                aria-label={t('shows.label')}
                value={source.measure}
                options={[
                  { value: 'value', label: t('shows.value'), ...lacking('value') },
                  { value: 'growth', label: t(`shows.${changeWord(source, chart.kind)}`), ...lacking('growth') }
                ]}
                onChange={(shows) => props.onChange({ ...view, shows })}
              />
            )}
            {chart.isOfSelected === true && <span className={styles['of']}>{t('ofSelected')}</span>}
            {chart.leftOut.length > 0 && (
              <span className={styles['leftOut']} title={chart.leftOut.join(t('comma'))}>
                {t('leftOut', { count: chart.leftOut.length })}
              </span>
            )}
          </>
        )}
        <span className={styles['gap']} />
        {chart !== null && !isEmptyChart(chart) && <ChartFiles chart={chart} title={title} />}
        <Button
          type="text"
          icon={props.isFull ? <ShrinkOutlined /> : <VerticalAlignTopOutlined />}
          aria-label={props.isFull ? t('normal') : t('full')}
          aria-keyshortcuts="Alt+C"
          title={`${props.isFull ? t('normal') : t('full')} (Alt+C)`}
          onClick={() => props.onFull(!props.isFull)}
        />
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={t('close')}
          title={t('close')}
          onClick={() => props.onChange({ ...view, open: false })}
        />
      </header>
      {chart === null ? (
        <p className={`${styles['nothing']} muted`}>{t('noSelection')}</p>
      ) : isEmptyChart(chart) ? (
        <p className={`${styles['nothing']} muted`}>{t('nothing')}</p>
      ) : (
        <Suspense fallback={<Skeleton kind="rows" rows={3} />}>
          <ChartFigure
            chart={chart}
            label={t('label', { name: title })}
            focus={props.focus}
            looked={props.looked}
            onLook={props.onLook}
            onPick={props.onPick}
          />
        </Suspense>
      )}
    </section>
  )
}
