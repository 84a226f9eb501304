import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { ComparisonRow } from '#core/comparison/comparison-table.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'
import { comparedIndicator, comparedRows, observed } from '../support/comparison.ts'
import { oracleSheet } from '../support/comparison-formulas.ts'
import { Random } from '../support/random.ts'
import { hasLibreOffice, recalculated } from '../support/recalculated.ts'
import { temporaryDesk } from '../support/temp-desk.ts'

/*
 * Every number of a comparison against the same table computed in LibreOffice by formulas. Where no LibreOffice is
 * installed these are skipped; the named tests of each measure (tests/unit/comparison) hold everywhere.
 */

const years = [2018, 2019, 2020, 2021, 2022, 2023]
const base = 2019
const measures: MeasureName[] = ['share', 'contribution', 'pull', 'rank', `index:${base}`, 'average']

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
