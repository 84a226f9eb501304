import {
  type ActiveElement,
  type ChartType,
  Tooltip,
  type TooltipItem,
  type TooltipModel,
  type TooltipPosition
} from 'chart.js'
import { drawnOn, textSize } from './drawn-on.ts'
import { tipRoom } from './tip-room.ts'

declare module 'chart.js' {
  interface TooltipPositionerMap {
    /** Where the tip covers no line; it has no caret then. */
    clear: TooltipPositionerMap['average']
  }
}

/** Lets tips be placed by `clear`: that of the cell in focus stays as long as the cell has it, and hid what is behind. */
export function registerClearTip(): void {
  Tooltip.positioners.clear = clearTip
}

function clearTip(this: TooltipModel<ChartType>, items: readonly ActiveElement[]): TooltipPosition | false {
  if (items.length === 0) return false
  const points = items.map(({ element: { x, y } }) => ({ x, y }))
  const size = sizeOf(this, items)
  const corner = tipRoom(points, size, this.chart.chartArea, { ...drawnOn(this.chart), words: [] })
  // What chart.js asks for is the middle of the left side.
  return { x: corner.x, y: corner.y + size.height / 2, xAlign: 'left', yAlign: 'center' }
}

/** Of the title, a line for each point and the footer, as chart.js is going to draw them once it knows the place. */
function sizeOf(tip: TooltipModel<ChartType>, active: readonly ActiveElement[]): { width: number; height: number } {
  const { chart, options } = tip
  const { bodyFont, callbacks } = options
  const items = active.map(
    ({ datasetIndex, index }) => ({ chart, datasetIndex, dataIndex: index }) as TooltipItem<ChartType>
  )
  const { size = 12, family = '' } = bodyFont as { readonly size?: number; readonly family?: string }
  const plain = `${size}px ${family}`
  const lines = [
    {
      text: String(chart.data.labels?.[active[0]?.index ?? 0] ?? ''),
      font: `bold ${plain}`,
      beside: 0,
      apart: options.titleMarginBottom
    },
    ...items.map((item, at) => ({
      text: callbacks.label.call(tip, item),
      font: plain,
      beside: options.displayColors ? size + BOX : 0,
      apart: at === 0 ? 0 : options.bodySpacing
    })),
    { text: callbacks.footer.call(tip, items), font: plain, beside: 0, apart: options.footerMarginTop }
  ].filter(({ text }) => text !== '')
  const sizes = lines.map(({ text, font }) => textSize(chart, String(text), font))
  const padding = 2 * Number(options.padding)
  return {
    width: padding + Math.max(...sizes.map(({ width }, at) => width + (lines[at]?.beside ?? 0))),
    height: padding + sizes.reduce((sum, { height }, at) => sum + height + Number(lines[at]?.apart ?? 0), 0)
  }
}

/** What the mark of a series has around it. */
const BOX = 4
