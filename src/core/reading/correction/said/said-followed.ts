import type { ReadObservation, Remark } from '../../reading.ts'
import type { Correction, Meaning } from '../correction.ts'
import { type MeaningCorrection, type Said, saysNamesAreRegions } from './said-of-table.ts'
import { isLastingTime } from './said-time.ts'

interface Count {
  figures: number
  followed: number
}

/** How far what a person said of figures holds: a unit typed into a cell stands. */
export class SaidFollowed {
  readonly #counts = new Map<MeaningCorrection, Count>()

  /** A figure of which something was said. */
  note(said: Said, observation: ReadObservation): void {
    for (const correction of said.by) {
      const count = this.#counts.get(correction) ?? { figures: 0, followed: 0 }
      const isOverruled = said.by.findLast(({ means }) => means.of === correction.means.of) !== correction
      count.figures++
      if (isOverruled || holds(correction.means, said, observation)) count.followed++
      this.#counts.set(correction, count)
    }
  }

  of(correction: Correction): Count | null {
    return correction.kind === 'meaning' ? (this.#counts.get(correction) ?? null) : null
  }
}

function holds(means: Meaning, said: Said, { period, measure, unit, region, stage }: ReadObservation): boolean {
  switch (means.of) {
    case 'period':
      // 上年同期 of a table whose time is asked waits for the answer, and the question says so.
      return said.period !== null && (period !== null || isLastingTime(said.period))
    case 'measure':
      return measure === means.as
    case 'unit':
      return unit === said.unit?.text
    case 'region':
      return saysNamesAreRegions(means) ? region !== null : region === means.as
    case 'stage':
      return stage === means.as
    case 'indicator':
      return true
  }
}

/** Sayings that no table took up, or not for all their figures: one remark each, at its range. */
export function unfollowedMeanings(corrections: readonly Correction[], tables: readonly SaidFollowed[]): Remark[] {
  return corrections.flatMap((correction): Remark[] => {
    if (correction.kind !== 'meaning') return []
    const counts = tables.flatMap((table) => table.of(correction) ?? [])
    const figures = counts.reduce((sum, count) => sum + count.figures, 0)
    const followed = counts.reduce((sum, count) => sum + count.followed, 0)
    const { range, means } = correction
    if (figures === 0) {
      return [{ code: saysNamesAreRegions(means) ? 'no-names-for-regions' : 'meaning-of-no-figure', at: range }]
    }
    if (followed === figures) return []
    return [{ code: 'meaning-not-followed', params: { part: means.of, figures, followed }, at: range }]
  })
}
