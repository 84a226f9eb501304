import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stage } from '#contract/figure.ts'
import { fallenChanges } from '#desk/store/changes/fallen-changes.ts'
import { redoChange, undoChange } from '#desk/store/changes/undoing.ts'
import type { NewClaim } from '#desk/store/claims/claims.ts'
import { readClaims, standingFigures } from '#desk/store/claims/place-claims.ts'
import { figuresByIndicator, figuresByPeriod, figuresInAll } from '#desk/store/claims/tally.ts'
import { readFigures } from '#desk/store/figures.ts'
import { Store } from '#desk/store/store.ts'
import { storeClaims } from '../../support/bare-desk.ts'
import { claim } from '../../support/claim.ts'
import { temporaryFolder } from '../../support/temp-desk.ts'

let folder: string
let desks = 0

beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function freshStore(): Store {
  desks += 1
  return new Store(join(folder, `${desks}.tongbi`), { create: true })
}

const everything = { regions: null, indicators: null, measures: null, periods: null }
const shown = (store: Store, upTo?: number) =>
  readFigures(store, { ...everything, ...(upTo === undefined ? {} : { upTo }) }).map(
    ({ decimal, symbol }) => decimal ?? symbol
  )

describe('the figure of a place', () => {
  it('is the latest claim of the highest stage', () => {
    const store = freshStore()
    storeClaims(store, [claim({ decimal: '100', stage: 'flash' })])
    expect(shown(store)).toEqual(['100'])
    storeClaims(store, [claim({ decimal: '104', stage: 'final' })])
    storeClaims(store, [claim({ decimal: '101', stage: 'preliminary' })])
    expect(shown(store)).toEqual(['104'])
    storeClaims(store, [claim({ decimal: '103', stage: 'final' })])
    expect(shown(store)).toEqual(['103'])
    storeClaims(store, [claim({ decimal: '110', stage: 'census' })])
    expect(shown(store)).toEqual(['110'])
    store.close()
  })

  it('falls back to what stood before when a change is undone, in whatever order', () => {
    const store = freshStore()
    const first = storeClaims(store, [claim({ decimal: '1' })])
    const second = storeClaims(store, [claim({ decimal: '2' })])
    const third = storeClaims(store, [claim({ decimal: '3' })])
    undoChange(store, second)
    expect(shown(store)).toEqual(['3'])
    undoChange(store, third)
    expect(shown(store)).toEqual(['1'])
    redoChange(store, second)
    expect(shown(store)).toEqual(['2'])
    undoChange(store, first)
    expect(shown(store)).toEqual(['2'])
    expect(fallenChanges(store)).toEqual([first, third])
    store.close()
  })

  it('is known as it was after any earlier change', () => {
    const store = freshStore()
    const first = storeClaims(store, [claim({ decimal: '1' })])
    const second = storeClaims(store, [claim({ decimal: '2' })])
    const undone = undoChange(store, second).id
    expect(shown(store, first)).toEqual(['1'])
    expect(shown(store, second)).toEqual(['2'])
    expect(shown(store, undone)).toEqual(['1'])
    expect(shown(store, 0)).toEqual([])
    store.close()
  })

  it('is the first of several cells of one import that disagree', () => {
    const store = freshStore()
    storeClaims(store, [claim({ decimal: '7', nth: 1 }), claim({ decimal: '5', nth: 0 })])
    expect(shown(store)).toEqual(['5'])
    expect(readClaims(store, claim({})).map(({ figure }) => figure.decimal)).toEqual(['5', '7'])
    store.close()
  })

  it('is gone when the latest claim withdraws it, and is a symbol when that is what stands', () => {
    const store = freshStore()
    storeClaims(store, [claim({ decimal: '1' }), claim({ period: '2022', decimal: '2' })])
    storeClaims(store, [claim({ decimal: null }), claim({ period: '2022', decimal: null, symbol: '…' })])
    expect(shown(store)).toEqual(['…'])
    store.close()
  })
})

describe('a value', () => {
  it('comes back digit for digit, however long it was typed', () => {
    const digits = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
    const store = freshStore()
    let year = 1000
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 8 }), (numbers) => {
        year += 1
        const decimals = numbers.map(([whole, scale]) => plainDecimal(whole, scale))
        storeClaims(
          store,
          decimals.map((decimal, index) => claim({ decimal, indicator: `i${index}`, period: String(year) }))
        )
        const back = readFigures(store, { ...everything, periods: [String(year)] })
        expect(back.map(({ decimal }) => decimal)).toEqual(decimals)
      }),
      { numRuns: 60 }
    )
    store.close()
  })
})

