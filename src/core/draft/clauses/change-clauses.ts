import { exactDifference } from '../../comparison/arithmetic/exact-arithmetic.ts'
import { changesInPoints, isYearBeforeIndex } from '../../comparison/arithmetic/growth.ts'
import { pointsShown, RATE_DECIMALS, rateShown } from '../../comparison/arithmetic/growth-points.ts'
import { isResult, lossTurn } from '../../comparison/arithmetic/loss-turn.ts'
import { decimalOf } from '../../quantity/decimal.ts'
import type { DraftCell, DraftIndicator } from '../draft-material.ts'
import type { PhraseKey } from '../phrases/phrase-slots.ts'
import { type ShownFigure, showNumber, showQuantity } from '../words/shown-figure.ts'
import { type Clause, figureOf, type Spoken } from './clause.ts'
import { indexClauses } from './index-clauses.ts'

/** How a value compares with a year earlier, in the words its kind of quantity asks for; empty where nothing can be said. */
export function changeClauses(spoken: Spoken): readonly Clause[] {
  const { indicator, cell } = spoken
  const gap = breakPhrase(cell)
  if (gap !== null) return [{ phrase: gap, slots: {} }]
  if (indicator.kind === 'rank') return placesClause(spoken)
  if (isYearBeforeIndex(indicator)) return indexClauses(spoken)
  if (changesInPoints(indicator.kind)) return pointsClause(spoken)
  // All of it is gone: by how much says more than by 100 %.
  if (isNothing(cell)) return changeClause({ ...spoken, cell: { ...cell, rate: null } })
  if (turnedNegative(cell)) return negativeClause(spoken)
  if (cell.rate !== null && cell.reason === null) {
    return indicator.kind === 'stock' && cell.change !== null ? changeClause(spoken) : [growthClause(spoken, 'growth')]
  }
  if (cell.reason === 'prior-is-negative') return negativeClause(spoken)
  return cell.reason === 'prior-is-zero' ? changeClause(spoken) : []
}

/** 同比增长 in a sentence of its own (`growth`), or the shorter 增长 among parts (`part`); for a cell that has a rate. */
export function growthClause(spoken: Spoken, as: 'growth' | 'part'): Clause {
  const { cell } = spoken
  const rate = shownRate(spoken, cell.rate ?? 0)
  const isNominal = cell.basis === 'nominal'
  if (rate.isZero) {
    if (isNominal) return { phrase: `${as}.nominalSame`, slots: {} }
    return { phrase: cell.rate === 0 ? `${as}.same` : `${as}.near`, slots: {} }
  }
  const slots = { rate: [rate.segment] }
  const isUp = (cell.rate ?? 0) > 0
  if (isNominal) return { phrase: isUp ? `${as}.nominalUp` : `${as}.nominalDown`, slots }
  return { phrase: isUp ? `${as}.up` : `${as}.down`, slots }
}

/**
 * How growth differs from that of the year before, in percentage points (增速增减): the number that a table shows, which
 * whoever subtracts the rates of the text finds right.
 */
export function paceClause(spoken: Spoken): readonly Clause[] {
  const { cell } = spoken
  if (cell.rate === null || cell.pace === null) return []
  if (turnedNegative(cell) || isNothing(cell)) return []
  const points = pointsShown(cell.pace, RATE_DECIMALS) ?? 0
  const now = signOfShown(spoken, cell.rate)
  const then = signOfShown(spoken, cell.pace.rates?.before ?? exactDifference(rateShown(cell.rate), rateShown(points)))
  if (now === 0 || (then === 0 && now < 0)) return []
  if (now !== then && then !== 0) return [{ phrase: now > 0 ? 'pace.turnedUp' : 'pace.turnedDown', slots: {} }]
  const shown = showNumber(figureOf(spoken, 'pace', points, '百分点'), showing(spoken, RATE_DECIMALS))
  if (shown.isZero) return now > 0 ? [{ phrase: 'pace.same', slots: {} }] : []
  const isHigher = points > 0
  const phrase = now > 0 ? (isHigher ? 'pace.faster' : 'pace.slower') : isHigher ? 'pace.narrower' : 'pace.wider'
  return [{ phrase, slots: withUnit('points', shown) }]
}

/** A level of zero: no rate, pace or average of it is worth saying. */
export function isNothing({ decimal }: DraftCell): boolean {
  return decimal !== null && Number(decimal) === 0
}

