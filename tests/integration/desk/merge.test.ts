import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeskError } from '#contract/error.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { deskIndicators, expectIndicator } from '#desk/catalogue/desk-indicators.ts'
import { saveIndicator } from '#desk/catalogue/edit-indicator.ts'
import { mergeIndicators, planMerge } from '#desk/catalogue/merge-indicators.ts'
import { addChange } from '#desk/store/changes/changes.ts'
import { groundOf, restingOn } from '#desk/store/changes/dependence.ts'
import { addEdition } from '#desk/store/changes/editions.ts'
import { redoChange, undoChange } from '#desk/store/changes/undoing.ts'
import { readClaims, standingFigures } from '#desk/store/claims/place-claims.ts'
import { figuresByIndicator, figuresByPeriod, figuresInAll } from '#desk/store/claims/tally.ts'
import { readFigures } from '#desk/store/figures.ts'
import type { Store } from '#desk/store/store.ts'
import { deskTargets } from '#desk/targets/desk-targets.ts'
import { bareDesk, indicator, storeClaims } from '../../support/bare-desk.ts'
import { claim } from '../../support/claim.ts'
import { temporaryFolder } from '../../support/temp-desk.ts'

let folder: string
let desks = 0

beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function desk(...indicators: readonly Indicator[]): Store {
  desks += 1
  return bareDesk(join(folder, `${desks}.tongbi`), indicators)
}

const by = { author: null, reason: null }

function shown(store: Store, upTo?: number): string[] {
  const all = { regions: null, indicators: null, measures: null, periods: null }
  return readFigures(store, { ...all, ...(upTo === undefined ? {} : { upTo }) }).map(
    ({ indicator: id, period, decimal, symbol }) => `${id} ${period} ${decimal ?? symbol}`
  )
}

/** An indicator as a form would send it back. */
function edited(store: Store, id: string) {
  const found = expectIndicator(store, id)
  return { ...found, aliases: [...found.aliases] }
}

function refusal(work: () => unknown): { code: string; params: object } {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof DeskError) return thrown.data
    throw thrown
  }
  throw new Error('it was not refused')
}

function sale(id: string, period: string, decimal: string, given: object = {}) {
  return claim({ indicator: id, period, decimal, ...given })
}

