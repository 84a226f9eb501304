import { BasicPlatform } from 'chart.js'
import { Context } from 'svgcanvas'
import type { ChartModel, ChartPanel } from '#core/chart/chart-model.ts'
import { colours, fontFamily } from '../../../app/theme/tokens.ts'
import { Chart, panelConfiguration } from '../drawing/draw-panel.ts'
import type { AnnotationWords } from '../drawing/panel-annotations.ts'

/** Of a chart on paper, in its own points: A4 across is 297 : 210. */
const WIDTH = 1000
const HEIGHT = 560
const HEAD = 48
const FOOT = 30
const MARGIN = 12
/** Small charts side by side. */
const MOST_ACROSS = 3
const LOWEST_PANEL = 220

const FONT_SIZE = 14

/** The chart as it goes out: drawn by the same hand as on screen, in black and light colours, with title and notes. */
export function chartSvg(
  chart: ChartModel,
  about: { readonly title: string; readonly notes: string; readonly words: AnnotationWords }
): { readonly svg: string; readonly width: number; readonly height: number } {
  const across = chart.panels.length === 1 ? 1 : Math.min(MOST_ACROSS, chart.panels.length)
  const down = Math.ceil(chart.panels.length / across)
  const inner = Math.max(HEIGHT - HEAD - FOOT, down * LOWEST_PANEL)
  const height = inner + HEAD + FOOT
  const box = { width: (WIDTH - 2 * MARGIN) / across, height: inner / down }
  const panels = chart.panels.map((panel, at) => {
    const x = MARGIN + (at % across) * box.width
    const y = HEAD + Math.floor(at / across) * box.height
    return placedPanel(panel, { ...box, x, y, isSmall: across > 1, words: about.words })
  })
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<title>${escaped(about.title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(about.title, { x: WIDTH / 2, y: 30, size: 20, anchor: 'middle', weight: 600 }),
    ...panels,
    text(about.notes, { x: MARGIN, y: height - 10, size: 12, anchor: 'start', weight: 400 }),
    '</svg>'
  ].join('')
  return { svg, width: WIDTH, height }
}

function placedPanel(
  panel: ChartPanel,
  at: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly isSmall: boolean
    readonly words: AnnotationWords
  }
): string {
  const head = panel.title === null ? 0 : 20
  const title =
    panel.title === null ? '' : text(panel.title, { x: at.x + 6, y: at.y + 14, size: 13, anchor: 'start', weight: 600 })
  const drawn = panelSvg(panel, at.width - 8, at.height - head - 4, at)
  return `${title}${drawn.replace(/^<svg /, `<svg x="${at.x}" y="${at.y + head}" `)}`
}

function panelSvg(
  panel: ChartPanel,
  width: number,
  height: number,
  { words, isSmall }: { readonly words: AnnotationWords; readonly isSmall: boolean }
): string {
  const context = new Context(width, height)
  const configuration = panelConfiguration({ panel, words, mode: 'light', lit: null, isSmall, fontSize: FONT_SIZE })
  // chart.js takes what gives a 2D context for a canvas.
  const canvas = Object.assign(context, { getContext: () => context })
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...configuration,
    options: { ...configuration.options, responsive: false, devicePixelRatio: 1, events: [] },
    platform: BasicPlatform
  })
  const svg = context.getSerializedSvg()
  chart.destroy()
  return svg.slice(svg.indexOf('<svg '))
}

function text(
  words: string,
  at: {
    readonly x: number
    readonly y: number
    readonly size: number
    readonly anchor: 'start' | 'middle'
    readonly weight: number
  }
): string {
  const { x, y, size, anchor, weight } = at
  const font = `font-family="${escaped(fontFamily)}" font-size="${size}" font-weight="${weight}"`
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colours.light.text}" ${font}>${escaped(words)}</text>`
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
