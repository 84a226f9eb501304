import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observedMeasures } from '#core/comparison/figures/observed-figure.ts'
import { BETWEEN, type FigureColumns, WIDTH } from '#core/comparison/underlying/figure-columns.ts'
import { mergeIndicators } from '#desk/catalogue/merge-indicators.ts'
import { addChange } from '#desk/store/changes/changes.ts'
import { fallenChanges } from '#desk/store/changes/fallen-changes.ts'
import { undoChange } from '#desk/store/changes/undoing.ts'
import { addClaims } from '#desk/store/claims/claims.ts'
import { readFigures, readObserved } from '#desk/store/figures.ts'
import { keptRegions, regionsAhead } from '#desk/store/kept-regions.ts'
import { indicatorsOfRegion, observedColumns } from '#desk/store/observed-columns.ts'
import { addSheet } from '#desk/store/originals.ts'
import { Store } from '#desk/store/store.ts'
import { bareDesk, indicator, storeClaims } from '../../support/bare-desk.ts'
import { claim } from '../../support/claim.ts'
import { temporaryFolder } from '../../support/temp-desk.ts'

let folder: string
let desks = 0

beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const regions = ['422801', '422802', '422822']
const indicators = ['gdp', 'grain', 'tea']
const periods = ['2022', '2023', '2023H1', '2023M01-06', '2023M06']

const anyClaim = fc
  .record({
    region: fc.constantFrom(...regions),
    indicator: fc.constantFrom(...indicators),
    period: fc.constantFrom(...periods),
    measure: fc.constantFrom('level', 'growth'),
    stage: fc.constantFrom('preliminary', 'final', null),
    decimal: fc.option(fc.constantFrom('0', '1.50', '-2', '1000000000000000000000')),
    symbol: fc.option(fc.constantFrom('—', '', '两 字\n行')),
    meaning: fc.option(fc.constantFrom('none', 'unknown'))
  })
  .map((given) => {
    const meaning = given.symbol === null ? null : given.meaning
    return claim({ ...given, meaning } as Partial<ReturnType<typeof claim>>)
  })

/** A source may say several things of a place in one change. */
const anyChange = fc.record({
  kind: fc.constantFrom('import' as const, 'import' as const, 'decision' as const),
  department: fc.constantFrom('统计局', '财政局', null),
  claims: fc.array(anyClaim, { minLength: 1, maxLength: 30 }),
  undoes: fc.option(fc.nat(20), { freq: 4 })
})

const anyChoice = fc.record({
  regions: fc.subarray(regions, { minLength: 1 }),
  indicators: fc.option(fc.subarray(indicators)),
  periods: fc.option(fc.subarray(periods))
})

type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never
type Choice = typeof anyChoice extends fc.Arbitrary<infer Value> ? Value : never

describe('figures in columns', () => {
  it('are those that are read one by one, whatever has been written or read before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyChange, fc.array(anyChoice, { minLength: 1, maxLength: 4 }), fc.subarray(regions)), {
          maxLength: 6
        }),
        fc.boolean(),
        (acts, merges) => {
          desks += 1
          const store = bareDesk(
            join(folder, `${desks}.tongbi`),
            indicators.map((id) => indicator(id))
          )
          if (merges) mergeIndicators(store, { from: ['tea'], into: 'grain' }, { author: null, reason: null })
          for (const [change, choices, looksAt] of acts) {
            const ahead = looksAt.map((region) => regionsAhead(store, region))
            // Begun before the change is written, ended after it.
            ahead[0]?.next()
            perform(store, change)
            const last = store.sql('SELECT max(id) FROM change').pluck().get() as number
            const past = store.asKnownAfter(Math.min(2, last))
            for (const steps of [...ahead, ...looksAt.map((region) => regionsAhead(past, region))])
              for (const _ of steps);
            for (const choice of choices) for (const one of [store, past]) holds(one, choice)
          }
          store.close()
        }
      ),
      { numRuns: 60 }
    )
  })
})