describe('two indicators that are one', () => {
  it('are read as one series, the other’s values in its own unit', () => {
    const store = desk(indicator('零售', { unit: '亿元' }), indicator('社零', { unit: '万元' }))
    storeClaims(store, [sale('零售', '2023', '12.5'), sale('社零', '2022', '118000'), sale('社零', '2021', '9')])
    const { change, figures } = mergeIndicators(store, { from: ['社零'], into: '零售' }, by)
    expect(figures).toBe(2)
    expect(shown(store)).toEqual(['零售 2021 0.0009', '零售 2022 11.8', '零售 2023 12.5'])
    expect(
      readFigures(store, { regions: null, indicators: ['零售'], measures: null, periods: ['2022'] })
    ).toMatchObject([{ decimal: '11.8', source: { unit: '万元' } }])
    expect(figuresByIndicator(store, '422802')).toEqual(new Map([['零售', 3]]))
    undoChange(store, change)
    expect(shown(store)).toEqual(['零售 2023 12.5', '社零 2021 9', '社零 2022 118000'])
    store.close()
  })

  it('keep growth in percent as it was', () => {
    const store = desk(indicator('零售', { unit: '亿元' }), indicator('社零', { unit: '万元' }))
    storeClaims(store, [sale('社零', '2022', '5.2', { measure: 'growth' })])
    storeClaims(store, [sale('零售', '2023', '1')])
    mergeIndicators(store, { from: ['社零'], into: '零售' }, by)
    expect(shown(store)).toContain('零售 2022 5.2')
    store.close()
  })

  it('say where they contradict each other, and keep both: the later stage is shown, then the later change', () => {
    const store = desk(indicator('零售', { unit: '亿元' }), indicator('社零'))
    storeClaims(store, [
      sale('零售', '2021', '1'),
      sale('零售', '2022', '2', { stage: 'final' }),
      sale('零售', '2023', '3')
    ])
    storeClaims(store, [sale('社零', '2021', '10000'), sale('社零', '2022', '25000'), sale('社零', '2023', '35000')])
    const merge = { from: ['社零'], into: '零售' }
    const plan = planMerge(store, merge)
    expect([plan.figures, plan.same, plan.different]).toEqual([3, 1, 2])
    expect(plan.overlaps.map(({ stands, yields }) => [stands.period, stands.decimal, yields.decimal])).toEqual([
      ['2022', '2', '2.5'],
      ['2023', '3.5', '3']
    ])
    mergeIndicators(store, merge, by)
    expect(shown(store)).toEqual(['零售 2021 1', '零售 2022 2', '零售 2023 3.5'])
    expect(readClaims(store, sale('零售', '2022', '')).map(({ figure }) => figure.decimal)).toEqual(['2.5', '2'])
    expect(figuresInAll(store)).toBe(3)
    store.close()
  })

  it('are refused where the units measure different things, or the kinds do not mix', () => {
    const store = desk(
      indicator('产值', { unit: '亿元' }),
      indicator('产量', { unit: '吨' }),
      indicator('比重', { unit: '%', kind: 'rate' })
    )
    expect(refusal(() => planMerge(store, { from: ['产量'], into: '产值' }))).toMatchObject({
      code: 'merge-units-differ',
      params: { name: '产量', into: '产值', unit: '吨', other: '亿元' }
    })
    expect(refusal(() => planMerge(store, { from: ['比重'], into: '产值' })).code).toBe('merge-kinds-differ')
    expect(refusal(() => planMerge(store, { from: ['产值'], into: '产值' })).code).toBe('merge-with-itself')
    expect(refusal(() => planMerge(store, { from: ['没有'], into: '产值' })).code).toBe('unknown-indicator')
    store.close()
  })

  it('leave the catalogue as one, whose aliases are the other’s names, whose parts are the other’s parts', () => {
    const store = desk(
      indicator('零售', { aliases: ['消费'] }),
      indicator('社零', { aliases: ['社会消费', '消费'] }),
      indicator('限上', { parent: '社零' })
    )
    const { change } = mergeIndicators(store, { from: ['社零'], into: '零售' }, by)
    expect([...deskIndicators(store).keys()]).toEqual(['限上', '零售'])
    expect(expectIndicator(store, '社零').aliases).toEqual(['消费', '社零', '社会消费'])
    expect(expectIndicator(store, '限上').parent).toBe('零售')
    saveIndicator(store, { ...edited(store, '零售'), name: '零售总额' }, null)
    saveIndicator(store, { ...edited(store, '限上'), decimals: 2 }, null)
    undoChange(store, change)
    // The edits of the meantime stand, and have taken nothing of the other’s with them.
    expect(expectIndicator(store, '零售')).toMatchObject({ name: '零售总额', aliases: ['消费', '零售'] })
    expect(expectIndicator(store, '社零')).toMatchObject({ name: '社零', aliases: ['社会消费', '消费'] })
    expect(expectIndicator(store, '限上')).toMatchObject({ parent: '社零', decimals: 2 })
    store.close()
  })

  it('share their targets, in the unit that is left', () => {
    const store = desk(indicator('零售', { unit: '亿元' }), indicator('社零', { unit: '万元' }))
    const target = { region: '422802', year: 2024, bound: 'at-least', source: null, note: null }
    store.write(() => {
      const change = addChange(store, { kind: 'target', about: '' })
      addEdition(store, 'target', '1', change, { ...target, id: 1, indicator: '社零', kind: 'level', value: '125000' })
      addEdition(store, 'target', '2', change, { ...target, id: 2, indicator: '社零', kind: 'growth', value: '7' })
    })
    mergeIndicators(store, { from: ['社零'], into: '零售' }, by)
    expect(deskTargets(store).map(({ indicator: id, value }) => [id, value])).toEqual([
      ['零售', '12.5'],
      ['零售', '7']
    ])
    store.close()
  })

  it('end where a chain of merges ends, and each merge is undone by itself', () => {
    const store = desk(indicator('甲'), indicator('乙'), indicator('丙'))
    storeClaims(store, [sale('甲', '2021', '1'), sale('乙', '2022', '2'), sale('丙', '2023', '3')])
    const first = mergeIndicators(store, { from: ['甲'], into: '乙' }, by).change
    mergeIndicators(store, { from: ['乙'], into: '丙' }, by)
    expect(shown(store)).toEqual(['丙 2021 1', '丙 2022 2', '丙 2023 3'])
    undoChange(store, first)
    expect(shown(store)).toEqual(['甲 2021 1', '丙 2022 2', '丙 2023 3'])
    store.close()
  })
})

