import { labelMeaning } from '../../meaning/labels/label-meaning.ts'

interface Name {
  readonly text: string
  readonly bold: boolean
  readonly valued: boolean
}

/**
 * Names that say only the year before, with figures beside them (上年同期, （去年同期数）), and the name right above that each
 * is said of, however far it is set in. Nothing stands under them, but where they head the names over again that this
 * year headed.
 */
export function rowsOfThen(names: readonly Name[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const then = names.map((name) => name.valued && !name.bold && saysThen(name.text))
  if (!then.includes(true)) return found
  then.forEach((isThen, index) => {
    if (!isThen || headsAnew(index, names)) return
    const above = names.findLastIndex((_, at) => at < index && then[at] !== true)
    const over = names[above]
    if (over === undefined || !over.valued || saysOnlyWhen(over.text)) return
    found.set(index, above)
  })
  return found
}

/** 本年合计 | 城镇 | 乡村, then 上年同期 | 城镇 | 乡村: the names right before it come again right behind it. */
function headsAnew(index: number, names: readonly Name[]): boolean {
  const said = (at: number): string | undefined => names[at]?.text.trim()
  for (let count = 1; count <= LONGEST_RUN && count <= index; count++) {
    let same = 0
    while (same < count && said(index - count + same) === said(index + 1 + same)) same++
    if (same === count) return true
  }
  return false
}

const LONGEST_RUN = 40

function saysThen(text: string): boolean {
  if (!/[上去]年|同期/.test(text)) return false
  const { names, measure, mark } = labelMeaning(text)
  return names.length === 0 && measure === null && (mark?.yearShift ?? 0) < 0
}

/** 本期, 2024年: a time, with which the year before stands side by side. */
function saysOnlyWhen(text: string): boolean {
  const { names, mark } = labelMeaning(text)
  return names.length === 0 && mark !== null
}
