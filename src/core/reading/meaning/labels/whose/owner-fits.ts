import type { Measure } from '../../../measure.ts'
import { fitsLevels } from '../../measures/measure-evidence.ts'
import type { FiguresByLine, LabelFigure } from './label-figures.ts'

/** Fewer lines may agree by chance. */
const FEWEST = 2
/** Two may stand to one another as two others do by chance. */
const FEWEST_PORTIONS = 3
/** Fewer places stand in one order by chance. */
const FEWEST_PLACES = 4

/** What a level may have been before: another level beside it, or itself without a change beside it. */
export interface Before {
  readonly figures: FiguresByLine
  readonly isChange: boolean
}

/** Are most figures the growth or the change of a level from one of these before it? */
export function movesAs(
  measure: Measure,
  told: FiguresByLine,
  level: FiguresByLine,
  befores: readonly Before[]
): boolean {
  return befores.some((before) => {
    const { lines, fitting } = countFits(measure, told, level, before)
    return fitting >= FEWEST && 2 * fitting >= lines
  })
}

/** How many lines there are to tell by, and how many figures are the growth or the change of a level from one before it. */
export function countFits(
  measure: Measure,
  told: FiguresByLine,
  level: FiguresByLine,
  { figures, isChange }: Before
): { readonly lines: number; readonly fitting: number } {
  let lines = 0
  let fitting = 0
  for (const [line, one] of told) {
    const now = level.get(line)
    const other = figures.get(line)
    if (now === undefined || other === undefined) continue
    const before = isChange ? now.value - other.value : other.value
    const fit = fitsLevels(one.value, now.value, before)
    if (fit === null) continue
    lines++
    const difference = Math.abs(now.value - before - one.value)
    if (measure === 'growth' ? fit.growth : difference <= 1.1 * lastDigit([one, now, other])) fitting++
  }
  return { lines, fitting }
}

/** Are most figures what a part is of its whole, in percent? */
export function isShareOf(told: FiguresByLine, part: FiguresByLine, whole: FiguresByLine): boolean {
  const fits = [...told].flatMap(([line, one]) => {
    const [some, all] = [part.get(line), whole.get(line)]
    if (some === undefined || all === undefined || all.value === 0) return []
    return [Math.abs((100 * some.value) / all.value - one.value) <= 1.1 * lastDigit([one])]
  })
  return fits.length > 0 && 2 * fits.filter((fit) => fit).length > fits.length
}

/** Do figures stand to one another, line by line, as those of a level do: each its part of one whole? */
export function isPortionOf(told: FiguresByLine, level: FiguresByLine): boolean {
  const pairs = [...told].flatMap(([line, one]) => {
    const own = level.get(line)
    return own === undefined || own.value <= 0 ? [] : [{ one, own }]
  })
  const [largest] = pairs.toSorted((a, b) => b.own.value - a.own.value)
  if (largest === undefined || pairs.length < FEWEST_PORTIONS) return false
  const share = largest.one.value / largest.own.value
  return pairs.every(({ one, own }) => Math.abs(one.value - share * own.value) <= 1.1 * lastDigit([one, largest.one]))
}

/** What the last digit of the coarsest figure is worth. */
function lastDigit(figures: readonly LabelFigure[]): number {
  return 10 ** -Math.min(...figures.map(({ decimals }) => decimals))
}

/** First place for the largest figure, and so on down; equal figures in any order. */
export function ranks(places: FiguresByLine, figures: FiguresByLine, fewest = FEWEST_PLACES): boolean {
  const pairs = placed(places, figures)
  return pairs.length >= fewest && isInOrder(pairs)
}

/** A larger figure stands behind a smaller one: the places are none of these figures, however few there are. */
export function breaksOrder(places: FiguresByLine, figures: FiguresByLine): boolean {
  return !isInOrder(placed(places, figures))
}

type Placed = readonly { readonly place: number; readonly value: number }[]

function placed(places: FiguresByLine, figures: FiguresByLine): Placed {
  const pairs = [...places].flatMap(([line, { value: place }]) => {
    const value = figures.get(line)?.value
    return value === undefined ? [] : [{ place, value }]
  })
  return pairs.sort((one, other) => one.place - other.place)
}

function isInOrder(pairs: Placed): boolean {
  return pairs.every(({ value }, at) => at === 0 || value <= (pairs[at - 1]?.value ?? value))
}
