import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { CallOutput } from '#contract/calls.ts'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { keyOfPlace, placeOfDispute } from '#core/comparison/figures/dispute.ts'
import type { Disputed } from '#core/comparison/figures/observed-figure.ts'
import type { Language } from '#core/language.ts'
import { disputeText } from '#core/layout/notes/dispute-notes.ts'
import type { NumberAsked } from '../asked/asked-measures.ts'

type Disputes = CallOutput<'compare.disputes'>

/** More of them `tongbi pending` lists. */
const MOST_LINES = 20

/** Those that numbers of the table are, or rest on. `asked`: which numbers; null: all of each cell. */
export function disputesUnder(
  disputes: Disputes,
  { rows }: ComparisonTable,
  asked: readonly NumberAsked[] | null
): Disputes {
  // Every cell of a large table would be looked at.
  if (disputes.length === 0) return disputes
  const shows = (...names: NumberAsked[]): boolean => asked === null || names.some((name) => asked.includes(name))
  const found = new Set<string>()
  const add = (places: Disputed): void => {
    for (const place of places) found.add(keyOfPlace(place))
  }
  for (const { cells, averages } of rows) {
    for (const { disputed, more } of cells) {
      if (shows('value')) add(disputed.value)
      if (shows('change')) add(disputed.change)
      if (shows('rate', 'points')) add(disputed.growth)
      for (const measure of Object.values(more)) add(measure.disputed)
    }
    if (averages !== null) for (const average of Object.values(averages)) add(average.disputed)
  }
  return disputes.filter((dispute) => found.has(keyOfPlace(placeOfDispute(dispute))))
}

/** Under a table, what each source says of the figures that bear the mark; '' where none does. */
export function disputesText(disputes: Disputes, table: ComparisonTable, language: Language): string {
  const { mark } = figureMarks(language).conflict
  const [only, ...others] = table.regions
  const lines = disputes.slice(0, MOST_LINES).map((dispute) => {
    const isOnly = others.length === 0 && only?.code === dispute.region.code
    return `${mark} ${disputeText(dispute, isOnly ? '' : dispute.region.name, language)}`
  })
  const left = disputes.length - MOST_LINES
  const more = language === 'zh-CN' ? `${mark} 另有 ${left} 个：tongbi pending` : `${mark} ${left} more: tongbi pending`
  return [...lines, ...(left > 0 ? [more] : [])].join('\n')
}

/** The same as docs/terminal.md describes it; values are in the unit of the catalogue. */
export function disputesJson(disputes: Disputes): object[] {
  return disputes.map(({ region, indicator: { id, name }, period, measure, said }) => ({
    region: region.code,
    indicator: { id, name },
    ...{ period, measure },
    said: said.map(({ decimal, symbol, sender }) => ({
      value: decimal === null ? null : Number(decimal),
      symbol,
      sender
    }))
  }))
}
