import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeskError } from '#contract/error.ts'
import { matchIndicator } from '#core/catalogue/match-indicator.ts'
import { deskIndicators, expectIndicator, indicatorIndex } from '#desk/catalogue/desk-indicators.ts'
import { saveIndicator } from '#desk/catalogue/edit-indicator.ts'
import { mergeIndicators } from '#desk/catalogue/merge-indicators.ts'
import { claimedAs } from '#desk/import/names/claimed-as.ts'
import { addChange } from '#desk/store/changes/changes.ts'
import { addEdition } from '#desk/store/changes/editions.ts'
import { redoChange, undoChange } from '#desk/store/changes/undoing.ts'
import { periodCode } from '#desk/store/claims/claim-codes.ts'
import { addClaims, type NewClaim } from '#desk/store/claims/claims.ts'
import { standingFigures } from '#desk/store/claims/place-claims.ts'
import { figuresInAll, TallyGrowth } from '#desk/store/claims/tally.ts'
import { readFigures } from '#desk/store/figures.ts'
import { addSheet } from '#desk/store/originals.ts'
import type { Store } from '#desk/store/store.ts'
import { bareDesk, indicator } from '../../support/bare-desk.ts'
import { claim } from '../../support/claim.ts'
import { temporaryFolder } from '../../support/temp-desk.ts'

let folder: string
let desks = 0

beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** There from the making of the desk; the others are made by the import that first speaks of them. */
const base = ['gdp', 'grain']
const fresh = ['tea', 'bus']
const departments = ['统计局', '财政局', null]

interface Word {
  readonly type: 'import' | 'edit'
  readonly id: string
  readonly periods: readonly string[]
  readonly value: string
  readonly department: string | null
  /** What the other department says of the same in a file of the same import. */
  readonly beside: { readonly value: string; readonly department: string } | null
}

interface Renaming {
  readonly type: 'rename'
  readonly id: string
  readonly name: string
}

interface Merge {
  readonly type: 'merge'
  readonly id: string
  readonly into: string
}

interface Mark {
  readonly type: 'undo' | 'redo'
  readonly which: number
  readonly together: boolean
}

type Act = Word | Renaming | Merge | Mark

const anyId = fc.constantFrom(...base, ...fresh)
const anyValue = fc.integer({ min: 0, max: 4 }).map(String)
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        type: fc.constantFrom('import' as const, 'edit' as const),
        id: anyId,
        periods: fc.subarray(['2022', '2023'], { minLength: 1 }),
        value: anyValue,
        department: fc.constantFrom(...departments),
        other: fc.option(anyValue)
      })
      .map(({ other, ...word }): Word => {
        const department = departments.find((one) => one !== null && one !== word.department) ?? ''
        const isOfTwo = word.type === 'import' && word.department !== null && other !== null
        return { ...word, beside: isOfTwo ? { value: other, department } : null }
      })
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('rename' as const), id: anyId, name: fc.constantFrom('甲', '乙') })
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('merge' as const), id: anyId, into: anyId }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom('undo' as const, 'redo' as const),
      which: fc.nat(30),
      together: fc.boolean()
    })
  }
)

interface Fact {
  readonly change: number
  readonly act: Word | Renaming | Merge
  /** The indicator that it makes or edits, or null. */
  readonly edits: string | null
  /** Indicators that have to be there for it. */
  readonly uses: readonly string[]
  /** The fact whose edition it edits. */
  readonly ground: number | null
  stands: boolean
}

/** What a plain replay of the acts says: no store, no SQL, only a list of facts. */
class Replay {
  readonly facts: Fact[] = []

  owner(id: string): string {
    const merges = this.facts.filter(({ stands, act }) => stands && act.type === 'merge')
    return merges.reduce((at, { act }) => (act.type === 'merge' && act.id === at ? act.into : at), id)
  }

  isThere(id: string): boolean {
    return base.includes(id) || this.#editors(id).some(({ stands }) => stands)
  }

