import type { TFunction } from 'i18next'
import type { ComparisonCell, ComparisonTable } from '#contract/compare-calls.ts'
import type { NumberCell, TableLayout } from '#core/layout/layout.ts'
import { textWidth } from '#core/layout/text-width.ts'
import type { Facet } from './cell-formula.ts'
import { type ComparisonPlace, placeOf } from './comparison-place.ts'

/** A sign beside a number, and what it means in words. */
export interface Mark {
  readonly mark: string
  readonly says: string
}

/** The marks in one language, looked up once: a large table asks for them hundreds of thousands of times. */
export interface MarkWords {
  readonly stage: Readonly<Record<NonNullable<ComparisonCell['stage']>, Mark>>
  readonly basis: Readonly<Record<NonNullable<ComparisonCell['basis']>, Mark>>
}

const NONE: Mark = { mark: '', says: '' }

/**
 * Final and census figures are what a reader expects; what may yet change is marked. Growth computed from comparable
 * levels needs no mark; what the source printed, and nominal growth, do.
 */
export function markWords(t: TFunction<'compare'>): MarkWords {
  return {
    stage: {
      estimate: { mark: t('stageMark.estimate'), says: t('stage.estimate') },
      flash: { mark: t('stageMark.flash'), says: t('stage.flash') },
      preliminary: { mark: t('stageMark.preliminary'), says: t('stage.preliminary') },
      final: NONE,
      census: NONE
    },
    basis: {
      published: { mark: t('basisMark.published'), says: t('basis.published') },
      computed: NONE,
      nominal: { mark: t('basisMark.nominal'), says: t('basis.nominal') }
    }
  }
}

/** What stands beside a number: points (growth of a rate), then its stage or the basis of its growth. */
export function markOf(words: MarkWords, shown: NumberCell, cell: ComparisonCell, facet: Facet): Mark {
  const mark = ownMark(words, cell, facet)
  const suffix = shown.suffix.trim()
  if (suffix === '') return mark
  return { mark: `${suffix.replace(/^个/, '')}${mark.mark}`, says: `${suffix} ${mark.says}`.trim() }
}

function ownMark(words: MarkWords, cell: ComparisonCell, facet: Facet): Mark {
  if (facet === 'value') return cell.stage === null ? NONE : words.stage[cell.stage]
  return facet === 'growth' && cell.basis !== null ? words.basis[cell.basis] : NONE
}

export interface ColumnMarks {
  /** The mark that every number of the column bears: it stands in the heading, once. */
  readonly common: string
  /** Room that the widest mark beside the numbers takes, in ems of the marks' own size. */
  readonly room: number
  /** Room that the widest number or sign takes, decimal points in line and without what stands beside it, in ems. */
  readonly digits: number
  /** Decimals that all numbers of the column are set out for. */
  readonly decimals: number
}

export const NO_MARKS: ColumnMarks = { common: '', room: 0, digits: 0, decimals: 0 }

/** One long fraction must not push all other numbers away from the edge: beyond this it stands out by itself. */
const MOST_ALIGNED = 2

/** What a number lacks to the column's decimals, to be set invisibly: `.00` for 26,429 among hundredths. */
export function missingDecimals(shown: NumberCell, decimals: number): string {
  const lacking = decimals - shown.decimals
  if (lacking <= 0) return ''
  return `${shown.decimals === 0 ? '.' : ''}${'0'.repeat(lacking)}`
}

/** The marks of each column of the layout. */
export function columnMarks(table: ComparisonTable, layout: TableLayout, words: MarkWords): ColumnMarks[] {
  return layout.columns.map((_, column) => {
    const place = placeOf(table, layout, 0, column)
    return place.period < 0 ? NO_MARKS : marksOfColumn(table, layout, words, column, place)
  })
}

function marksOfColumn(
  table: ComparisonTable,
  layout: TableLayout,
  words: MarkWords,
  column: number,
  { period, facet }: ComparisonPlace
): ColumnMarks {
  const found = new Set<string>()
  let hasPoints = false
  const decimals = alignedDecimals(layout, column)
  let digits = 0
  for (const [row, { cells }] of layout.rows.entries()) {
    const shown = cells[column]
    const cell = table.rows[row]?.cells[period]
    if (shown?.type === 'sign') digits = Math.max(digits, textWidth(shown.text))
    if (shown?.type !== 'number' || cell === undefined) continue
    found.add(markOf(words, shown, cell, facet).mark)
    hasPoints ||= shown.suffix !== ''
    const set = textWidth(shown.text) - textWidth(shown.suffix) + textWidth(missingDecimals(shown, decimals))
    digits = Math.max(digits, set)
  }
  const [only = ''] = found
  // Points stay beside their numbers: the heading says percent.
  if (found.size < 2 && !hasPoints) return { common: only, room: 0, digits, decimals }
  return { common: '', room: Math.max(0, ...[...found].map(textWidth)), digits, decimals }
}

function alignedDecimals(layout: TableLayout, column: number): number {
  let most = 0
  for (const { cells } of layout.rows) {
    const shown = cells[column]
    if (shown?.type === 'number' && shown.decimals > most) most = shown.decimals
    if (most >= MOST_ALIGNED) return MOST_ALIGNED
  }
  return most
}
