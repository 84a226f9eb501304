import { shownRegion } from '../catalogue/regions/shown-region.ts'
import type { Spoken } from './clauses/clause.ts'
import type { DraftSegment } from './draft.ts'
import type { DraftIndicator, DraftRegion } from './draft-material.ts'
import { type LevelWords, rankClause, sayFigure, sayWhole, shortClauses, valueSlots } from './indicator-sentences.ts'
import { join, nameWords, say, words } from './sentence.ts'
import { isSaid, type Writing } from './writing.ts'

/** One sentence with each region's figure, the first in rank first. */
export function sayRegions(writing: Writing, indicator: DraftIndicator): DraftSegment[][] {
  const { book, material, language, period } = writing
  const known = material.regions.flatMap((region) => {
    const cell = material.cell(region.code, indicator.id, period)
    return isSaid(cell) ? [{ region, cell }] : []
  })
  const [only] = known
  if (known.length === 1 && only !== undefined) {
    const place = say(book, 'region.only', { region: [words(shownRegion(only.region.name, language))] })
    return [[...place, ...sayWhole(writing, only.region, indicator, only.cell)]]
  }
  const said = known
    .toSorted((one, other) => (one.cell.rank ?? 0) - (other.cell.rank ?? 0))
    .map(({ region, cell }) => {
      const spoken: Spoken = { language, region: region.code, indicator, cell }
      const rank = cell.rank === null ? [] : [rankClause(spoken, cell.rank)]
      return sayFigure(writing, spoken, [...shortClauses(spoken), ...rank], (one, growth) => level(one, region, growth))
    })
    .filter((part) => part.length > 0)
  if (said.length === 0) return []
  const name = [words(nameWords(indicator, language))]
  return [say(book, 'regions', { name, parts: join(book, 'mark.part', said) })]
}

function level(spoken: Spoken, { name }: DraftRegion, growth: readonly DraftSegment[] | null): LevelWords {
  const region = [words(shownRegion(name, spoken.language))]
  if (growth !== null) return { phrase: 'region.growth', slots: { region, growth } }
  return { phrase: 'region.level', slots: { region, ...valueSlots(spoken, 'signed') } }
}
