import { changesInPoints, isFixedBaseIndex } from '../comparison/arithmetic/growth.ts'
import { RATE_DECIMALS } from '../comparison/arithmetic/growth-points.ts'
import { isResult } from '../comparison/arithmetic/loss-turn.ts'
import { baseInPeriod } from '../comparison/base-in-period.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '../period/period.ts'
import { parseUnit } from '../quantity/units/unit.ts'
import { changeClauses, growthClause, isNothing, paceClause, turnedNegative } from './clauses/change-clauses.ts'
import { type Clause, figureOf, type Spoken } from './clauses/clause.ts'
import { disputedBehind, sayDisputed } from './disputed-words.ts'
import type { DraftSegment } from './draft.ts'
import type { DraftCell, DraftDispute, DraftIndicator, DraftRegion } from './draft-material.ts'
import { sayStructure } from './industry-structure.ts'
import type { PhraseKey } from './phrases/phrase-slots.ts'
import { join, nameWords, say, sayClause, words } from './sentence.ts'
import { showNumber, showQuantity } from './words/shown-figure.ts'
import { isSaid, periodWords, type Writing } from './writing.ts'

/** Fewer years in a row are no run worth naming. */
const STREAK_FROM = 3

/** The sentences about an indicator and its parts, in one region; none for what is said with its whole. */
export function sayIndicator(writing: Writing, region: DraftRegion, indicator: DraftIndicator): DraftSegment[][] {
  const { material, period } = writing
  const isPart = material.indicators.some(({ id }) => id === indicator.parent)
  const cell = material.cell(region.code, indicator.id, period)
  const parts = material.indicators.filter(({ parent }) => parent === indicator.id)
  const own = isPart || !isSaid(cell) ? [] : [sayWhole(writing, region, indicator, cell)]
  return [...own, ...sayParts(writing, region, indicator, parts, isPart || own.length === 0)]
}

export function sayWhole(
  writing: Writing,
  region: DraftRegion,
  indicator: DraftIndicator,
  cell: DraftCell
): DraftSegment[] {
  const { material, language } = writing
  const spoken: Spoken = { language, region: region.code, indicator, cell }
  const before = yearBefore(writing, region, indicator, 1)
  const pace = growsAsLevels(indicator) ? paceClause(spoken) : []
  const clauses = [
    ...changeClauses(spoken),
    // It rests on the growth of both years.
    ...pace.map(
      (clause): Clause => (isDisputed(before?.disputed.growth) ? { ...clause, disputed: 'disputed-input' } : clause)
    ),
    ...streakClause(writing, spoken, region),
    ...spanClause(writing, spoken)
  ]
  const rank: Clause[] = material.regions.length === 1 && cell.rank !== null ? [rankClause(spoken, cell.rank)] : []
  return sayFigure(writing, spoken, [...clauses, ...rank], sayLevel)
}

/** Do sources disagree? */
function isDisputed(dispute: DraftDispute | undefined): boolean {
  return dispute === 'conflict' || dispute === 'disputed-input'
}

/** Parts of one whole, in a sentence of their own: 其中，…；…；… and what has become of the three industries. */
function sayParts(
  writing: Writing,
  region: DraftRegion,
  whole: DraftIndicator,
  parts: readonly DraftIndicator[],
  isNamed: boolean
): DraftSegment[][] {
  const { book, material, language, period } = writing
  const structure = sayStructure(writing, region, parts)
  const said = parts.flatMap((indicator) => {
    const cell = material.cell(region.code, indicator.id, period)
    if (!isSaid(cell)) return []
    const spoken: Spoken = { language, region: region.code, indicator, cell }
    const share = structure.length > 0 ? [] : shareClause(spoken, whole)
    return [sayFigure(writing, spoken, [...shortClauses(spoken), ...share], sayPartLevel)]
  })
  if (said.length === 0) return []
  const slots = { parts: join(book, 'mark.part', said), whole: [words(nameWords(whole, language))] }
  return [say(book, isNamed ? 'partsOf' : 'parts', slots), ...structure]
}

