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
  /** Room that the widest number takes without its points, in ems; null: the layout's width holds. */
  readonly digits: number | null
}

export const NO_MARKS: ColumnMarks = { common: '', room: 0, digits: null }

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
  let digits = 0
  for (const [row, { cells }] of layout.rows.entries()) {
    const shown = cells[column]
    const cell = table.rows[row]?.cells[period]
    if (shown?.type !== 'number' || cell === undefined) continue
    found.add(markOf(words, shown, cell, facet).mark)
    hasPoints ||= shown.suffix !== ''
    digits = Math.max(digits, textWidth(shown.text) - textWidth(shown.suffix))
  }
  const [only = ''] = found
  // Points stay beside their numbers: the heading says percent.
  if (found.size < 2 && !hasPoints) return { common: only, room: 0, digits: null }
  return { common: '', room: Math.max(0, ...[...found].map(textWidth)), digits: hasPoints ? digits : null }
}
