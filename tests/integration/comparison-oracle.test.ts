import { readFileSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { plainShape, type TableShape } from '#contract/table-shape.ts'
import type { ComparisonRow } from '#core/comparison/comparison-table.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import type { Grid } from '#core/reading/grid.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { comparedIndicator, comparedRows, observed } from '../support/comparison.ts'
import { oracleSheet } from '../support/comparison-formulas.ts'
import { Random } from '../support/random.ts'
import { hasLibreOffice, recalculated, recalculatedSheets, type SheetCell } from '../support/recalculated.ts'
import { temporaryDesk } from '../support/temp-desk.ts'

/*
 * Every number of a comparison against the same table computed in LibreOffice by formulas. Where no LibreOffice is
 * installed these are skipped; the named tests of each measure (tests/unit/comparison) hold everywhere.
 */

const years = [2018, 2019, 2020, 2021, 2022, 2023]
const base = 2019
const measures: MeasureName[] = ['share', 'contribution', 'pull', 'rank', `index:${base}`, 'average']

/** Change, growth, share, contribution and pull at current and at constant prices, residual and both averages. */
const FORMULAS = [
  'ROUND(X-X,10)',
  'ROUND((X-X)/ABS(X)*100,10)',
  'ROUND(X/X*100,10)',
  'ROUND((X-X)/(X-X)*100,10)',
  'ROUND((X-X)/X*100,10)',
  'ROUND((X-X/(1+X/100))/(X-X/(1+X/100))*100,10)',
  'ROUND((X-X/(1+X/100))/(X/(1+X/100))*100,10)',
  'ROUND(100-SUM(X,X,X),10)',
  'ROUND(((X/X)^(1/5)-1)*100,10)',
  'ROUND(RATE(5,-X,0,SUM(X,X,X,X,X),1)*100,10)'
]

function disagreements(rows: readonly ComparisonRow[]): { count: number; different: string[] } {
  const { sheet, checked } = oracleSheet(rows, years, base)
  // The formulas stand below the values, one a row.
  const answers = recalculated([...sheet, ...checked.map(({ formula }) => [formula])]).slice(sheet.length)
  const different = checked.flatMap(({ what, ours, formula }, at) => {
    const theirs = answers[at]?.[0] ?? null
    const isSame = theirs !== null && Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(theirs))
    return isSame ? [] : [`${what}: ${ours}, but ${formula} is ${theirs}`]
  })
  return { count: checked.length, different }
}

/** The formulas of exported workbooks, with the numbers beside them and what LibreOffice computes of them. */
function recomputed(workbooks: readonly Uint8Array[]): { count: Map<string, number>; different: string[] } {
  const sheets = workbooks.flatMap((bytes) => openWorkbook(bytes, 'export.xlsx').sheets.map(({ grid }) => grid))
  const answers = recalculatedSheets(sheets.map(cellsOf))
  const count = new Map<string, number>()
  const different: string[] = []
  for (const [at, grid] of sheets.entries()) {
    for (const { row, column, formula, value } of formulasOf(grid)) {
      const shape = formula.replace(/\$?[A-Z]+\$?[0-9]+(?::\$?[A-Z]+\$?[0-9]+)?/g, 'X')
      count.set(shape, (count.get(shape) ?? 0) + 1)
      const theirs = answers[at]?.[row]?.[column] ?? null
      const isSame = theirs !== null && Math.abs(theirs - value) <= 1e-9 * Math.max(1, Math.abs(value)) + 1e-10
      if (!isSame) different.push(`${at} ${row} ${column}: ${value}, but ${formula} is ${theirs}`)
    }
  }
  return { count, different }
}

function* formulasOf(grid: Grid): Generator<{ row: number; column: number; formula: string; value: number }> {
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const { formula = null, value = null } = grid.at(row, column) ?? {}
      if (formula != null && typeof value === 'number') yield { row, column, formula, value }
    }
  }
}

function cellsOf(grid: Grid): SheetCell[][] {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column): SheetCell => {
      const value = grid.at(row, column)?.value
      return typeof value === 'number' ? value : null
    })
  )
  for (const { row, column, formula } of formulasOf(grid)) (rows[row] ?? [])[column] = `=${formula}`
  return rows
}

describe.skipIf(!hasLibreOffice)('the comparison against LibreOffice', { timeout: 300_000 }, () => {
  const desk = temporaryDesk()
  afterAll(async () => {
    await desk.close()
    rmSync(desk.folder, { recursive: true, force: true })
  })

  it('agrees on every figure of the demo desk', async () => {
    await desk.call('desk.openDemo', {})
    const { regions } = await desk.call('compare.scope', { region: null })
    const table = await desk.call('compare.table', {
      regions: regions.map(({ code }) => code),
      periods: years.map(String),
      indicators: null,
      measures
    })
    const { count, different } = disagreements(table.rows as readonly ComparisonRow[])
    expect(different).toEqual([])
    expect(count).toBeGreaterThan(800)
  })

  it('agrees on every formula of the exported spreadsheets', async () => {
    await desk.call('desk.openDemo', {})
    const { regions } = await desk.call('compare.scope', { region: null })
    const choice = {
      regions: regions.map(({ code }) => code),
      periods: years.map(String),
      indicators: null,
      measures: [...measures, 'computed', 'residual'] satisfies MeasureName[],
      rows: null
    }
    const shape = plainShape([
      ...(['value', 'change', 'growth', 'computed', 'share', 'contribution', 'pull', 'residual', 'rank'] as const),
      ...([`index:${base}`, 'average:horizontal', 'average:cumulative', 'average:chained'] as const)
    ])
    const exported = async (pivot: TableShape['pivot']) => {
      const layout = { ...shape, pivot, totals: true, language: 'zh-CN', symbols: 'common', title: null } as const
      const { id } = await desk.call('compare.export', { ...choice, layout })
      return readFileSync((await desk.call('host.artifact', { id })).path)
    }
    const { count, different } = recomputed([
      await exported({ rows: ['indicators'], columns: ['periods'] }),
      await exported({ rows: ['indicators', 'regions'], columns: ['periods'] })
    ])
    expect(different).toEqual([])
    const shapes = [...count.keys()]
    expect(shapes).toEqual(expect.arrayContaining(FORMULAS))
    expect(shapes.filter((formula) => formula.startsWith('RANK(X,'))).not.toEqual([])
  })

  it('agrees on desks of random figures, with gaps and with real growth', () => {
    const random = new Random(20_240_131)
    const whole = comparedIndicator('whole', { priceBasis: 'current' })
    const parts = ['a', 'b', 'c'].map((id) => comparedIndicator(id, { parent: 'whole', priceBasis: 'current' }))
    const rate = comparedIndicator('rate', { kind: 'rate', unit: '%', direction: 'lower' })
    const regions = ['甲', '乙', '丙', '丁']
    const figures = regions.flatMap((region) =>
      [whole, ...parts, rate].flatMap(({ id }) =>
        years.flatMap((year) => {
          const level = observed(id, String(year), String((1 + random.below(10_000_000)) / 100), { region })
          const growth = observed(id, String(year), String((random.below(300) - 100) / 10), {
            region,
            measure: 'growth'
          })
          return [...(random.below(10) > 0 ? [level] : []), ...(random.below(3) > 0 ? [growth] : [])]
        })
      )
    )
    const rows = comparedRows([whole, ...parts, rate], years.map(String), figures, {
      regions,
      measures,
      peers: () => regions
    })
    const { count, different } = disagreements(rows)
    expect(different).toEqual([])
    expect(count).toBeGreaterThan(400)
  })
})
