import Big from 'big.js'
import { RATE_DECIMALS } from '../comparison/arithmetic/growth-points.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '../period/period.ts'
import { sharesOfWhole } from '../quantity/shares-of-whole.ts'
import { figureOf } from './clauses/clause.ts'
import { sayDisputed } from './disputed-words.ts'
import type { DraftSegment } from './draft.ts'
import type { DraftIndicator, DraftRegion } from './draft-material.ts'
import { join, priorPhrase, say } from './sentence.ts'
import { showNumber } from './words/shown-figure.ts'
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
  const all = [first, ...others]
  const of = (period: string): DraftSegment[] | null => shares(writing, region, all, period)
  const now = of(writing.period)
  if (now === null) return []
  const yearBefore = formatPeriod(yearEarlier(parsed))
  const before = of(yearBefore)
  const { book, material } = writing
  const disputed = (periods: readonly string[]): DraftSegment[] => {
    const cells = periods.flatMap((one) => all.map(({ id }) => material.cell(region.code, id, one)))
    return sayDisputed(book, cells.some((cell) => cell?.disputed.share != null) ? 'disputed-input' : null)
  }
  if (before === null) return [[...say(book, 'structure.only', { now }), ...disputed([writing.period])]]
  const isSame = before.map(({ text }) => text).join('') === now.map(({ text }) => text).join('')
  const prior = say(book, priorPhrase(first.kind, writing.period))
  const told = isSame ? say(book, 'structure.same', { now, prior }) : say(book, 'structure.changed', { before, now })
  return [[...told, ...disputed([yearBefore, writing.period])]]
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
    asStructure(known).map((one) => [one])
  )
}

/**
 * A ratio a:b:c stands without the note that a table has under it, and whoever adds it up expects 100: its shares are
 * rounded together, and what one of them is by itself, as the table has it, is told of it. Where the exact shares make
 * another sum (a part is missing, or its source is at odds with the whole) they are not bent: that sum is told.
 */
function asStructure(shares: readonly DraftSegment[]): DraftSegment[] {
  const exact = shares.map(({ figure }) => figure?.decimal ?? '0')
  const balanced = sharesOfWhole(exact, RATE_DECIMALS)
  const together = shares.reduce((sum, { text }) => sum.plus(text), new Big(0)).toFixed(RATE_DECIMALS)
  return shares.map((one, at): DraftSegment => {
    if (one.figure === null) return one
    if (balanced === null) return { ...one, together }
    const text = balanced[at] ?? one.text
    return { ...one, text, alone: text === one.text ? null : one.text }
  })
}
