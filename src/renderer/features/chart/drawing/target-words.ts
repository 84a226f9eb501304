import type { Chart } from 'chart.js'
import type { ChartPanel, ChartTargetLine } from '#core/chart/chart-model.ts'
import { drawnOn, textSize } from './drawn-on.ts'
import { type Box, type Level, labelRoom, type Point } from './label-room.ts'

/** How far a target's line goes beyond the middle of its categories. */
export const REACH = 0.4

/** By how much the words of a target are moved from the middle of its line, to where there is room. */
export function targetWordsAdjust(chart: Chart, panel: ChartPanel, at: number, font: string): Point {
  const { chartArea: area } = chart
  const levels = panel.targets.map((target) => levelOf(chart, target))
  const around = drawnOn(chart)
  const standing: Box[] = []
  for (const [index, target] of panel.targets.entries()) {
    const level = levels[index]
    if (level === undefined) continue
    const size = textSize(chart, target.label, font)
    const others = levels.flatMap((other, one) => (one === index ? [] : [boxOf(other)]))
    const middle = labelRoom(level, size, area, { ...around, words: [...standing, ...others] })
    if (index === at) {
      const from = { x: within((level.left + level.right) / 2, size.width, area.left, area.right), y: level.y }
      return { x: middle.x - from.x, y: middle.y - within(from.y, size.height, area.top, area.bottom) }
    }
    standing.push({
      left: middle.x - size.width / 2,
      top: middle.y - size.height / 2,
      right: middle.x + size.width / 2,
      bottom: middle.y + size.height / 2
    })
  }
  return { x: 0, y: 0 }
}

function levelOf({ scales }: Chart, { from, to, axis, value }: ChartTargetLine): Level {
  const { x, [axis === 0 ? 'y' : 'y1']: y } = scales
  return {
    left: x?.getPixelForValue(from - REACH) ?? 0,
    right: x?.getPixelForValue(to + REACH) ?? 0,
    y: y?.getPixelForValue(value) ?? 0
  }
}

function boxOf({ left, right, y }: Level): Box {
  return { left, top: y - 1, right, bottom: y + 1 }
}

/** Where the words would stand that are not moved: within the axes. */
function within(middle: number, size: number, from: number, to: number): number {
  if (size > to - from) return (from + to) / 2
  return Math.max(from + size / 2, Math.min(to - size / 2, middle))
}
