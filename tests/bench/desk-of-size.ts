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
import { seeded } from './measure.ts'

export const indicatorsInDesk = 2000
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
    readingWorker: readingWorkerBeside(new URL('../../src/main/desk/process.ts', import.meta.url).href),
    version: 'bench',
    author: null,
    log: () => undefined
  })
}

/** Fills a desk that `deskIn` has made with about so many claims: years arriving in order, all regions each. */
export function fillDesk(path: string, claims: number): { readonly regions: number; readonly years: number } {
  const perYear = indicatorsInDesk * measures.length
  const years = claims >= 1_000_000 ? 25 : 10
  const regions = Math.max(1, Math.round(claims / (perYear * years)))
  const random = seeded(claims)
  const store = new Store(path, { create: false })
  for (let year = 0; year < years; year += 1) {
    store.write(() => {
      const change = addChange(store, { kind: 'import', about: `${firstYear + year}` })
      if (year === 0)
        for (let at = 0; at < indicatorsInDesk; at += 1)
          addEdition(store, 'indicator', indicatorId(at), change, indicator(at))
      const tally = new TallyGrowth()
      for (let region = 0; region < regions; region += 1) {
        const rows = yearOf(regionCode(region), String(firstYear + year), random)
        for (const _ of addClaims(store, change, rows));
        for (const row of rows)
          tally.add(store.regions.key(row.region), store.indicators.key(row.indicator), periodCode(row.period))
      }
      tally.store(store)
    })
  }
  store.close()
  return { regions, years }
}

export const firstYear = 2000

export function regionCode(at: number): string {
  return String(420000 + at)
}

export function indicatorId(at: number): string {
  return `bench-${String(at).padStart(4, '0')}`
}

/** Two measures of every indicator of a region in a year. */
export function yearOf(region: string, period: string, random: () => number): NewClaim[] {
  const claims: NewClaim[] = []
  for (let at = 0; at < indicatorsInDesk; at += 1) {
    for (const measure of measures) {
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
    chapter: '测试',
    department: null,
    order: 10_000 + at,
    parent: null
  }
}
