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

function clearTip(this: TooltipModel<ChartType>, [item]: readonly ActiveElement[]): TooltipPosition | false {
  if (item === undefined) return false
  const { x, y } = item.element
  const size = sizeOf(this, item)
  const corner = tipRoom({ x, y }, size, this.chart.chartArea, { ...drawnOn(this.chart), words: [] })
  // What chart.js asks for is the middle of the left side.
  return { x: corner.x, y: corner.y + size.height / 2, xAlign: 'left', yAlign: 'center' }
}

/** Of the title, the line and the footer, as chart.js is going to draw them once it knows the place. */
function sizeOf(
  tip: TooltipModel<ChartType>,
  { datasetIndex, index }: ActiveElement
): { width: number; height: number } {
  const { chart, options } = tip
  const { bodyFont, callbacks } = options
  const item = { chart, datasetIndex, dataIndex: index } as TooltipItem<ChartType>
  const { size = 12, family = '' } = bodyFont as { readonly size?: number; readonly family?: string }
  const plain = `${size}px ${family}`
  const lines = [
    {
      text: String(chart.data.labels?.[index] ?? ''),
      font: `bold ${plain}`,
      beside: 0,
      apart: options.titleMarginBottom
    },
    { text: callbacks.label.call(tip, item), font: plain, beside: options.displayColors ? size + BOX : 0, apart: 0 },
    { text: callbacks.footer.call(tip, [item]), font: plain, beside: 0, apart: options.footerMarginTop }
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
