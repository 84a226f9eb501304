import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDesk, type Desk } from '#desk/desk.ts'
import { readingWorkerBeside } from '#desk/desk-options.ts'
import { addChange } from '#desk/store/changes/changes.ts'
import { addEdition } from '#desk/store/changes/editions.ts'
import { periodCode } from '#desk/store/claims/claim-codes.ts'
import { addClaims, type NewClaim } from '#desk/store/claims/claims.ts'
import { TallyGrowth } from '#desk/store/claims/tally.ts'
import { Store } from '#desk/store/store.ts'
import { ReadingPool } from '#desk/workbook/threads/reading-pool.ts'
import { seeded } from './measure.ts'

export const indicatorsInDesk = 2000
export const indicatorsOfChapter = 250
const measures = ['level', 'growth'] as const

export function folderForBench(): string {
  return mkdtempSync(join(tmpdir(), 'tongbi-bench-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A desk in this process, in a folder of its own. */
export function deskIn(folder: string): Desk {
  return createDesk({
    home: join(folder, 'home'),
    desks: join(folder, 'desks'),
    resources: fileURLToPath(new URL('../../resources', import.meta.url)),
    temporary: join(folder, 'temporary'),
    readingPool: new ReadingPool({
      worker: readingWorkerBeside(new URL('../../src/main/desk/process.ts', import.meta.url).href)
    }),
    version: 'bench',
    program: null,
    author: null,
    now: () => new Date(),
    log: () => undefined
  })
}

/** What a desk of the bench holds: every measure of every indicator of every region in every year. */
export interface DeskSize {
  readonly regions: number
  readonly indicators: number
  readonly years: number
  readonly measures: readonly NewClaim['measure'][]
  readonly codeOf: (region: number) => string
}

/** A desk of about so many claims. */
export function sizeOf(claims: number): DeskSize {
  const years = claims >= 1_000_000 ? 25 : 10
  const regions = Math.max(1, Math.round(claims / (indicatorsInDesk * measures.length * years)))
  return { regions, indicators: indicatorsInDesk, years, measures, codeOf: regionCode }
}

/** Fills a desk that `deskIn` has made: years arriving in order, all regions each. */
export function fillDesk(path: string, size: DeskSize): void {
  const { regions, years } = size
  const random = seeded(regions * years)
  const store = new Store(path, { create: false })
  for (let year = 0; year < years; year += 1) {
    store.write(() => {
      const change = addChange(store, { kind: 'import', about: `${firstYear + year}` })
      if (year === 0)
        for (let at = 0; at < size.indicators; at += 1)
          addEdition(store, 'indicator', indicatorId(at), change, indicator(at))
      const tally = new TallyGrowth()
      for (let region = 0; region < regions; region += 1) {
        const rows = yearOf(size.codeOf(region), String(firstYear + year), random, size)
        for (const _ of addClaims(store, change, rows));
        for (const row of rows)
          tally.add(store.regions.key(row.region), store.indicators.key(row.indicator), periodCode(row.period))
      }
      tally.store(store)
    })
  }
  store.close()
}

export const firstYear = 2000

export function regionCode(at: number): string {
  return String(420000 + at)
}

export function indicatorId(at: number): string {
  return `bench-${String(at).padStart(4, '0')}`
}

/** The measures of every indicator of a region in a year. */
export function yearOf(
  region: string,
  period: string,
  random: () => number,
  size: Pick<DeskSize, 'indicators' | 'measures'> = { indicators: indicatorsInDesk, measures }
): NewClaim[] {
  const claims: NewClaim[] = []
  for (let at = 0; at < size.indicators; at += 1) {
    for (const measure of size.measures) {
      claims.push({
        region,
        indicator: indicatorId(at),
        measure,
        period,
        stage: 'preliminary',
        decimal:
          measure === 'level' ? String(Math.round(random() * 1e8) / 100) : String(Math.round(random() * 200) / 10),
        symbol: null,
        typed: null,
        unit: null,
        sheet: null,
        row: null,
        column: null,
        nth: 0
      })
    }
  }
  return claims
}

function indicator(at: number): object {
  return {
    id: indicatorId(at),
    name: `指标${at}`,
    nameEn: null,
    aliases: [],
    unit: '万元',
    decimals: 2,
    kind: 'flow',
    priceBasis: 'none',
    direction: 'higher',
    aggregation: 'sum',
    chapter: `第${Math.floor(at / indicatorsOfChapter) + 1}章`,
    department: null,
    order: 10_000 + at,
    parent: null
  }
}
