import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip
} from 'chart.js'
import annotation, { type AnnotationOptions } from 'chartjs-plugin-annotation'
import { type ReactNode, useEffect, useRef } from 'react'
import { colours, fontFamily } from '../../app/theme/tokens.ts'
import { useMode } from '../../app/theme/use-mode.ts'
import styles from './strip.module.css'

Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip, annotation)

export interface LineChartProps {
  readonly labels: readonly string[]
  readonly values: readonly (number | null)[]
  /** What is drawn, for the tooltip: name and unit. */
  readonly name: string
  readonly unit: string
  readonly decimals: number
  readonly targets: readonly { readonly index: number; readonly value: number; readonly label: string }[]
  /** The point of the cell in focus; −1: none. */
  readonly focus: number
}

/** One line with gaps where nothing is known, and short dashed lines for targets. The strip gives the same as a table. */
export function LineChart(props: LineChartProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<Chart | null>(null)
  const mode = useMode()

  useEffect(() => {
    if (canvas.current === null) return
    const drawn = new Chart(canvas.current, EMPTY)
    chart.current = drawn
    return () => drawn.destroy()
  }, [])

  useEffect(() => {
    const drawn = chart.current
    if (drawn === null) return
    const next = configuration(props, mode)
    drawn.data = next.data
    drawn.options = next.options ?? {}
    drawn.update('none')
  })

  return (
    <div className={styles['canvas']}>
      <canvas ref={canvas} aria-hidden />
    </div>
  )
}

const EMPTY: ChartConfiguration<'line', (number | null)[], string> = {
  type: 'line',
  data: { labels: [], datasets: [] },
  options: { animation: false }
}

function configuration(
  props: LineChartProps,
  mode: 'light' | 'dark'
): ChartConfiguration<'line', (number | null)[], string> {
  const colour = colours[mode]
  const font = { family: fontFamily, size: 12 }
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: props.decimals,
    maximumFractionDigits: props.decimals
  })
  const size = props.labels.map((_, index) => (index === props.focus ? 5 : 3))
  // Targets must fall within the axis, which follows the data alone.
  const all = [...props.values, ...props.targets.map(({ value }) => value)].filter((value) => value !== null)
  return {
    type: 'line',
    data: {
      labels: [...props.labels],
      datasets: [
        {
          label: props.name,
          data: [...props.values],
          borderColor: colour.accent,
          backgroundColor: colour.accent,
          borderWidth: 2,
          pointRadius: size,
          pointHoverRadius: 5,
          spanGaps: false
        }
      ]
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 16, right: 16, bottom: 2, left: 4 } },
      scales: {
        x: {
          offset: true,
          border: { color: colour.edge },
          grid: { display: false },
          ticks: { color: colour.muted, font, maxRotation: 0, autoSkipPadding: 12 }
        },
        y: {
          suggestedMin: Math.min(...all),
          suggestedMax: Math.max(...all),
          grace: '8%',
          border: { display: false },
          grid: { color: colour.line },
          ticks: { color: colour.muted, font, maxTicksLimit: 6 },
          title: { display: props.unit !== '', text: props.unit, color: colour.muted, font }
        }
      },
      plugins: {
        tooltip: {
          titleFont: font,
          bodyFont: font,
          displayColors: false,
          callbacks: {
            label: ({ parsed }) => (parsed.y === null ? '' : `${format.format(parsed.y)} ${props.unit}`.trim())
          }
        },
        annotation: {
          // A target may stand at the very top of the axis: its words go beyond.
          clip: false,
          animations: { numbers: { duration: 0 }, colors: { duration: 0 } },
          annotations: props.targets.map(
            (target): AnnotationOptions<'line'> => ({
              type: 'line',
              xMin: target.index - 0.4,
              xMax: target.index + 0.4,
              yMin: target.value,
              yMax: target.value,
              borderColor: colour.amber,
              borderWidth: 2,
              borderDash: [5, 3],
              label: {
                display: true,
                content: target.label,
                position: 'center',
                yAdjust: -11,
                backgroundColor: 'transparent',
                color: colour.amber,
                font: { ...font, weight: 'normal' },
                padding: 0
              }
            })
          )
        }
      }
    }
  }
}