function breakPhrase({ reason }: DraftCell): PhraseKey | null {
  if (reason === 'scope-break') return 'break.scope'
  return reason === 'different-stage' ? 'break.stage' : null
}

export function turnedNegative({ decimal, change }: DraftCell): boolean {
  if (decimal === null || change === null || Number(decimal) >= 0) return false
  return exactDifference(decimal, decimalOf(change) ?? '0') > 0
}

function changeClause(spoken: Spoken): readonly Clause[] {
  const { indicator, cell } = spoken
  if (cell.change === null) return []
  const shown = showQuantity(
    figureOf(spoken, 'change', cell.change, indicator.unit),
    showing(spoken, indicator.decimals)
  )
  if (shown.isZero) return [{ phrase: cell.change === 0 ? 'growth.same' : 'growth.near', slots: {} }]
  const rate = cell.rate === null ? null : shownRate(spoken, cell.rate)
  // A published rate may contradict the levels; then the levels alone are said.
  const agrees = cell.rate !== null && Math.sign(cell.rate) === Math.sign(cell.change)
  const slots = { ...withUnit('change', shown), rate: rate === null || rate.isZero || !agrees ? [] : [rate.segment] }
  return [{ phrase: cell.change > 0 ? 'change.up' : 'change.down', slots }]
}

function negativeClause(spoken: Spoken): readonly Clause[] {
  const { indicator, cell } = spoken
  if (cell.decimal === null || cell.change === null) return []
  const turn = lossTurn(Number(cell.decimal), cell.change)
  const result = isResult(indicator)
  if (turn === 'turned-positive') return [{ phrase: result ? 'turn.profit' : 'turn.positive', slots: {} }]
  if (turn === 'turned-negative') return [{ phrase: result ? 'turn.loss' : 'turn.negative', slots: {} }]
  const shown = showQuantity(
    figureOf(spoken, 'change', cell.change, indicator.unit),
    showing(spoken, indicator.decimals)
  )
  if (turn === 'unchanged' || turn === null) return [{ phrase: 'growth.same', slots: {} }]
  if (shown.isZero) return [{ phrase: 'growth.near', slots: {} }]
  return [{ phrase: `${result ? 'loss' : 'negative'}.${turn}`, slots: withUnit('change', shown) }]
}

function pointsClause(spoken: Spoken): readonly Clause[] {
  const { indicator, cell } = spoken
  if (cell.points === null) return []
  const figure = figureOf(spoken, 'points', cell.points, pointUnit(indicator))
  const shown = showQuantity(figure, showing(spoken, indicator.decimals))
  if (shown.isZero) return [{ phrase: cell.points === 0 ? 'points.same' : 'points.near', slots: {} }]
  // An index on a fixed base has both.
  const percent = cell.rate === null ? null : shownRate(spoken, cell.rate)
  const slots = { ...withUnit('points', shown), rate: percent === null || percent.isZero ? [] : [percent.segment] }
  return [{ phrase: cell.points > 0 ? 'points.up' : 'points.down', slots }]
}

/** A rank that grows goes back: first is best. */
function placesClause(spoken: Spoken): readonly Clause[] {
  const { points } = spoken.cell
  if (points === null) return []
  if (points === 0) return [{ phrase: 'places.same', slots: {} }]
  const shown = showNumber(figureOf(spoken, 'points', points, null), showing(spoken, 0))
  return [{ phrase: points < 0 ? 'places.up' : 'places.down', slots: { places: [shown.segment] } }]
}

/** 百分点 for percentages, 点 for indices, 千分点 for ‰; other rates (℃, 件/万人) change in their own unit. */
function pointUnit({ kind, unit }: DraftIndicator): string | null {
  if (kind === 'index') return '点'
  if (unit === '%') return '百分点'
  if (unit === '‰') return '千分点'
  return unit === null || unit.includes('=') ? null : unit
}

function withUnit(slot: string, { segment, unit }: ShownFigure): Clause['slots'] {
  return { [slot]: [segment], unit: unit === '' ? [] : [{ text: unit, figure: null }] }
}

function shownRate(spoken: Spoken, rate: number): ShownFigure {
  return showNumber(figureOf(spoken, 'rate', rate, '%'), showing(spoken, RATE_DECIMALS))
}

function signOfShown(spoken: Spoken, rate: number): number {
  return shownRate(spoken, rate).isZero ? 0 : Math.sign(rate)
}

function showing({ language }: Spoken, decimals: number) {
  return { language, decimals, sign: 'size' } as const
}
