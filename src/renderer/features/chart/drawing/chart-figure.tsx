import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartModel, ChartPanel, ChartPlace } from '#core/chart/chart-model.ts'
import styles from './chart.module.css'
import { ChartTable } from './chart-table.tsx'
import type { PanelPoint } from './draw-panel.ts'
import { markWords } from './mark-words.ts'
import type { AnnotationWords } from './panel-annotations.ts'
import { PanelCanvas } from './panel-canvas.tsx'
import { moveAmongPoints, pointAtPlace, type WalkedPoint } from './walk-points.ts'

export interface ChartFigureProps {
  readonly chart: ChartModel
  readonly label: string
  /** The place in focus in the table: its point is lit. */
  readonly focus: ChartPlace | null
  /** The place that the pointer is over in the table: its point is lit instead, and its number told; null: none. */
  readonly looked: ChartPlace | null
  /** The pointer or the arrow keys are at this place; null: at none. */
  readonly onLook: (place: ChartPlace | null) => void
  /** Opens the place in the table. */
  readonly onPick: (place: ChartPlace) => void
}

/**
 * A chart that is read by pointer, keyboard and ear: arrow keys walk from point to point and each is read out; the
 * whole stands beside it as a table for who does not see it.
 */
export function ChartFigure(props: ChartFigureProps): ReactNode {
  const { t } = useTranslation('chart')
  const { chart, focus, looked, onLook } = props
  const [walked, setWalked] = useState<WalkedPoint | null>(null)
  const shown = useMemo(() => pointAtPlace(chart, looked ?? focus), [chart, looked, focus])
  const isWalking = walked !== null && isThere(chart, walked)
  const lit = isWalking ? walked : shown
  // The line above the table tells the number of the cell in focus: said again here it would lie over the drawing for as
  // long as the focus stays. What is told of a cell is its own number: another's beside it would read as its.
  const told = isWalking ? walked : looked !== null && shown?.isOwn ? shown : null
  const words = useMemo(() => markWords(t), [t])

  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && walked !== null) {
      event.stopPropagation()
      setWalked(null)
      onLook(null)
      return
    }
    if (event.key === 'Enter') {
      const place = lit === null ? null : placeAt(chart, lit)
      if (place !== null) props.onPick(place)
      return
    }
    const next = moveAmongPoints(chart, lit, event.key)
    if (next === null) return
    event.preventDefault()
    setWalked(next)
    onLook(placeAt(chart, next))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend */}
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its points are walked with the arrow keys
        tabIndex={0}
        className={`${styles['panels']} ${chart.panels.length > 1 ? styles['many'] : ''}`}
        aria-label={props.label}
        aria-description={t('walk')}
        onKeyDown={walk}
        onBlur={() => setWalked(null)}
      >
        {chart.panels.map((panel, at) => (
          // Panels of one chart have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at} className={styles['panel']} style={roomOf(panel)}>
            {panel.title !== null && <h3 title={panel.title}>{panel.title}</h3>}
            <PanelCanvas
              panel={panel}
              words={words}
              lit={lit?.panel === at ? lit : null}
              told={told?.panel === at ? told : null}
              isSmall={chart.panels.length > 1}
              onHover={(point) => onLook(point === null ? null : placeAt(chart, { ...point, panel: at }))}
              onPick={(point) => {
                const place = placeAt(chart, { ...point, panel: at })
                if (place !== null) props.onPick(place)
              }}
            />
          </div>
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {walked === null ? '' : spoken(chart.panels[walked.panel], walked, words)}
      </p>
      {chart.panels.map((panel, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <ChartTable key={at} panel={panel} label={panel.title ?? props.label} />
      ))}
    </>
  )
}

/** Lying bars keep the height that a name needs; the panel scrolls where they have not enough. */
function roomOf({ isLying, categories }: ChartPanel): CSSProperties | undefined {
  return isLying ? { minHeight: categories.length * BAR_HEIGHT + AXIS_HEIGHT } : undefined
}

/** In pixels. */
const BAR_HEIGHT = 18
const AXIS_HEIGHT = 40

function isThere(chart: ChartModel, { panel, series, category }: WalkedPoint): boolean {
  return chart.panels[panel]?.series[series]?.points[category] !== undefined
}

function placeAt(chart: ChartModel, { panel, series, category }: WalkedPoint): ChartPlace | null {
  const point = chart.panels[panel]?.series[series]?.points[category]
  // A gap is a place that the table may not even have.
  return point === undefined || point.value === null ? null : point.place
}

/** 第一产业 2023年：39.8 亿元. */
function spoken(panel: ChartPanel | undefined, { series, category }: PanelPoint, words: AnnotationWords): string {
  const one = panel?.series[series]
  const point = one?.points[category]
  const isTentative = point?.isTentative === true
  const said = words.point(`${one?.name ?? ''} ${panel?.categories[category] ?? ''}`, point?.text ?? '')
  return isTentative ? `${said} (${words.tentative})` : said
}