function plainDecimal(digits: bigint, scale: number): string {
  if (digits === 0n) return '0'
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const fraction = text.slice(text.length - scale).replace(/0+$/, '')
  const whole = scale === 0 ? text : text.slice(0, -scale)
  return scale === 0 || fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}

type Act =
  | { readonly type: 'store'; readonly claims: readonly NewClaim[] }
  | { readonly type: 'undo' | 'redo'; readonly which: number }

const stages: readonly Stage[] = ['estimate', 'flash', 'preliminary', 'final', 'census']

const anyClaim: fc.Arbitrary<NewClaim> = fc
  .record({
    region: fc.constantFrom('420000', '422802'),
    indicator: fc.constantFrom('gdp', 'population'),
    measure: fc.constantFrom('level' as const, 'growth' as const),
    period: fc.constantFrom('2022', '2023', '2023M01-07'),
    stage: fc.constantFrom(...stages),
    decimal: fc.option(fc.integer({ min: 0, max: 9 }).map(String))
  })
  .map((given) => claim({ ...given, symbol: given.decimal === null ? '—' : null }))

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(anyClaim, { minLength: 1, maxLength: 6 })
      .map((claims): Act => ({ type: 'store', claims: distinct(claims) }))
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('redo' as const), which: fc.nat(20) }) }
)

function distinct(claims: readonly NewClaim[]): NewClaim[] {
  return [...new Map(claims.map((one) => [placeOf(one), one])).values()]
}

function placeOf({
  region,
  indicator,
  measure,
  period
}: Pick<NewClaim, 'region' | 'indicator' | 'measure' | 'period'>): string {
  return [region, indicator, measure, period].join(' ')
}

/** What a plain replay of the acts says: no store, no SQL, only lists. */
class Replay {
  readonly imports: { readonly change: number; readonly claims: readonly NewClaim[]; stands: boolean }[] = []

  figures(): ReadonlyMap<string, string> {
    const best = new Map<string, { stage: number; change: number; text: string }>()
    for (const { change, claims, stands } of this.imports) {
      if (!stands) continue
      for (const one of claims) {
        const stage = stages.indexOf(one.stage as Stage)
        const before = best.get(placeOf(one))
        if (before !== undefined && (before.stage > stage || (before.stage === stage && before.change > change)))
          continue
        best.set(placeOf(one), { stage, change, text: one.decimal ?? one.symbol ?? '' })
      }
    }
    return new Map([...best].map(([place, { text }]) => [place, text]))
  }
}

describe('any history of imports, undoings and redoings', () => {
  it('shows what a plain replay of the standing changes shows, and counts the same', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 14 }), (acts) => {
        const store = freshStore()
        const replay = new Replay()
        const then: { readonly change: number; readonly figures: ReadonlyMap<string, string> }[] = []
        for (const act of acts) {
          if (act.type === 'store') {
            replay.imports.push({ change: storeClaims(store, act.claims), claims: act.claims, stands: true })
          } else {
            const subject = replay.imports[act.which % Math.max(1, replay.imports.length)]
            if (subject === undefined || subject.stands !== (act.type === 'undo')) continue
            if (act.type === 'undo') undoChange(store, subject.change)
            else redoChange(store, subject.change)
            subject.stands = act.type === 'redo'
          }
          const last = store.sql('SELECT max(id) FROM change').pluck().get() as number
          then.push({ change: last, figures: replay.figures() })
        }
        expect(stored(store)).toEqual(sorted(replay.figures()))
        for (const { change, figures } of then) expect(stored(store, change)).toEqual(sorted(figures))
        const standing = standingFigures(store)
        for (const [place, text] of replay.figures()) {
          const [region, indicator, measure, period] = place.split(' ') as [string, string, 'level', string]
          const found = standing({ region, indicator, measure, period })
          expect(found?.decimal ?? found?.symbol).toBe(text)
        }
        // The tallies are a second copy of what the claims say: they must never differ.
        expect(figuresInAll(store)).toBe(replay.figures().size)
        const perPeriod = figuresByPeriod(store, null).reduce((sum, [, figures]) => sum + figures, 0)
        const perIndicator = [...figuresByIndicator(store, null).values()].reduce((sum, figures) => sum + figures, 0)
        expect([perPeriod, perIndicator]).toEqual([replay.figures().size, replay.figures().size])
        store.close()
      }),
      { numRuns: 40 }
    )
  })
})

function stored(store: Store, upTo?: number): [string, string][] {
  const figures = readFigures(store, { ...everything, ...(upTo === undefined ? {} : { upTo }) })
  return sorted(new Map(figures.map((figure) => [placeOf(figure), figure.decimal ?? figure.symbol ?? ''])))
}

function sorted(figures: ReadonlyMap<string, string>): [string, string][] {
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1))
}