  #editors(id: string): readonly Fact[] {
    return this.facts.filter(({ edits }) => edits === id)
  }

  latestEdit(id: string): number | null {
    return this.#editors(id).findLast(({ stands }) => stands)?.change ?? null
  }

  /** Would lose its ground if these went: the ground itself, or all that made what it uses. */
  falls(fact: Fact, going: ReadonlySet<number>): boolean {
    if (fact.ground !== null && going.has(fact.ground)) return true
    return fact.uses.some((id) => {
      const makers = this.#editors(id).filter(({ stands }) => stands)
      return !base.includes(id) && fact.edits !== id && makers.every(({ change }) => going.has(change))
    })
  }

  /** With all that rests on it. */
  undone(subject: Fact): ReadonlySet<number> {
    const going = new Set([subject.change])
    for (let size = 0; size < going.size; ) {
      size = going.size
      for (const fact of this.facts) if (fact.stands && this.falls(fact, going)) going.add(fact.change)
    }
    return going
  }

  /** Can it stand, with those that stand now? */
  hasGround(fact: Fact): boolean {
    const ground = this.facts.find(({ change }) => change === fact.ground)
    return (ground?.stands ?? true) && fact.uses.every((id) => fact.edits === id || this.isThere(id))
  }

  names(): string[] {
    return [...base, ...fresh]
      .filter((id) => this.isThere(id) && this.owner(id) === id)
      .map((id) => {
        const named = this.facts.findLast(({ stands, act }) => stands && act.type === 'rename' && act.id === id)
        return `${id} ${named?.act.type === 'rename' ? named.act.name : id}`
      })
      .sort()
  }

  figures(): string[] {
    const places = new Map<string, { value: string; department: string | null }[]>()
    for (const { act, stands } of this.facts) {
      if (!stands || (act.type !== 'import' && act.type !== 'edit')) continue
      for (const period of act.periods) {
        const place = `${this.owner(act.id)} ${period}`
        // The cell read first is the figure.
        const words = act.beside === null ? [act] : [act.beside, act]
        places.set(place, [...(places.get(place) ?? []), ...words])
      }
    }
    return [...places].map(([place, said]) => `${place} ${shownOf(said)}`).sort()
  }
}

/**
 * The latest word, and the latest word of every other department that is not the same; a word of nobody known is over
 * words that disagree, and ends nothing.
 */
function shownOf(said: readonly { value: string; department: string | null }[]): string {
  const figure = said.at(-1)
  const others = departments.filter((one) => one !== null && one !== figure?.department)
  const words = others.flatMap((one) => said.findLast(({ department }) => department === one)?.value ?? [])
  const latest = figure?.department == null && new Set(words).size < 2 ? [] : words
  return [figure?.value, ...latest.filter((value) => value !== figure?.value)].join(' ≠ ')
}

describe('any history of imports, edits, renamings, merges, undoings and redoings', () => {
  it('shows what a plain replay shows, and as of every past moment what it showed then', () => {
    let refusals = 0
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 24, size: 'max' }), (acts) => {
        desks += 1
        const store = bareDesk(
          join(folder, `${desks}.tongbi`),
          base.map((id) => indicator(id))
        )
        const replay = new Replay()
        const then: { readonly change: number; readonly names: string[]; readonly figures: string[] }[] = []
        for (const act of acts) {
          if ('which' in act) refusals += mark(store, replay, act) === 'refused' ? 1 : 0
          else perform(store, replay, act)
          const change = store.sql('SELECT max(id) FROM change').pluck().get() as number
          then.push({ change, names: replay.names(), figures: replay.figures() })
        }
        for (const { change, names, figures } of then) {
          const past = store.asKnownAfter(change)
          expect(figuresOf(past)).toEqual(figures)
          expect(namesOf(past)).toEqual(names)
          expect(figuresInAll(past)).toBe(figures.length)
        }
        expect(figuresOf(store)).toEqual(replay.figures())
        expect(namesOf(store)).toEqual(replay.names())
        expect(figuresInAll(store)).toBe(replay.figures().length)
        store.close()
      }),
      { numRuns: 100 }
    )
    expect(refusals).toBeGreaterThan(5)
  })
})

/** Does what is possible at all, in the desk and in the replay. */
function perform(store: Store, replay: Replay, act: Fact['act']): void {
  const id = replay.owner(act.id)
  const before = { ground: null, stands: true, edits: null, uses: [id] }
  if ('value' in act) {
    // A return speaks of an indicator by its name, whatever that was merged into; who types sees the one that is left.
    const own = act.type === 'import' ? act.id : id
    const makes = !replay.isThere(own)
    if (makes && act.type === 'edit') return
    const change = say(store, { ...act, id: own }, makes)
    replay.facts.push({ ...before, uses: [own], change, act: { ...act, id: own }, edits: makes ? own : null })
  } else if ('name' in act) {
    if (!replay.isThere(id)) return
    const ground = replay.latestEdit(id)
    const found = expectIndicator(store, id)
    saveIndicator(store, { ...found, aliases: [...found.aliases], name: act.name }, null)
    replay.facts.push({ ...before, change: lastOf(store), act: { ...act, id }, edits: id, ground })
  } else {
    const into = replay.owner(act.into)
    if (into === id || !replay.isThere(id) || !replay.isThere(into)) return
    const { change } = mergeIndicators(store, { from: [id], into }, { author: null, reason: null })
    replay.facts.push({ ...before, change, act: { type: 'merge', id, into }, uses: [id, into] })
  }
}

