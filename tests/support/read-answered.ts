import {
  type HeadDoubt,
  type HeadReading,
  type HeadReadings,
  isHeadDoubt
} from '#core/reading/meaning/doubts/head-doubt.ts'
import type { SheetReading } from '#core/reading/reading.ts'

/** Reads a sheet, and once more with one answer to every question of a doubt, as a person would give it. */
export function readAnswered<Doubt extends HeadDoubt>(
  read: (heads: HeadReadings) => SheetReading,
  doubt: Doubt,
  answer?: HeadReading<Doubt>
): SheetReading {
  const first = read([])
  if (answer === undefined) return first
  const questions = first.tables.flatMap((table) => table.questions)
  return read(
    questions.flatMap(({ code, head }) =>
      isHeadDoubt(code) && code === doubt && head !== undefined ? [{ doubt: code, head, reading: answer }] : []
    )
  )
}
