import type { Layout } from '#core/reading/layout/layout.ts'
import type { TableReading } from '#core/reading/reading.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'
import type { FileReading, ReadSheet } from '../../workbook/read-file.ts'
import { layoutFor } from './job-questions.ts'

/** A table with its questions, before they are answered. */
export interface AskedTable {
  readonly sheet: ReadSheet
  readonly asked: TableReading
  readonly index: number
  /** What a recipe answers for it. */
  readonly kept: readonly RecipeAnswer[]
}

/** What a table asks, it asks as read in the layout that a person chose for it. */
export function askedTables(
  first: readonly AskedTable[],
  answers: ReadonlyMap<string, string>,
  readingIn: (layout: Layout) => FileReading | undefined
): AskedTable[] {
  return first.map((table) => {
    const layout = layoutFor(table.asked, answers, table.kept)
    if (layout === null) return table
    const sheet = readingIn(layout)?.sheets.find(({ name }) => name === table.sheet.name)
    const asked = sheet?.reading.tables[table.index]
    return sheet === undefined || asked === undefined ? table : { ...table, sheet, asked }
  })
}

export function layoutsChosen(first: readonly AskedTable[], answers: ReadonlyMap<string, string>): ReadonlySet<Layout> {
  const layouts = first.map(({ asked, kept }) => layoutFor(asked, answers, kept))
  return new Set(layouts.filter((layout) => layout !== null))
}