/** How a part, or one region of several, has grown: in the fewest words. */
export function shortClauses(spoken: Spoken): readonly Clause[] {
  const { indicator, cell } = spoken
  const full = changeClauses(spoken)
  const isPlain = full.every(({ phrase }) => phrase.startsWith('growth.') || phrase.startsWith('change.'))
  if (cell.rate === null || cell.reason !== null || changesInPoints(indicator.kind) || !isPlain) return full
  return [growthClause(spoken, 'part')]
}

/**
 * A level with its clauses; where only growth was published the first of them stands in the level's place.
 * `level` puts the words of the whole, of a part or of a region.
 */
export function sayFigure(
  { book, period }: Writing,
  spoken: Spoken,
  clauses: readonly Clause[],
  level: (spoken: Spoken, growth: readonly DraftSegment[] | null) => LevelWords
): DraftSegment[] {
  const said = clauses.map((clause) => sayClause(book, clause, spoken.indicator, period))
  const [first, ...rest] = said
  const isGrowthOnly = spoken.cell.decimal === null
  if (isGrowthOnly && first === undefined) return []
  const { phrase, slots } = level(spoken, isGrowthOnly ? (first ?? null) : null)
  const own = isGrowthOnly ? null : spoken.cell.disputed.value
  const sentence = [...say(book, phrase, slots), ...sayDisputed(book, own)]
  return [
    ...join(book, 'mark.clause', [sentence, ...(isGrowthOnly ? rest : said)]),
    ...sayDisputed(book, disputedBehind(spoken, clauses, own))
  ]
}

export interface LevelWords {
  readonly phrase: PhraseKey
  readonly slots: Clause['slots']
}

function sayLevel(spoken: Spoken, growth: readonly DraftSegment[] | null): LevelWords {
  const { indicator, cell, language } = spoken
  const name = [words(nameWords(indicator, language))]
  if (growth !== null) return { phrase: 'level.growth', slots: { name, growth } }
  if (isNothing(cell)) return { phrase: 'level.none', slots: { name } }
  if (indicator.kind === 'rank') return { phrase: 'level.rank', slots: { name, ...valueSlots(spoken, 'signed') } }
  const isLoss = Number(cell.decimal) < 0 && isResult(indicator)
  const slots = { name, ...valueSlots(spoken, isLoss ? 'size' : 'signed') }
  if (isLoss) return { phrase: 'level.loss', slots }
  return { phrase: isResult(indicator) ? 'level.amount' : levelPhrase(indicator, cell), slots }
}

/** 完成 is said of sums of money that come in over a period; 累计 where months are counted up from January. */
function levelPhrase({ kind, aggregation, unit }: DraftIndicator, { decimal, period }: DraftCell): PhraseKey {
  const isMoney = unit !== null && /^money:[A-Z]+$/.test(parseUnit(unit)?.dimension ?? '')
  if (kind !== 'flow' || aggregation !== 'sum' || !isMoney || Number(decimal) < 0) return 'level.amount'
  const parsed = parsePeriod(period)
  return parsed?.kind === 'months' || parsed?.kind === 'quarters' ? 'level.cumulative' : 'level.total'
}

function sayPartLevel(spoken: Spoken, growth: readonly DraftSegment[] | null): LevelWords {
  const name = [words(nameWords(spoken.indicator, spoken.language))]
  if (growth !== null) return { phrase: 'part.growth', slots: { name, growth } }
  return { phrase: 'part.level', slots: { name, ...valueSlots(spoken, 'signed') } }
}

export function valueSlots(spoken: Spoken, sign: 'signed' | 'size'): Clause['slots'] {
  const { indicator, cell, language } = spoken
  const figure = figureOf(spoken, 'value', cell.decimal ?? '0', baseInPeriod(indicator.unit, cell.period))
  const shown = showQuantity(figure, { language, decimals: indicator.decimals, sign })
  return { value: [shown.segment], unit: shown.unit === '' ? [] : [words(shown.unit)] }
}