describe('regions read ahead', () => {
  const codes = ['422801', '422802', '422822', '422823']
  const written = (store: Store, region: string, decimal: string) =>
    storeClaims(store, [claim({ region, indicator: 'gdp', period: '2023', decimal })])
  const levelIn = (store: Store, region: string) =>
    observedColumns(store, { regions: [region], indicators: null, periods: null }).decimals

  it('are those nearest to the one that is looked at, one a step', () => {
    const store = bareDesk(join(folder, 'ahead.tongbi'), [indicator('gdp')])
    for (const code of codes) written(store, code, '1')
    const steps = regionsAhead(store, '422822')
    const kept = () => codes.filter((code) => keptRegions(store).has(code))
    expect(kept()).toEqual([])
    steps.next()
    expect(kept()).toEqual(['422822'])
    steps.next()
    steps.next()
    expect(kept()).toEqual(['422802', '422822', '422823'])
    expect([...steps]).toHaveLength(1)
    expect(kept()).toEqual(codes)
    expect([...regionsAhead(store, '422801')]).toEqual([])
    store.close()
  })

  it('are forgotten when anything is written, by this process or another', () => {
    const path = join(folder, 'ahead-of-another.tongbi')
    const store = bareDesk(path, [indicator('gdp')])
    for (const code of codes) written(store, code, '1')
    for (const _ of regionsAhead(store, '422801'));
    written(store, '422802', '2')
    expect(keptRegions(store).has('422802')).toBe(false)
    expect(levelIn(store, '422802')).toEqual(['2'])

    store.refresh()
    for (const _ of regionsAhead(store, '422801'));
    const another = new Store(path, { create: false })
    written(another, '422802', '3')
    another.close()
    // As before every call.
    store.refresh()
    expect(levelIn(store, '422802')).toEqual(['3'])
    store.close()
  })
})

function perform(store: Store, { kind, department, claims, undoes }: Change): void {
  const told = new Map<string, number>()
  store.write(() => {
    const change = addChange(store, { kind, about: 'test', department })
    // Files of several departments may come in by one change.
    const files = ['统计局', '财政局', null].map((own) =>
      addSheet(store, { change, original: null, file: `${own}.csv`, name: '表', department: own ?? department })
    )
    const rows = claims.map((one, at) => {
      const place = `${one.region} ${one.indicator} ${one.measure} ${one.period}`
      told.set(place, (told.get(place) ?? -1) + 1)
      const sheet = department === null ? (files[at % files.length] ?? null) : null
      return { ...one, sheet, nth: told.get(place) ?? 0 }
    })
    for (const _ of addClaims(store, change, rows));
  })
  const imports = store.sql(`SELECT id FROM change WHERE kind = 'import' ORDER BY id`).pluck().all() as number[]
  const standing = imports.filter((id) => !fallenChanges(store).includes(id))
  const undone = undoes === null ? undefined : standing[undoes]
  if (undone !== undefined) undoChange(store, undone, { author: null, together: true })
}

function holds(store: Store, choice: Choice): void {
  const figures = readObserved(store, { ...choice, measures: null })
  const told = figures.map((figure) => JSON.stringify({ ...figure, conflict: figure.conflict != null }))
  expect(figuresIn(observedColumns(store, choice))).toEqual(told.sort())
  for (const region of choice.regions) {
    const all = readFigures(store, { regions: [region], indicators: null, periods: null, measures: null })
    expect(new Set(indicatorsOfRegion(store, region))).toEqual(new Set(all.map((figure) => figure.indicator)))
  }
}

/** Each figure that stands in columns. */
function figuresIn({ series, ...columns }: FigureColumns): string[] {
  const found: string[] = []
  for (const [at, decimals] of columns.decimals.entries()) {
    const [region = -1, one = -1, measure = -1, span = -1, kinds = -1] = series.slice(at * WIDTH)
    for (const [place, decimal] of decimals.split(BETWEEN).entries()) {
      const trait = columns.traits[columns.kinds[kinds]?.[place] ?? -1]
      found.push(
        JSON.stringify({
          region: columns.regions[region],
          indicator: columns.indicators[one],
          measure: observedMeasures[measure],
          period: columns.periods[columns.spans[span]?.[place] ?? -1],
          stage: trait?.stage,
          decimal: decimal === '' ? null : decimal,
          symbol: trait?.symbol,
          meaning: trait?.meaning,
          readFrom: trait?.readFrom,
          conflict: trait?.isDisputed
        })
      )
    }
  }
  return found.sort()
}
