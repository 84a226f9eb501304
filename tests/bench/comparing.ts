import { statSync } from 'node:fs'
import { join } from 'node:path'
import {
  deskIn,
  fillDesk,
  firstYear,
  folderForBench,
  indicatorId,
  indicatorsInDesk,
  regionCode,
  removeFolder
} from './desk-of-size.ts'
import { type Measured, median, resident } from './measure.ts'

/** 2,000 indicators × 7 years of one region out of desks of growing size, as the call that a host makes. */
export async function benchComparing(sizes: readonly number[]): Promise<Measured[]> {
  const results: Measured[] = []
  let smallest: number | null = null
  for (const size of sizes) {
    const folder = folderForBench()
    const path = join(folder, 'bench.tongbi')
    const desk = deskIn(folder)
    await desk.call('host.openDesk', { path, create: true })
    const { regions, years } = fillDesk(path, size)
    const region = regionCode(Math.floor(regions / 2))
    const last = firstYear + years - 1
    const periods = Array.from({ length: 7 }, (_, at) => String(last - 6 + at))
    const indicators = Array.from({ length: indicatorsInDesk }, (_, at) => indicatorId(at))
    let cells = 0
    const ours = await median(9, async () => {
      const table = await desk.call('compare.table', { regions: [region], periods, indicators })
      cells = table.rows.reduce((sum, row) => sum + row.cells.filter(({ value }) => value !== null).length, 0)
    })
    if (cells !== indicatorsInDesk * 7) throw new Error(`${cells} cells in the comparison`)
    smallest ??= ours
    const megabytes = Math.round(statSync(path).size / 1e6)
    results.push({
      what: 'comparing',
      size: `10^${Math.round(Math.log10(size))} claims (${megabytes} MB)`,
      ours,
      peer: smallest,
      peerName: 'smallest desk',
      unit: 'ms',
      wanted: '< 100 ms',
      met: ours < 100
    })
    await desk.close()
    removeFolder(folder)
  }
  results.push({
    what: 'memory, comparing',
    size: 'this process',
    ours: resident(),
    peer: null,
    peerName: '',
    unit: 'MB',
    wanted: '–',
    met: true
  })
  return results
}