/** Amounts, and indices on a fixed base: what an index over the year before says of its growth, its own words do. */
function growsAsLevels(indicator: DraftIndicator): boolean {
  return !changesInPoints(indicator.kind) || isFixedBaseIndex(indicator)
}

/** 占…的比重: of what adds up. What a head earns in town is no share of what a head earns. */
function shareClause(spoken: Spoken, whole: DraftIndicator): readonly Clause[] {
  const { cell, language } = spoken
  if (cell.share === null || !addsUp(spoken.indicator) || !addsUp(whole)) return []
  const figure = figureOf(spoken, 'share', cell.share, '%')
  const shown = showNumber(figure, { language, decimals: RATE_DECIMALS, sign: 'signed' })
  const slots = { whole: [words(nameWords(whole, language))], share: [shown.segment] }
  return [{ phrase: 'share', slots, disputed: cell.disputed.share }]
}

function addsUp({ aggregation }: DraftIndicator): boolean {
  return aggregation === 'sum' || aggregation === 'last'
}

export function rankClause(spoken: Spoken, rank: number): Clause {
  const { language, cell } = spoken
  const shown = showNumber(figureOf(spoken, 'rank', rank, null), { language, decimals: 0, sign: 'signed' })
  return { phrase: 'region.rank', slots: { rank: [shown.segment] }, disputed: cell.disputed.rank }
}

/** 连续n年增长, counted back from the period as long as growth keeps its sign. */
function streakClause(writing: Writing, spoken: Spoken, region: DraftRegion): readonly Clause[] {
  const { indicator, cell, language } = spoken
  if (cell.rate === null || !growsAsLevels(indicator) || turnedNegative(cell) || isNothing(cell)) return []
  const sign = Math.sign(cell.rate)
  const isInRun = (before: DraftCell | null): boolean =>
    before?.rate != null && before.basis === cell.basis && Math.sign(before.rate) === sign
  let years = 1
  while (isInRun(yearBefore(writing, region, indicator, years))) years++
  if (sign === 0 || years < STREAK_FROM) return []
  const shown = showNumber(figureOf(spoken, 'streak', String(years), null), { language, decimals: 0, sign: 'size' })
  return [{ phrase: sign > 0 ? 'streak.up' : 'streak.down', slots: { years: [shown.segment] } }]
}

/** 年均增长 over the chosen years. */
function spanClause({ material, language, period }: Writing, spoken: Spoken): readonly Clause[] {
  const average = material.average(spoken.region, spoken.indicator.id, period)
  if (average === null) return []
  const figure = figureOf(spoken, 'average', average.rate, '%')
  const shown = showNumber(figure, { language, decimals: RATE_DECIMALS, sign: 'size' })
  if (shown.isZero) return []
  const years = [words(spanWords(average.from, average.to, language))]
  const nominal = average.basis === 'nominal'
  const up = average.rate > 0
  const phrase = nominal ? (up ? 'span.nominalGrowth' : 'span.nominalFall') : up ? 'span.growth' : 'span.fall'
  return [{ phrase, slots: { years, rate: [shown.segment] }, disputed: average.isDisputed ? 'disputed-input' : null }]
}

/** 2020—2023年. */
function spanWords(from: string, to: string, language: Writing['language']): string {
  if (from === to) return periodWords(to, language)
  return language === 'zh-CN'
    ? `${from.slice(0, 4)}—${periodWords(to, language)}`
    : `${from.slice(0, 4)}–${periodWords(to, language)}`
}

function yearBefore(
  { material, period }: Writing,
  region: DraftRegion,
  indicator: DraftIndicator,
  years: number
): DraftCell | null {
  const parsed = parsePeriod(period)
  if (parsed === null) return null
  return material.cell(region.code, indicator.id, formatPeriod(yearEarlier(parsed, years)))
}
