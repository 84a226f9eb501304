import { statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { CallInput } from '#contract/calls.ts'
import { packOutput, unpackOutput } from '#contract/wire/on-the-wire.ts'
import type { Desk } from '#desk/desk.ts'
import { periodCode } from '#desk/store/claims/claim-codes.ts'
import {
  deskIn,
  fillDesk,
  firstYear,
  folderForBench,
  indicatorId,
  indicatorsInDesk,
  regionCode,
  removeFolder,
  sizeOf
} from './desk-of-size.ts'
import { type Measured, quickest, resident, worked } from './measure.ts'

/**
 * 2,000 indicators × 7 years of one region out of desks of growing size, as the call that a host makes, of a region not
 * asked for before and of one that was; and 5,000 rows × 20 years of value, change and growth, from the call to the cells
 * of a page. The peer reads the same rows by their keys and divides. Processor time: what else the machine does is no
 * part of it.
 */
export async function benchComparing(sizes: readonly number[]): Promise<Measured[]> {
  const results: Measured[] = []
  for (const size of sizes) {
    const folder = folderForBench()
    const path = join(folder, 'bench.tongbi')
    const desk = deskIn(folder)
    await desk.call('host.openDesk', { path, create: true })
    const holds = sizeOf(size)
    const { regions, years } = holds
    fillDesk(path, holds)
    const megabytes = Math.round(statSync(path).size / 1e6)
    const of = (region: number) =>
      choose({ regions: [region], indicators: indicatorsInDesk, periods: lastYears(years, 7) })
    const peer = plainly(path, of(0))
    const line = (what: string, times: { readonly ours: number; readonly peer: number }): Measured => ({
      what,
      size: `10^${Math.round(Math.log10(size))} claims (${megabytes} MB)`,
      ...{ ...times, peerName: 'bare rows', unit: 'ms', wanted: '< 100 ms, ≤ 4 ×' },
      met: times.ours < 100 && times.ours <= 4 * times.peer
    })
    let next = 0
    const another = () => compared(desk, of(next++))
    results.push(line('comparing', await quickest(Math.min(15, regions), { ours: another, peer }, worked)))
    const again = () => compared(desk, of(next - 1))
    results.push(line('comparing, read before', await quickest(5, { ours: again, peer }, worked)))
    if (regions > largeTable.regions) {
      const first = Array.from({ length: largeTable.regions }, (_, at) => at)
      results.push(
        await toCells(
          desk,
          path,
          choose({ ...largeTable, regions: first, periods: lastYears(years, largeTable.years) })
        )
      )
    }
    await desk.close()
    removeFolder(folder)
  }
  return [
    ...results,
    {
      what: 'memory, comparing',
      size: 'this process',
      ours: resident(),
      peer: null,
      peerName: '',
      unit: 'MB',
      wanted: '–',
      met: true
    }
  ]
}

type Choice = CallInput<'compare.table'> & { readonly indicators: readonly string[] }

/** 5,000 rows; of each year its value, change and growth. */
const largeTable = { regions: 5, indicators: 1000, years: 20 }

async function toCells(desk: Desk, path: string, choice: Choice): Promise<Measured> {
  const onThePage = async () => {
    const packed = JSON.stringify(packOutput('compare.table', await desk.call('compare.table', choice)))
    const table = unpackOutput('compare.table', JSON.parse(packed))
    for (const row of table.rows) if (row.cells.length !== choice.periods.length) throw new Error('a short row')
  }
  const { ours, peer } = await quickest(5, { ours: onThePage, peer: plainly(path, choice) }, worked)
  const columns = choice.periods.length * 3
  return {
    what: 'comparing, to cells',
    size: `${(choice.regions.length * choice.indicators.length).toLocaleString('en-US')} × ${columns}`,
    ...{ ours, peer, peerName: 'bare rows', unit: 'ms', wanted: '≤ 5 ×' },
    met: ours <= 5 * peer
  }
}

async function compared(desk: Desk, choice: Choice): Promise<void> {
  const table = await desk.call('compare.table', choice)
  const cells = table.rows.reduce((sum, row) => sum + row.cells.filter(({ value }) => value !== null).length, 0)
  if (cells !== choice.regions.length * choice.indicators.length * choice.periods.length)
    throw new Error(`${cells} cells in the comparison`)
}

/** Every claim of the periods and the years before, by key, and growth as a double: no rule, no reason, no table. */
function plainly(path: string, { regions, indicators, periods }: Choice): () => void {
  return () => {
    const db = new Database(path, { readonly: true })
    const keys = regions.map((code) => db.prepare(`SELECT key FROM region WHERE code = ?`).pluck().get(code))
    const codes = [String(Number(periods[0]) - 1), ...periods].map(periodCode)
    // The bench's indicators have keys in their order.
    const [first, last] = [indicators[0], indicators.at(-1)].map((id) =>
      db.prepare(`SELECT key FROM indicator WHERE id = ?`).pluck().get(id)
    )
    const select = db
      .prepare(
        `SELECT region, indicator, measure, period, change, stage, value, symbol FROM claim
         WHERE region IN (${keys.join(', ')}) AND +indicator BETWEEN ${first} AND ${last}
           AND +period IN (${codes.join(', ')})
         ORDER BY region, indicator, measure, period`
      )
      .raw()
    const growths: number[] = []
    let before: readonly number[] = []
    for (const row of select.all() as number[][]) {
      const isNext = row[0] === before[0] && row[1] === before[1] && row[2] === before[2]
      if (isNext) growths.push((Number(row[6]) / Number(before[6]) - 1) * 100)
      before = row
    }
    db.close()
    if (growths.length === 0) throw new Error('no rows')
  }
}

function choose(size: { regions: readonly number[]; indicators: number; periods: string[] }): Choice {
  return {
    regions: size.regions.map(regionCode),
    periods: size.periods,
    indicators: Array.from({ length: size.indicators }, (_, at) => indicatorId(at))
  }
}

function lastYears(years: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(firstYear + years - count + at))
}
