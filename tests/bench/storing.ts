import { join } from 'node:path'
import Database from 'better-sqlite3'
import { addChange } from '#desk/store/changes/changes.ts'
import { measureCode, periodCode } from '#desk/store/claims/claim-codes.ts'
import { addClaims, type NewClaim } from '#desk/store/claims/claims.ts'
import { TallyGrowth } from '#desk/store/claims/tally.ts'
import { Store } from '#desk/store/store.ts'
import { deskIn, folderForBench, indicatorsInDesk, regionCode, removeFolder, yearOf } from './desk-of-size.ts'
import { type Measured, median, processorTime, seeded } from './measure.ts'

/** An import's figures with change, claims and tallies, against bare prepared inserts of the same rows. */
export async function benchStoring(): Promise<Measured[]> {
  const folder = folderForBench()
  const path = join(folder, 'bench.tongbi')
  const desk = deskIn(folder)
  await desk.call('host.openDesk', { path, create: true })
  await desk.close()
  const regions = 25
  let year = 1990
  const store = new Store(path, { create: false })
  const bare = bareTable(join(folder, 'bare.db'))
  const rounds: { readonly ours: Spent; readonly bare: Spent }[] = []
  for (let round = 0; round < 8; round += 1) {
    year += 1
    const random = seeded(year)
    const claims = Array.from({ length: regions }, (_, at) => yearOf(regionCode(at), String(year), random)).flat()
    const rows = claims.map((claim) => [
      Number(claim.region),
      Number(claim.indicator.slice(6)),
      measureCode(claim.measure),
      periodCode(claim.period),
      Number(claim.decimal)
    ])
    rounds.push({ ours: spent(() => storeImported(store, claims)), bare: spent(() => bare.insert(rows)) })
  }
  const million = await median(1, () => {
    for (let part = 0; part < 10; part += 1) storeImported(store, partOfMillion(part))
  })
  store.close()
  bare.close()
  removeFolder(folder)
  const size = `${(regions * indicatorsInDesk * 2).toLocaleString('en-US')} figures`
  const beside = (what: string, of: keyof Spent): Measured => {
    // The quickest of the rounds: what else the machine does only ever adds.
    const ours = Math.min(...rounds.map((round) => round.ours[of]))
    const peer = Math.min(...rounds.map((round) => round.bare[of]))
    return {
      what,
      size,
      ours,
      peer,
      peerName: 'bare inserts',
      unit: 'ms',
      wanted: '≤ 1.5 × bare',
      met: ours <= 1.5 * peer
    }
  }
  return [
    beside('storing', 'clock'),
    beside('storing, processor', 'processor'),
    {
      what: 'storing, ten imports',
      size: '1,000,000 figures',
      ours: million,
      peer: null,
      peerName: '',
      unit: 'ms',
      wanted: '< 30 s',
      met: million < 30_000
    }
  ]
}

interface Spent {
  /** Milliseconds by the clock, waiting for the disk and for other processes included. */
  readonly clock: number
  /** Milliseconds of the processor. */
  readonly processor: number
}

function spent(work: () => void): Spent {
  let clock = 0
  const processor = processorTime(() => {
    const start = performance.now()
    work()
    clock = performance.now() - start
  })
  return { clock, processor }
}

/** Other regions, ten times as many, in one year. */
function partOfMillion(part: number): NewClaim[] {
  const random = seeded(1000 + part)
  return Array.from({ length: 25 }, (_, at) => yearOf(regionCode(1000 + part * 25 + at), '2030', random)).flat()
}

function storeImported(store: Store, claims: readonly NewClaim[]): void {
  store.write(() => {
    const change = addChange(store, { kind: 'import', about: 'bench', figures: claims.length })
    for (const _ of addClaims(store, change, claims));
    const tally = new TallyGrowth()
    for (const { region, indicator, period } of claims) {
      tally.add(store.regions.key(region), store.indicators.key(indicator), periodCode(period))
    }
    tally.store(store)
  })
}

/** The same figures in a table without history, with the same care for the disk. */
function bareTable(path: string): { insert(rows: readonly (readonly number[])[]): void; close(): void } {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('cache_size = -65536')
  db.exec(`CREATE TABLE figure (
    region INTEGER, indicator INTEGER, measure INTEGER, period INTEGER, value REAL,
    PRIMARY KEY (region, indicator, measure, period)
  ) STRICT, WITHOUT ROWID`)
  const insert = db.prepare(`INSERT INTO figure VALUES (?, ?, ?, ?, ?)`)
  return {
    insert: db.transaction((rows: readonly (readonly number[])[]) => {
      for (const row of rows) insert.run(...row)
    }),
    close: () => db.close()
  }
}
