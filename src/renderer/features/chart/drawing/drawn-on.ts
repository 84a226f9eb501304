import type { Chart } from 'chart.js'
import type { Box, Drawn, Point } from './label-room.ts'

/** Lines and columns of a chart, which words are to keep clear of. */
export function drawnOn(chart: Chart): Omit<Drawn, 'words'> {
  const lines: (Point | null)[][] = []
  const columns: Box[] = []
  for (const { type, data } of chart.getSortedVisibleDatasetMetas()) {
    if (type === 'line') {
      lines.push(data.map((point) => (Number.isFinite(point.y) && !isGap(point) ? { x: point.x, y: point.y } : null)))
    } else {
      for (const column of data) {
        const { x, y, base, width } = column.getProps(['x', 'y', 'base', 'width'] as never[], true) as unknown as {
          readonly [Side in 'x' | 'y' | 'base' | 'width']: number
        }
        if (![x, y, base, width].every(Number.isFinite)) continue
        columns.push({ left: x - width / 2, top: Math.min(y, base), right: x + width / 2, bottom: Math.max(y, base) })
      }
    }
  }
  return { lines, columns }
}

function isGap(point: object): boolean {
  return 'skip' in point && point.skip === true
}

/** Of words on one line. */
export function textSize({ ctx }: Chart, words: string, font: string): { width: number; height: number } {
  ctx.save()
  ctx.font = font
  const { width } = ctx.measureText(words)
  ctx.restore()
  return { width, height: Number(/[\d.]+(?=px)/.exec(font)?.[0] ?? 0) * LINE }
}

const LINE = 1.2
