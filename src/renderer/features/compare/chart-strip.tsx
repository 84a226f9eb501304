import { CloseOutlined, ShrinkOutlined, VerticalAlignTopOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { type KeyboardEvent, lazy, type PointerEvent, type ReactNode, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/compare-calls.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useTargetWords } from '../targets/target-words.ts'
import { chartSeries } from './chart-series.ts'
import type { ComparisonView } from './comparison-view.ts'
import type { FocusedCell } from './explaining/focused-cell.ts'
import { periodWords } from './explaining/formula-words.ts'
import { roundedFigure } from './format-figure.ts'
import styles from './strip.module.css'

const LineChart = lazy(async () => ({ default: (await import('./line-chart.tsx')).LineChart }))

interface ChartStripProps {
  readonly table: ComparisonTable
  readonly focused: FocusedCell | null
  readonly chart: ComparisonView['chart']
  readonly onChange: (chart: ComparisonView['chart']) => void
  readonly isFull: boolean
  readonly onFull: (full: boolean) => void
}

/** The row in focus as a line, in a strip under the table that can be pulled up. */
export function ChartStrip(props: ChartStripProps): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { chart, focused } = props
  const indicator = focused?.row.indicator
  const name = indicator === undefined ? '' : nameOf(indicator, language)
  return (
    <section
      className={`${styles['strip']} ${props.isFull ? styles['full'] : ''}`}
      style={props.isFull ? undefined : { height: chart.height }}
      aria-label={t('strip.label', { name })}
    >
      <HeightHandle {...props} />
      <header className={styles['header']}>
        <h2>{name}</h2>
        <Segmented<'value' | 'growth'>
          aria-label={t('strip.which')}
          value={chart.shows}
          options={[
            { value: 'value', label: t('strip.value') },
            { value: 'growth', label: t('strip.growth') }
          ]}
          onChange={(shows) => props.onChange({ ...chart, shows })}
        />
        <span className={styles['gap']} />
        <Button
          type="text"
          icon={props.isFull ? <ShrinkOutlined /> : <VerticalAlignTopOutlined />}
          aria-label={props.isFull ? t('strip.normal') : t('strip.full')}
          title={props.isFull ? t('strip.normal') : t('strip.full')}
          onClick={() => props.onFull(!props.isFull)}
        />
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={t('strip.close')}
          title={t('strip.close')}
          onClick={() => props.onChange({ ...chart, open: false })}
        />
      </header>
      {focused === null ? (
        <p className={`${styles['nothing']} muted`}>{t('strip.noRow')}</p>
      ) : (
        <RowChart table={props.table} focused={focused} shows={chart.shows} />
      )}
    </section>
  )
}

function RowChart(props: {
  readonly table: ComparisonTable
  readonly focused: FocusedCell
  readonly shows: 'value' | 'growth'
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const targetWords = useTargetWords()
  const { table, focused, shows } = props
  const { indicator } = focused.row
  const targets = useDesk('targets.ofIndicator', { region: focused.row.region, indicator: indicator.id })
  const series = chartSeries(table, focused.row, shows, focused.cell?.period ?? null, targets.data ?? [])
  if (series.points.every(({ value }) => value === null)) {
    return <p className={`${styles['nothing']} muted`}>{t('strip.nothing')}</p>
  }
  const decimals = shows === 'value' ? indicator.decimals : 1
  const unit =
    shows === 'value'
      ? indicator.unit === null
        ? ''
        : unitName(indicator.unit, language)
      : growthUnit(indicator.kind, t('line.points'), t('line.places'))
  const labels = series.points.map(({ period }) => periodWords(period, language))
  return (
    <>
      <Suspense fallback={<Skeleton kind="rows" rows={3} />}>
        <LineChart
          labels={labels}
          values={series.points.map(({ value }) => value)}
          name={nameOf(indicator, language)}
          unit={unit}
          decimals={decimals}
          focus={series.points.findIndex(({ period }) => period === focused.cell?.period)}
          targets={series.targets.map(({ index, value, row }) => ({
            index,
            value,
            label: t('strip.target', { words: targetWords(row) })
          }))}
        />
      </Suspense>
      <table className="visually-hidden">
        <caption>{t('strip.label', { name: nameOf(indicator, language) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strip.period')}</th>
            <th scope="col">{`${t(`strip.${shows}`)} ${unit}`}</th>
          </tr>
        </thead>
        <tbody>
          {series.points.map(({ period, value }, index) => (
            <tr key={period}>
              <th scope="row">{labels[index]}</th>
              <td>{value === null ? '—' : roundedFigure(value, decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function nameOf(indicator: FocusedCell['row']['indicator'], language: 'zh-CN' | 'en-US'): string {
  return language === 'en-US' ? (indicator.nameEn ?? indicator.name) : indicator.name
}

function growthUnit(kind: FocusedCell['row']['indicator']['kind'], points: string, places: string): string {
  if (kind === 'rank') return places
  return kind === 'rate' || kind === 'index' ? points : '%'
}

const LOWEST = 120
const STEP = 24

/** The upper edge of the strip, drawn with the pointer or moved with the arrow keys. */
function HeightHandle(props: ChartStripProps): ReactNode {
  const { t } = useTranslation('compare')
  const { chart } = props
  const [tallest, setTallest] = useState(800)
  const from = useRef<{ y: number; height: number } | null>(null)
  const put = (height: number): void => {
    if (props.isFull) props.onFull(false)
    props.onChange({ ...chart, height: Math.round(Math.max(LOWEST, Math.min(height, tallest))) })
  }
  const begin = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const screen = event.currentTarget.closest('main')
    if (screen !== null) setTallest(screen.clientHeight - 160)
    from.current = { y: event.clientY, height: chart.height }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0
    if (step === 0) return
    event.preventDefault()
    put(chart.height + step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      role="separator"
      tabIndex={0}
      className={styles['handle']}
      aria-label={t('strip.height')}
      aria-orientation="horizontal"
      aria-valuenow={chart.height}
      aria-valuemin={LOWEST}
      aria-valuemax={tallest}
      onPointerDown={begin}
      onPointerMove={(event) => {
        if (from.current !== null) put(from.current.height + from.current.y - event.clientY)
      }}
      onPointerUp={() => {
        from.current = null
      }}
      onLostPointerCapture={() => {
        from.current = null
      }}
      onDoubleClick={() => props.onFull(!props.isFull)}
      onKeyDown={onKeyDown}
    />
  )
}
