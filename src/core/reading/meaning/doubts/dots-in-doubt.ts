import { decimalPlaces } from '../../../quantity/decimal.ts'
import { isDots, plainSign } from '../../../quantity/typed/symbols.ts'
import { parseUnit } from '../../../quantity/units/unit.ts'
import type { Question, ReadingContext, ReadObservation, TableReading } from '../../reading.ts'
import { type HeadReading, readingSaid } from './head-doubt.ts'

/** The figures of a table with what their dots mean, and what is asked of that. */
export interface SettledDots {
  readonly observations: readonly ReadObservation[]
  readonly questions: readonly Question[]
}

/**
 * Where no note of the sheet says what … means, it means what a person says; until then what is likelier. `sheet`: its
 * name, which may be that of a yearbook.
 */
export function settleDots(table: TableReading, sheet: string, { heads = [], fileName }: ReadingContext): SettledDots {
  const { observations, range: at } = table
  const dots = observations.filter(isOpen)
  const [first] = dots
  if (first === undefined) return { observations, questions: [] }
  // However they are drawn: the same form may have ... next year.
  const head = plainSign(first.symbol ?? '')
  const guess = likelier(table, dots, [fileName, sheet])
  const unit = first.unit ?? ''
  const params = {
    head: first.symbol ?? '',
    name: first.indicator.at(-1) ?? '',
    unit,
    count: dots.length,
    values: observations.length
  }
  const meaning = readingSaid(heads, 'which-dots', head) ?? guess
  return {
    observations: observations.map((one) => (isOpen(one) ? { ...one, meaning } : one)),
    questions: [{ code: 'which-dots', head, guess, params, at }]
  }
}

function isOpen({ symbol }: ReadObservation): boolean {
  return symbol !== null && isDots(symbol)
}

/**
 * Of whole things there is no half, and of a row that has no figure at all nobody knows one. A yearbook prints so what
 * is too small, and so does who tells in decimals that come down to nearly the smallest there is.
 */
function likelier(
  { observations, title, notes, places }: TableReading,
  dots: readonly ReadObservation[],
  names: readonly string[]
): HeadReading<'which-dots'> {
  const rows = Map.groupBy(observations, ({ row }) => row)
  const isWithoutFigure = ({ row }: ReadObservation): boolean => {
    const beside = rows.get(row) ?? []
    return beside.length > 1 && beside.every(({ value }) => value === null)
  }
  if (dots.some((one) => countsWhole(one) || isWithoutFigure(one))) return 'unknown'
  const sources = [...names, title ?? '', places.source ?? '', ...notes]
  if (sources.some((source) => YEARBOOK.test(source))) return 'negligible'
  const columns = Map.groupBy(observations, ({ column }) => column)
  const comesDown = (one: ReadObservation): boolean =>
    [rows.get(one.row), columns.get(one.column)].some((line = []) => isNearSmallest(line.filter(isToldAs(one))))
  return dots.some(comesDown) ? 'negligible' : 'unknown'
}

const YEARBOOK = /统计年鉴|statistical\s+yearbook/i

/** Counts households, persons, things one by one: 户, and not 万户. */
function countsWhole({ measure, unit: text }: ReadObservation): boolean {
  const unit = measure === 'level' && text !== null ? parseUnit(text) : null
  return unit?.power === 0 && unit.numerator === unit.denominator && COUNTED.test(unit.dimension)
}

const COUNTED = /^(?:count:|(?:person|household|piece)(?:-time)?$|time-count$)/

function isToldAs({ measure, unit }: ReadObservation): (other: ReadObservation) => boolean {
  return (other) => other.value !== null && other.measure === measure && other.unit === unit
}

/** 0.1, 0.3 and 12.4: in tenths, and one of them is hardly more than a tenth. */
function isNearSmallest(line: readonly ReadObservation[]): boolean {
  const places = Math.max(0, ...line.map(({ decimal }) => decimalPlaces(decimal ?? '')))
  const smallest = Math.min(...line.map(({ value }) => Math.abs(value ?? 0)).filter((value) => value > 0))
  return places > 0 && smallest <= NEAR * 10 ** -places
}

/** So many of the smallest unit are near to it. */
const NEAR = 5
