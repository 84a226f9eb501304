import type { Correction } from '#core/reading/correction/correction.ts'
import { type CellPosition, cellName, type Grid, rangeName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { fitRecipe } from '#core/reading/recipe/fit-recipe.ts'
import { type SheetForm, sheetForm } from '#core/reading/recipe/form-words.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import { movedRanges, type NextYear, yearsOf } from './next-year.ts'
import { planOf, type SaidOfForm, sayings } from './said.ts'

/**
 * `right`: applied, and every figure that was there before is read as if the corrections were said of the new form by
 * hand. `told`: applied to lines of another time, which is told. `offered`, `silent`: not applied by itself. `wrong`:
 * applied and read otherwise.
 */
export interface Judged {
  readonly said: string
  readonly year: string
  readonly outcome: 'right' | 'told' | 'offered' | 'silent' | 'wrong'
  /** What was said of the form, what the recipe says of the next and what a person would. */
  readonly how: string
}

interface Following extends NextYear {
  readonly form: SheetForm
}

/** Keeps each of what persons say of a form as a recipe and lets it read the form of every next year. */
export function judgeRecipes(grid: Grid, only: (said: SaidOfForm) => boolean = () => true): Judged[] {
  const reading = readSheet(grid, CONTEXT)
  const plan = planOf(grid, reading)
  if (plan === null) return []
  const form = sheetForm(grid, reading)
  const known = new Map<string, readonly Following[]>()
  return sayings(grid, reading, plan)
    .filter(only)
    .flatMap((said) => {
      const key = `${said.about.row} ${said.about.column}`
      const years =
        known.get(key) ??
        yearsOf(grid, plan, said.about).map((year) => ({
          ...year,
          form: sheetForm(year.grid, readSheet(year.grid, CONTEXT))
        }))
      known.set(key, years)
      const recipe = makeRecipeSheet(form, said.corrections, [])
      return years.map((year): Judged => {
        const fit = fitRecipe(recipe, year.form)
        const byHand = said.corrections.flatMap((one) => saidByHand(one, year, false) ?? [])
        const how = [said.corrections, fit.corrections, byHand].map((all) => all.map(placeOf).join()).join(' → ')
        const judged = (outcome: Judged['outcome']): Judged => ({ said: said.name, year: year.name, outcome, how })
        if (fit.verdict !== 'fits') return judged(fit.verdict === 'doubtful' ? 'offered' : 'silent')
        if (isAsByHand(said.corrections, fit.corrections, year)) return judged('right')
        return judged(fit.drift.moved.length > 0 ? 'told' : 'wrong')
      })
    })
}

const CONTEXT = { fileName: '报表.xlsx', regionNames: new Set(['利川市']) }

/** What a person says of a part whose end moved may or may not reach the new lines beside it. */
function isAsByHand(said: readonly Correction[], placed: readonly Correction[], year: NextYear): boolean {
  return [false, true].some((wide) => {
    const byHand = said.map((one) => saidByHand(one, year, wide))
    if (byHand.some((one) => one === null)) return false
    const all = byHand.flatMap((one) => one ?? [])
    return JSON.stringify(all) === JSON.stringify(placed) || readAs(year, all) === readAs(year, placed)
  })
}

function saidByHand(correction: Correction, year: NextYear, wide: boolean): readonly Correction[] | null {
  if (correction.kind !== 'parent') {
    return movedRanges(correction.range, year, wide)?.map((range) => ({ ...correction, range })) ?? null
  }
  const moved = ({ row, column }: CellPosition): CellPosition | null => {
    const [down, across] = [year.rows[row] ?? null, year.columns[column] ?? null]
    return down === null || across === null ? null : { row: down, column: across }
  }
  const label = moved(correction.label)
  const parent = correction.parent === null ? null : moved(correction.parent)
  return label === null || (correction.parent !== null && parent === null) ? null : [{ kind: 'parent', label, parent }]
}

/** All that is read of figures that the form had before. */
function readAs({ grid, rows, columns }: NextYear, corrections: readonly Correction[]): string {
  return readSheet(grid, { ...CONTEXT, corrections })
    .tables.flatMap(({ observations }) => observations)
    .filter(({ row, column }) => rows.includes(row) && columns.includes(column))
    .map(({ row, column, value, indicator, period, measure, unit, region, stage }) =>
      [cellName(row, column), value, indicator.join('>'), period, measure, unit, region, stage].join(' ')
    )
    .sort()
    .join('\n')
}

function placeOf(correction: Correction): string {
  if (correction.kind !== 'parent') return rangeName(correction.range)
  const { label, parent } = correction
  const over = parent === null ? '' : cellName(parent.row, parent.column)
  return `${cellName(label.row, label.column)}<${over}`
}
