import Big from 'big.js'
import { formatPeriod, parsePeriod, yearEarlier } from '../period/period.ts'
import { figureOf } from './clauses/clause.ts'
import type { DraftSegment } from './draft.ts'
import type { DraftIndicator, DraftRegion } from './draft-material.ts'
import { join, priorPhrase, say } from './sentence.ts'
import { RATE_DECIMALS, showNumber } from './words/shown-figure.ts'
import type { Writing } from './writing.ts'

/** 三次产业结构由…调整为…: the shares of the three industries, where all three are among the parts and have one. */
export function sayStructure(
  writing: Writing,
  region: DraftRegion,
  parts: readonly DraftIndicator[]
): readonly DraftSegment[][] {
  const industries = ['第一产业', '第二产业', '第三产业'].map((name) => parts.find((one) => one.name.startsWith(name)))
  const [first, ...others] = industries.filter((one) => one !== undefined)
  const parsed = parsePeriod(writing.period)
  if (first === undefined || others.length < 2 || parsed === null) return []
  const of = (period: string): DraftSegment[] | null => shares(writing, region, [first, ...others], period)
  const now = of(writing.period)
  if (now === null) return []
  const before = of(formatPeriod(yearEarlier(parsed)))
  const { book } = writing
  if (before === null) return [say(book, 'structure.only', { now })]
  const isSame = before.map(({ text }) => text).join('') === now.map(({ text }) => text).join('')
  const prior = say(book, priorPhrase(first.kind, writing.period))
  return [isSame ? say(book, 'structure.same', { now, prior }) : say(book, 'structure.changed', { before, now })]
}

function shares(
  { material, book, language }: Writing,
  region: DraftRegion,
  industries: readonly DraftIndicator[],
  period: string
): DraftSegment[] | null {
  const shown = industries.map((indicator) => {
    const cell = material.cell(region.code, indicator.id, period)
    if (cell === null || cell.share === null) return null
    const figure = figureOf({ region: region.code, indicator, cell }, 'share', cell.share, '%')
    return showNumber(figure, { language, decimals: RATE_DECIMALS, sign: 'signed' }).segment
  })
  const known = shown.filter((one) => one !== null)
  if (known.length < shown.length) return null
  return join(
    book,
    'mark.ratio',
    withTogether(known).map((one) => [one])
  )
}

/** Shares are rounded as the table rounds them, each by itself: what they make together is said, not bent to 100. */
function withTogether(shares: readonly DraftSegment[]): DraftSegment[] {
  const together = shares.reduce((sum, { text }) => sum.plus(text), new Big(0))
  if (together.eq(100)) return [...shares]
  return shares.map((one) => (one.figure === null ? one : { ...one, together: together.toFixed(RATE_DECIMALS) }))
}