describe('another unit of an indicator', () => {
  it('changes how its figures are said, not what was claimed', () => {
    const store = desk(indicator('面积', { unit: '亩' }))
    const first = storeClaims(store, [sale('面积', '2022', '100')])
    saveIndicator(store, { ...edited(store, '面积'), unit: '公顷' }, null)
    storeClaims(store, [sale('面积', '2023', '7')])
    expect(shown(store)).toEqual(['面积 2022 6.66666666666667', '面积 2023 7'])
    expect(standingFigures(store)(sale('面积', '2022', ''))?.decimal).toBe('6.66666666666667')
    expect(shown(store, first)).toEqual(['面积 2022 100'])
    saveIndicator(store, { ...edited(store, '面积'), unit: '亩' }, null)
    expect(shown(store)).toEqual(['面积 2022 100', '面积 2023 105'])
    expect(refusal(() => saveIndicator(store, { ...edited(store, '面积'), unit: '吨' }, null)).code).toBe(
      'unit-mismatch'
    )
    store.close()
  })
})

type Act =
  | {
      readonly type: 'store'
      readonly id: string
      readonly period: string
      readonly value: number
      readonly stage: number
    }
  | { readonly type: 'merge'; readonly from: string; readonly into: string }
  | { readonly type: 'unit'; readonly id: string; readonly unit: string }
  | { readonly type: 'undo' | 'redo'; readonly which: number }

const ids = ['甲', '乙', '丙']
const id = fc.constantFrom(...ids)
const stages = ['flash', 'preliminary', 'final'] as const
const yuan: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n }

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('store' as const),
      id,
      period: fc.constantFrom('2022', '2023'),
      value: fc.integer({ min: 1, max: 9 }),
      stage: fc.nat(2)
    })
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('merge' as const), from: id, into: id }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('unit' as const), id, unit: fc.constantFrom(...Object.keys(yuan)) })
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const), which: fc.nat(20) }) }
)

type Fact = { readonly change: number; stands: boolean } & (
  | {
      readonly type: 'store'
      readonly id: string
      readonly period: string
      readonly yuan: bigint
      readonly stage: number
    }
  | { readonly type: 'merge'; readonly from: string; readonly into: string }
  | { readonly type: 'unit'; readonly id: string; readonly unit: string }
)

/** What a plain replay of the acts says, in yuan: no store, no SQL, only a list. */
class Replay {
  readonly facts: Fact[] = []

  /** The latest merge of each, in order. */
  #merges(): readonly (Fact & { type: 'merge' })[] {
    const latest = new Map<string, Fact & { type: 'merge' }>()
    for (const fact of this.facts) if (fact.stands && fact.type === 'merge') latest.set(fact.from, fact)
    return [...latest.values()].sort((one, other) => one.change - other.change)
  }

  owner(start: string): string {
    return this.#merges().reduce((at, { from, into }) => (from === at ? into : at), start)
  }

  unit(of: string): string {
    const said = this.facts.findLast((fact) => fact.type === 'unit' && fact.stands && fact.id === of)
    return said?.type === 'unit' ? said.unit : '万元'
  }

  /** Place → yuan, without the sign of the unit. */
  figures(): ReadonlyMap<string, string> {
    const best = new Map<string, Fact & { type: 'store' }>()
    for (const fact of this.facts) {
      if (fact.type !== 'store' || !fact.stands) continue
      const place = `${this.owner(fact.id)} ${fact.period}`
      const before = best.get(place)
      if (before === undefined || fact.stage >= before.stage) best.set(place, fact)
    }
    return new Map([...best].map(([place, fact]) => [place, String(fact.yuan)]))
  }
}

