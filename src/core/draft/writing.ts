import type { Language } from '../language.ts'
import { plainPeriod } from '../period/months-name.ts'
import { parsePeriod } from '../period/period.ts'
import { periodName } from '../period/period-name.ts'
import type { DraftCell, DraftMaterial } from './draft-material.ts'
import type { PhraseBook } from './phrases/phrase-slots.ts'

/** What every part of a draft is written with. */
export interface Writing {
  readonly material: DraftMaterial
  readonly book: PhraseBook
  readonly language: Language
  /** The period spoken of. */
  readonly period: string
}

/** Is there a value or a growth to be said? */
export function isSaid(cell: DraftCell | null): cell is DraftCell {
  return cell !== null && (cell.decimal !== null || cell.rate !== null || cell.points !== null)
}

/** A period as a text speaks of it: 2024年上半年 and 前三季度, whichever way its months were said. */
export function periodWords(text: string, language: Language): string {
  const plain = parsePeriod(text) === null ? text : plainPeriod(text)
  const period = parsePeriod(plain)
  if (period === null) return text
  if (language === 'zh-CN') return periodName(period, language)
  if (period.kind === 'quarters' && period.to === 3) return `the first three quarters of ${period.year}`
  if (period.kind === 'half') return `the ${period.half === 1 ? 'first' : 'second'} half of ${period.year}`
  return periodName(period, language)
}
