import { pointsBetween } from '#core/comparison/arithmetic/growth-points.ts'
import { type Draft, draftText } from '#core/draft/draft.ts'
import type { DraftCell, DraftIndicator, DraftMaterial, DraftPace } from '#core/draft/draft-material.ts'
import { phraseBook } from '#core/draft/phrases/phrase-book.ts'
import type { PhraseKey } from '#core/draft/phrases/phrase-slots.ts'
import { writeDraft } from '#core/draft/write-draft.ts'
import type { Language } from '#core/language.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { comparedRows, observed } from '../../support/comparison.ts'

export const nothing: DraftCell = {
  period: '2023',
  decimal: null,
  symbol: null,
  stage: null,
  change: null,
  rate: null,
  points: null,
  reason: 'no-current',
  basis: null,
  share: null,
  rank: null,
  pace: null,
  disputed: { value: null, change: null, growth: null, share: null, rank: null }
}

export const gdp: DraftIndicator = {
  id: 'gdp',
  name: '地区生产总值',
  nameEn: 'Gross regional product',
  unit: '亿元',
  decimals: 2,
  kind: 'flow',
  priceBasis: 'current',
  direction: 'higher',
  aggregation: 'sum',
  chapter: '国民经济核算',
  parent: null
}

/** Cells of 利川市 by indicator and period; what is not told of a cell is not there. */
export type Told = Readonly<Record<string, Readonly<Record<string, Partial<DraftCell>>>>>

export function draftOf(
  indicators: readonly DraftIndicator[],
  told: Told,
  options: Partial<Omit<DraftMaterial, 'cell'>> & {
    readonly language?: Language
    readonly own?: Partial<Record<PhraseKey, string>>
  } = {}
): Draft {
  const { language = 'zh-CN', own = {}, ...chosen } = options
  const material: DraftMaterial = {
    regions: [{ code: '422802', name: '利川市' }],
    periods: ['2023'],
    indicators,
    average: () => null,
    cell: (region, indicator, period) => {
      const cell = told[`${region} ${indicator}`]?.[period] ?? told[indicator]?.[period]
      return cell === undefined ? null : { ...nothing, period, pace: paceOf(cell, before(period)), ...cell }

      function before(of: string): Partial<DraftCell> | undefined {
        const parsed = parsePeriod(of)
        const earlier = parsed === null ? '' : formatPeriod(yearEarlier(parsed))
        return told[`${region} ${indicator}`]?.[earlier] ?? told[indicator]?.[earlier]
      }
    },
    ...chosen
  }
  return writeDraft(material, phraseBook(language, own), language)
}

/** As a comparison has it: of growths that came about alike. */
function paceOf(cell: Partial<DraftCell>, before: Partial<DraftCell> | undefined): DraftPace | null {
  if (cell.rate == null || before?.rate == null || cell.basis !== before.basis) return null
  const rates = { now: cell.rate, before: before.rate }
  return { value: pointsBetween(rates), rates }
}

export function said(...given: Parameters<typeof draftOf>): string {
  return draftText(draftOf(...given))
}

/** Cells as a comparison makes them of levels by year. */
export function fromLevels(indicator: DraftIndicator, levels: Readonly<Record<string, string>>): Told {
  const figures = Object.entries(levels).map(([period, decimal]) => observed(indicator.id, period, decimal))
  const [row] = comparedRows([indicator], Object.keys(levels), figures, { measures: ['growth-change'] })
  const cells = row?.cells ?? []
  return {
    [indicator.id]: Object.fromEntries(
      cells.map((cell) => {
        const { value = null, rates } = cell.more['growth-change'] ?? {}
        const pace = value === null ? null : { value, rates }
        return [cell.period, { ...cell, share: null, rank: null, pace, disputed: nothing.disputed }]
      })
    )
  }
}