/** An import or edit, with the tallies kept in step as the desk keeps them. */
function say(store: Store, act: Word, makes: boolean): number {
  const { type: kind, department, beside } = act
  return store.write(() => {
    const change = addChange(store, { kind, about: act.id, department: beside === null ? department : null })
    const sheetOf = (own: string | null) =>
      addSheet(store, { change, original: null, file: `${own}.csv`, name: '表', department: own })
    if (makes) addEdition(store, 'indicator', act.id, change, indicator(act.id))
    const { shown, claimed } = makes ? { shown: act.id, claimed: act.id } : named(store, act.id)
    const figures = act.periods.map((period) => claim({ indicator: shown, period, decimal: act.value }))
    const own = figures.map((one) => ({ ...one, indicator: claimed }))
    const claims =
      beside === null
        ? own
        : [
            ...own.map(ofSheet(sheetOf(department), 0)),
            ...own.map(ofSheet(sheetOf(beside.department), 1, beside.value))
          ]
    const standing = standingFigures(store)
    const tally = new TallyGrowth()
    for (const one of figures.filter((one) => standing(one) === null)) {
      tally.add(store.regions.key(one.region), store.indicators.key(one.indicator), periodCode(one.period))
    }
    for (const _ of addClaims(store, change, claims));
    tally.store(store)
    return change
  })
}

function ofSheet(sheet: number, nth: number, decimal?: string): (claim: NewClaim) => NewClaim {
  return (one) => ({ ...one, sheet, nth, decimal: decimal ?? one.decimal })
}

/** What a return means by a name, as the desk finds it, and of which indicator its figures are claimed. */
function named(store: Store, name: string): { readonly shown: string; readonly claimed: string } {
  const { indicator: found } = matchIndicator([name], null, indicatorIndex(store))
  if (found === null) throw new Error(`no indicator ${name}`)
  const claimed = claimedAs(store, found, { path: [name], unit: null, title: null })
  return { shown: found.id, claimed: claimed?.id ?? found.id }
}

/** Undoes or redoes; the desk refuses exactly where the replay says that something would lose its ground. */
function mark(store: Store, replay: Replay, act: Mark): 'done' | 'refused' | 'nothing' {
  const subject = replay.facts[act.which % Math.max(1, replay.facts.length)]
  if (subject === undefined || subject.stands !== (act.type === 'undo')) return 'nothing'
  const how = { author: null, together: act.together }
  if (act.type === 'undo') {
    const going = replay.undone(subject)
    if (going.size > 1 && !act.together) {
      expect(codeOf(() => undoChange(store, subject.change, how))).toBe('has-dependents')
      return 'refused'
    }
    undoChange(store, subject.change, how)
    for (const fact of replay.facts) if (going.has(fact.change)) fact.stands = false
  } else {
    if (!replay.hasGround(subject) && !act.together) {
      expect(codeOf(() => redoChange(store, subject.change, how))).toBe('has-grounds')
      return 'refused'
    }
    redoChange(store, subject.change, how)
    const back = store.sql(`SELECT of FROM change WHERE kind = 'redo'`).pluck().all() as number[]
    const fallen = new Set(store.asKnownAfter(lastOf(store)).sql(fallenNow).pluck().all() as number[])
    for (const fact of replay.facts) if (back.includes(fact.change)) fact.stands = !fallen.has(fact.change)
    // What came along is enough, and each of it was needed: it has its own ground now.
    for (const fact of replay.facts) if (fact.stands) expect(replay.hasGround(fact)).toBe(true)
  }
  return 'done'
}

const fallenNow = `SELECT of FROM change WHERE of IS NOT NULL GROUP BY of HAVING max(id) AND kind = 'undo'`

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof DeskError) return thrown.data.code
    throw thrown
  }
  return 'done'
}

function lastOf(store: Store): number {
  return store.sql('SELECT max(id) FROM change').pluck().get() as number
}

function figuresOf(store: Store): string[] {
  return readFigures(store, { regions: null, indicators: null, measures: null, periods: null })
    .map(({ indicator: id, period, decimal, conflict }) => {
      const others = [...(conflict ?? [])]
        .sort((one, other) => departments.indexOf(one.department) - departments.indexOf(other.department))
        .map((one) => one.decimal)
      return `${id} ${period} ${[decimal, ...others].join(' ≠ ')}`
    })
    .sort()
}

function namesOf(store: Store): string[] {
  return [...deskIndicators(store).values()].map(({ id, name }) => `${id} ${name}`).sort()
}
