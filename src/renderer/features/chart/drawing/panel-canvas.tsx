import { type ReactNode, useEffect, useRef } from 'react'
import type { ChartPanel } from '#core/chart/chart-model.ts'
import { useMode } from '../../../app/theme/use-mode.ts'
import styles from './chart.module.css'
import { Chart, type PanelConfiguration, type PanelPoint, panelConfiguration } from './draw-panel.ts'
import type { AnnotationWords } from './panel-annotations.ts'

/** Points of a text in charts on screen. */
const FONT_SIZE = 12

const NEAREST = { axis: 'xy', intersect: false } as const

export interface PanelCanvasProps {
  readonly panel: ChartPanel
  readonly words: AnnotationWords
  readonly lit: PanelPoint | null
  /** The point whose number is told beside it. */
  readonly told: PanelPoint | null
  readonly isSmall: boolean
  /** The pointer is over a point; null: it has left. */
  readonly onHover: (point: PanelPoint | null) => void
  readonly onPick: (point: PanelPoint) => void
}

/** One panel drawn by chart.js. What it shows is given as a table too, by `ChartFigure`. */
export function PanelCanvas(props: PanelCanvasProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<Chart | null>(null)
  const mode = useMode()
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (canvas.current === null) return
    const drawn = new Chart(canvas.current, emptyConfiguration())
    chart.current = drawn as Chart
    return () => {
      // What still waits for the next frame asks which chart stands: of one taken off nothing can be said.
      chart.current = null
      drawn.destroy()
    }
  }, [])

  const { panel, words, lit, told, isSmall } = props
  useEffect(() => {
    const drawn = chart.current
    if (drawn === null) return
    const next = panelConfiguration({ panel, words, lit, isSmall, mode, fontSize: FONT_SIZE })
    drawn.data = next.data as Chart['data']
    drawn.options = {
      ...next.options,
      onResize: () => {
        // Told before the new places of points are known: the tip would stay behind where its point was.
        requestAnimationFrame(() => {
          if (chart.current === drawn) showTooltip(drawn, latest.current.told)
        })
      },
      onHover: (_, [point]) => latest.current.onHover(pointOf(point)),
      onClick: (event) => {
        // The one that was pressed, not the first of all that stand over the same category.
        const at = event.native === null ? [] : drawn.getElementsAtEventForMode(event.native, 'nearest', NEAREST, true)
        const picked = pointOf(at[0])
        if (picked !== null) latest.current.onPick(picked)
      }
    } as Chart['options']
    drawn.update('none')
    // A tip keeps the words that it was made with, of another language or of figures that were.
    const shown = pointOf(drawn.tooltip?.getActiveElements()[0])
    if (shown !== null) {
      showTooltip(drawn, null)
      showTooltip(drawn, shown)
    }
  }, [panel, words, lit, isSmall, mode])

  // Of its own: drawn anew under the pointer, the chart keeps saying what the pointer is at.
  useEffect(() => {
    if (chart.current !== null) showTooltip(chart.current, told)
  }, [told])

  return (
    <div className={styles['canvas']} onPointerLeave={() => props.onHover(null)}>
      <canvas ref={canvas} aria-hidden />
    </div>
  )
}

/** One each: chart.js keeps what it is given, and writes into it what is drawn later. */
function emptyConfiguration(): PanelConfiguration {
  return { type: 'bar', data: { labels: [], datasets: [] }, options: { animation: false } }
}

function pointOf(element: { readonly datasetIndex: number; readonly index: number } | undefined): PanelPoint | null {
  return element === undefined ? null : { series: element.datasetIndex, category: element.index }
}

/** Who walks the points with the keyboard reads the same words as who points at them. */
function showTooltip(chart: Chart, told: PanelPoint | null): void {
  const element = told === null ? undefined : chart.getDatasetMeta(told.series)?.data[told.category]
  const active = told === null || element === undefined ? [] : [{ datasetIndex: told.series, index: told.category }]
  chart.tooltip?.setActiveElements(active, element === undefined ? { x: 0, y: 0 } : { x: element.x, y: element.y })
  chart.update('none')
}
