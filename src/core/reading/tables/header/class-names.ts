import { BLANK, TEXT } from '../sheet/cell-kind.ts'
import type { RowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

/**
 * Total | 0-4 | 5-19 | 20- and 1 | 2 | 3 | 4 or more: classes of which each begins where the one before ends are names of
 * columns, though they look like figures. The run begins anew under each head; words may stand among them. A range, or a
 * count with an open end, says that classes are meant: limits alone (≥95, 6500以上) are goals.
 */
export function namesClasses(map: SheetMap, shape: RowShape): boolean {
  let before: Class | null = null
  let ranges = 0
  let open = 0
  let counts = 0
  let first: Class | null = null
  for (let column = shape.first; column <= shape.last; column++) {
    const kind = map.kind(shape.row, column)
    if (kind === BLANK) continue
    const own = classOf(map.text(shape.row, column))
    if (own === null) {
      if (kind !== TEXT) return false
      continue
    }
    const again: boolean = first !== null && own.from === first.from && own.to === first.to
    if (before !== null && !again && !follows(own, before)) return false
    if (own.to === own.from) counts++
    else if (own.to === Number.POSITIVE_INFINITY || own.from === Number.NEGATIVE_INFINITY) open++
    else ranges++
    first ??= own
    before = own
  }
  return (ranges > 0 && ranges + open >= 2) || (counts >= 2 && open > 0)
}

interface Class {
  readonly from: number
  readonly to: number
}

const FIGURE = String.raw`\d+(?:[ ,]\d{3})*(?:\.\d+)?`
const RANGE = new RegExp(`^(${FIGURE}) ?[-–—] ?(${FIGURE})$`)
const FROM = new RegExp(`^(?:[>≥] ?(${FIGURE})|(${FIGURE}) ?(?:[-–—+]|(?:or|and) (?:more|over)))$`, 'i')
const UP_TO = new RegExp(`^(?:[<≤]|under|less than) ?(${FIGURE})$`, 'i')
const ALONE = new RegExp(`^${FIGURE}$`)

function classOf(text: string): Class | null {
  const range = RANGE.exec(text)
  if (range !== null) {
    const [, from = '', to = ''] = range
    return numberOf(from) < numberOf(to) ? { from: numberOf(from), to: numberOf(to) } : null
  }
  const from = FROM.exec(text)
  if (from !== null) return { from: numberOf(from[1] ?? from[2] ?? ''), to: Number.POSITIVE_INFINITY }
  const upTo = UP_TO.exec(text)
  if (upTo !== null) return { from: Number.NEGATIVE_INFINITY, to: numberOf(upTo[1] ?? '') }
  return ALONE.test(text) ? { from: numberOf(text), to: numberOf(text) } : null
}

/** 51 000–100 000 after 50 000 and 5–19 after 0–4: between two classes lies no room for another. */
function follows(own: Class, before: Class): boolean {
  const gap = own.from - before.to
  return gap >= 0 && gap <= Math.max(1, 0.03 * Math.abs(before.to))
}

function numberOf(text: string): number {
  return Number(text.replace(/[ ,]/g, ''))
}
