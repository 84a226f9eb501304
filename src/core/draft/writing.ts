import { parsePeriod } from '../period/period.ts'
import { periodName } from '../period/period-name.ts'
import type { DraftCell, DraftMaterial } from './draft-material.ts'
import type { DraftLanguage, PhraseBook } from './phrase-book.ts'

/** What every part of a draft is written with. */
export interface Writing {
  readonly material: DraftMaterial
  readonly book: PhraseBook
  readonly language: DraftLanguage
  /** The period spoken of. */
  readonly period: string
}

/** Is there a value or a growth to be said? */
export function isSaid(cell: DraftCell | null): cell is DraftCell {
  return cell !== null && (cell.decimal !== null || cell.rate !== null || cell.points !== null)
}

export function periodWords(text: string, language: DraftLanguage): string {
  const period = parsePeriod(text)
  return period === null ? text : periodName(period, language)
}
