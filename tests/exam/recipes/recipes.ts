import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grid } from '#core/reading/grid.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { loadLabelledTable, pictureGrid } from '../labelled-table.ts'
import { judgeRecipes } from './judge.ts'

/**
 * How recipes fare with next year's forms, and 1 where one was applied by itself and wrong: `node tests/exam/recipes/recipes.ts [every nth table] [folder of returns …]`
 * prints outcomes by what happened to the form, and each that was silently wrong.
 */
const [every = '10', ...folders] = process.argv.slice(2)
const tables = join(import.meta.dirname, '../tables')
const drawn = readdirSync(tables)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .filter((_, index) => index % Number(every) === 0)
  .map((name) => ({ name, grid: pictureGrid(loadLabelledTable(join(tables, name))) }))
const returned = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:xlsx?|xlsb|ods|csv)$/.test(name))
    .flatMap((name): { name: string; grid: Grid }[] =>
      openWorkbook(readFileSync(join(folder, name)), name).sheets.map((sheet) => ({
        name: `${name}!${sheet.name}`,
        grid: sheet.grid
      }))
    )
)
const counts = new Map<string, Record<string, number>>()
for (const { name, grid } of [...drawn, ...returned]) {
  for (const { said, year, outcome, how } of judgeRecipes(grid)) {
    const count = counts.get(year) ?? {}
    counts.set(year, count)
    count[outcome] = (count[outcome] ?? 0) + 1
    if (outcome === 'wrong') console.log(`${name}: ${said}; ${year}: ${how}`)
  }
}
console.table(Object.fromEntries(counts))
if ([...counts.values()].some(({ wrong = 0 }) => wrong > 0)) process.exitCode = 1
