import type { Chart } from 'chart.js'
import type { AnnotationOptions, AnnotationPluginOptions } from 'chartjs-plugin-annotation'
import type { ChartPanel } from '#core/chart/chart-model.ts'
import type { Colours } from '../../../app/theme/tokens.ts'
import { REACH, targetWordsAdjust } from './target-words.ts'

/** What marks and tips in a chart say. */
export interface AnnotationWords {
  /** `names`: of the series that are broken, where not all are. */
  readonly break: (names: readonly string[]) => string
  /** Of a figure that may yet be revised. */
  readonly tentative: string
  /** What the legend calls a series of which so much is nominal growth. */
  readonly legend: (name: string, nominal: 'none' | 'some' | 'all') => string
  /** Of a point of one series among others. */
  readonly point: (name: string, text: string) => string
}

/** Targets as lines over their categories, breaks as lines across, and the level that an index begins from. */
export function panelAnnotations(
  panel: ChartPanel,
  colour: Colours,
  font: { readonly family: string; readonly size: number },
  words: AnnotationWords
): AnnotationPluginOptions {
  const label = (content: string, ink: string) => ({
    display: true,
    content,
    backgroundColor: 'transparent',
    color: ink,
    font: { ...font, weight: 'normal' as const },
    padding: 0
  })
  const wordsFont = `${font.size}px ${font.family}`
  const targets = panel.targets.map(
    (target, at): AnnotationOptions<'line'> => ({
      type: 'line',
      xMin: target.from - REACH,
      xMax: target.to + REACH,
      yMin: target.value,
      yMax: target.value,
      yScaleID: target.axis === 0 ? 'y' : 'y1',
      borderColor: colour.amber,
      borderWidth: 2,
      borderDash: [5, 3],
      label: {
        ...label(target.label, colour.amber),
        position: 'center',
        xAdjust: ({ chart }: { readonly chart: Chart }) => targetWordsAdjust(chart, panel, at, wordsFont).x,
        yAdjust: ({ chart }: { readonly chart: Chart }) => targetWordsAdjust(chart, panel, at, wordsFont).y
      }
    })
  )
  const breaks = panel.breaks.map(
    ({ category, names }): AnnotationOptions<'line'> => ({
      type: 'line',
      xMin: category - 0.5,
      xMax: category - 0.5,
      borderColor: colour.amber,
      borderWidth: 1,
      borderDash: [2, 3],
      label: { ...label(words.break(names), colour.amber), position: 'start' }
    })
  )
  const baseline: AnnotationOptions<'line'>[] =
    panel.baseline === null
      ? []
      : [{ type: 'line', yMin: panel.baseline, yMax: panel.baseline, borderColor: colour.edge, borderWidth: 1 }]
  return {
    // A target may stand at the very top of the axis: its words go beyond.
    clip: false,
    animations: { numbers: { duration: 0 }, colors: { duration: 0 } },
    annotations: [...baseline, ...breaks, ...targets]
  }
}
