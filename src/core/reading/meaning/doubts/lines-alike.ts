import { isIndexUnit, parseUnit } from '../../../quantity/units/unit.ts'
import type { ReadObservation } from '../../reading.ts'

/** Columns, or rows, that were read as the very same thing, though their figures differ. */
export interface LinesAlike {
  readonly axis: 'row' | 'column'
  /** Two or more, in their order. */
  readonly lines: readonly number[]
}

type Cells = ReadonlyMap<number, ReadObservation>

/** So many figures are looked at: a long table shows early what its columns are. */
const MOST = 40_000

/**
 * The lines of a table that contradict one another: wherever two columns (or rows) both hold a figure, indicator,
 * region, period, measure and base are the same, and not all figures are. One place has one figure, so one of the two
 * was misread. A line that says the same figures again, in whatever unit, is no contradiction, and lines that meet at
 * some places only (当月 and 累计 of January) are none.
 */
export function linesAlike(observations: readonly ReadObservation[]): readonly LinesAlike[] {
  const told = observations.slice(0, MOST).filter(isOfAPlace)
  const places = numbered(told.map(placeOf))
  return [...alikeAlong('column', told, places), ...alikeAlong('row', told, places)]
}

/** Equal texts by one number. */
function numbered(texts: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>()
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
}

/** Where the sheet leaves open what or when it is, that is asked; what is computed is not stored. */
function isOfAPlace({ value, indicator, period, isComputed }: ReadObservation): boolean {
  return value !== null && indicator.length > 0 && period !== null && !isComputed
}

/** `places`: of each of those told, by a number. */
function alikeAlong(
  axis: LinesAlike['axis'],
  told: readonly ReadObservation[],
  places: readonly number[]
): readonly LinesAlike[] {
  const across = axis === 'column' ? 'row' : 'column'
  const firsts = new Map<number, number>()
  const met = new Map<number, Set<number>>()
  told.forEach((one, at) => {
    // There are no more places than figures told.
    const key = one[across] * told.length + (places[at] ?? 0)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, one[axis])
    else met.set(first, (met.get(first) ?? new Set()).add(one[axis]))
  })
  if (met.size === 0) return []
  const lines = new Map<number, Map<number, ReadObservation>>()
  for (const one of told) {
    const line = lines.get(one[axis]) ?? new Map<number, ReadObservation>()
    lines.set(one[axis], line.set(one[across], one))
  }
  return [...met].flatMap(([first, others]) => {
    const contrary = [...others].filter((other) => contradict(lines.get(first) ?? NONE, lines.get(other) ?? NONE))
    return contrary.length === 0 ? [] : [{ axis, lines: [first, ...contrary] }]
  })
}

const NONE: Cells = new Map()

/** 2022年快报数 and 2022年最终核实数 are two stages of one figure. */
function placeOf({ indicator, period, region, within, measure, basis, unit, stage }: ReadObservation): string {
  return `${indicator.join('\n')}|${period}|${within}|${region}|${measure}|${basis}|${baseOf(unit)}|${stage}`
}

/**
 * 上月=100 and 上年同月=100 are two bases; 户 and 人, 万元 and 万美元, the amount that is aimed at and its growth are told apart by
 * their units.
 */
function baseOf(text: string | null): string {
  const unit = text === null ? null : parseUnit(text)
  return unit === null || isIndexUnit(unit) ? (text ?? '') : unit.dimension
}

function contradict(one: Cells, other: Cells): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  let differ = false
  for (const [across, figure] of few) {
    const beside = many.get(across)
    if (beside === undefined) continue
    if (placeOf(beside) !== placeOf(figure)) return false
    shared++
    differ ||= !isSameFigure(figure, beside)
  }
  return differ && 2 * shared >= few.size
}

/** The same in the units of both, as far as the digits go. */
function isSameFigure(one: ReadObservation, other: ReadObservation): boolean {
  if (one.value === other.value) return true
  const [unit, beside] = [one, other].map((seen) => (seen.unit === null ? null : parseUnit(seen.unit)))
  if (unit == null || beside == null || unit.text === beside.text || unit.dimension !== beside.dimension) return false
  const [left, right] = [(one.value ?? 0) * 10 ** unit.power, (other.value ?? 0) * 10 ** beside.power]
  return Math.abs(left - right) <= ROUNDED * Math.max(Math.abs(left), Math.abs(right))
}

/** 1.2 亿元 is said again by 12034 万元. */
const ROUNDED = 0.05