describe('any history of imports, merges, other units, undoings and redoings', () => {
  it('shows what a plain replay shows, now and as known then, and counts the same', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 16 }), (acts) => {
        const store = desk(...ids.map((one) => indicator(one)))
        const replay = new Replay()
        const then: { readonly change: number; readonly figures: ReadonlyMap<string, string> }[] = []
        for (const act of acts) {
          if (!apply(store, replay, act)) continue
          const change = store.sql('SELECT max(id) FROM change').pluck().get() as number
          then.push({ change, figures: replay.figures() })
          expect(inYuan(store, (one) => replay.unit(one))).toEqual(sorted(replay.figures()))
        }
        for (const { change, figures } of then) {
          expect(inYuan(store, (one) => unitThen(store, one, change), change)).toEqual(sorted(figures))
        }
        expect([...deskIndicators(store).keys()].sort()).toEqual(ids.filter((one) => replay.owner(one) === one).sort())
        const total = replay.figures().size
        const perPeriod = figuresByPeriod(store, null).reduce((sum, [, figures]) => sum + figures, 0)
        const perIndicator = [...figuresByIndicator(store, null).values()].reduce((sum, figures) => sum + figures, 0)
        expect([figuresInAll(store), perPeriod, perIndicator]).toEqual([total, total, total])
        store.close()
      }),
      { numRuns: 60 }
    )
  })
})

/** false: the act is not possible, and nothing was done. */
function apply(store: Store, replay: Replay, act: Act): boolean {
  if (act.type === 'store') {
    // What was merged into another is no longer there to be claimed.
    const claimed = replay.owner(act.id)
    const stage = stages[act.stage]
    const change = storeClaims(store, [sale(claimed, act.period, String(act.value), { stage })])
    const value = BigInt(act.value) * (yuan[replay.unit(claimed)] ?? 0n)
    replay.facts.push({ ...act, id: claimed, change, stands: true, yuan: value })
  } else if (act.type === 'merge') {
    if (replay.owner(act.from) !== act.from || replay.owner(act.into) === act.from) return false
    replay.facts.push({
      ...act,
      ...mergeIndicators(store, { from: [act.from], into: act.into }, by),
      from: act.from,
      stands: true
    })
  } else if (act.type === 'unit') {
    if (replay.owner(act.id) !== act.id) return false
    saveIndicator(store, { ...edited(store, act.id), unit: act.unit }, null)
    replay.facts.push({ ...act, change: store.sql('SELECT max(id) FROM change').pluck().get() as number, stands: true })
  } else {
    const subject = replay.facts[act.which % Math.max(1, replay.facts.length)]
    if (subject === undefined || subject.stands !== (act.type === 'undo')) return false
    const others = act.type === 'undo' ? restingOn(store, subject.change) : groundOf(store, subject.change)
    if (others.length > 0) return false
    if (act.type === 'undo') undoChange(store, subject.change)
    else redoChange(store, subject.change)
    subject.stands = act.type === 'redo'
  }
  return true
}

function unitThen(store: Store, of: string, change: number): string {
  const undone = store
    .sql(`SELECT of FROM change WHERE of IS NOT NULL AND id <= ? GROUP BY of HAVING max(id) AND kind = 'undo'`)
    .pluck()
    .all(change)
  return store
    .sql(
      `SELECT body ->> '$.unit' FROM edition
       WHERE kind = 'indicator' AND id = ? AND change <= ? AND change NOT IN (SELECT value FROM json_each(?))
       ORDER BY change DESC LIMIT 1`
    )
    .pluck()
    .get(of, change, JSON.stringify(undone)) as string
}

function inYuan(store: Store, unitOf: (id: string) => string, upTo?: number): [string, string][] {
  const all = { regions: null, indicators: null, measures: null, periods: null }
  const figures = readFigures(store, { ...all, ...(upTo === undefined ? {} : { upTo }) })
  return sorted(
    new Map(
      figures.map(({ indicator: one, period, decimal }) => [
        `${one} ${period}`,
        timesExactly(decimal ?? '', yuan[unitOf(one)] ?? 0n)
      ])
    )
  )
}

/** 0.0009 × 10000 = 9: powers of ten only, so no rounding. */
function timesExactly(decimal: string, times: bigint): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  return String((BigInt(whole + fraction) * times) / 10n ** BigInt(fraction.length))
}

function sorted(figures: ReadonlyMap<string, string>): [string, string][] {
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1))
}
