import { labelMeaning } from '../../../meaning/labels/label-meaning.ts'

interface Name {
  readonly text: string
  readonly bold: boolean
  readonly valued: boolean
}

/**
 * Names that say only the year before, only a comparison or only another unit, with figures beside them (上年同期, （去年同期数）,
 * 同比±%, （蒸吨）), and the name right above that each is said of, however far either is set in. Nothing stands under them, but where they head the
 * names over again that this year headed.
 */
export function saidOfNameAbove(names: readonly Name[]): ReadonlyMap<number, number> {
  return new Map([...rowsOfThen(names), ...rowsOfComparison(names), ...rowsOfUnits(names)])
}

/** 工业锅炉数（台） | （蒸吨）: the same once more, in another unit. */
function rowsOfUnits(names: readonly Name[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  names.forEach(({ text, valued }, index) => {
    const above = found.get(index - 1) ?? index - 1
    const over = names[above]
    if (valued && over?.valued === true && saysOnlyUnit(text) && labelMeaning(over.text).unit !== null)
      found.set(index, above)
  })
  return found
}

function saysOnlyUnit(text: string): boolean {
  const said = text.trim()
  if (said.length > LONGEST_UNIT || !/^[(（].+[)）]$/.test(said)) return false
  const { names, unit, measure, mark } = labelMeaning(said)
  return names.length === 0 && unit !== null && measure === null && mark === null
}

const LONGEST_UNIT = 16

function rowsOfThen(names: readonly Name[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const then = names.map((name) => name.valued && !name.bold && saysThen(name.text))
  if (!then.includes(true)) return found
  let above = -1
  then.forEach((isThen, index) => {
    const over = names[above]
    if (!isThen) above = index
    else if (over?.valued === true && !headsAnew(index, names) && !saysOnlyWhen(over.text)) found.set(index, above)
  })
  return found
}

/** One growth may be that of the whole table; behind several names it is each one's own. */
function rowsOfComparison(names: readonly Name[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const compares = names.map(({ valued, bold, text }) => valued && !bold && saysOnlyComparison(text))
  let above = -1
  compares.forEach((isComparison, index) => {
    const over = names[above]
    if (!isComparison) above = index
    else if (over?.valued === true && namesSomething(over.text)) found.set(index, above)
  })
  return new Set(found.values()).size > 1 ? found : new Map()
}

/** 同比±%, 增减额, 位次: how much more, and of nothing that it names. */
export function saysOnlyComparison(text: string): boolean {
  if (text.length > LONGEST_COMPARISON || !/[比增±降减占位排]/.test(text)) return false
  const { names, measure, unit } = labelMeaning(text)
  if (names.length > 0 || measure === null || measure.name !== '' || measure.measure === 'target') return false
  // 本年增加 and 本年减少 are what came and went, with names of their own below them.
  const moves = measure.measure === 'growth' || measure.measure === 'change'
  return !moves || measure.compared || unit?.dimension === 'ratio' || /增减|±/.test(text)
}

/** As set in and worded by anybody. */
const LONGEST_COMPARISON = 40

function namesSomething(text: string): boolean {
  const { names, measure } = labelMeaning(text)
  return names.length > 0 && measure === null
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
