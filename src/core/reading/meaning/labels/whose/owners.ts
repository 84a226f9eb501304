import type { StructureLabel } from '../../../structure.ts'
import { type HeadReadings, headsTogether, readingSaid } from '../../doubts/head-doubt.ts'
import { ownWords } from '../../measures/one-of-several.ts'
import { saysContribution } from '../../measures/words/contribution.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { isAnother } from './another-quantity.ts'
import { dependsOn, isPart } from './dependence.ts'
import { growthFirst } from './growth-first.ts'
import type { LabelFigures } from './label-figures.ts'
import { levelPlanned } from './level-planned.ts'
import { breaksOrder, isPortionOf, isShareOf, movesAs, ranks } from './owner-fits.ts'
import { plannable, suiting } from './owners-in-unit.ts'
import { headOfParts } from './parts-of-head.ts'
import { dividendOf } from './quotient.ts'
import { ranksFirst } from './ranks-first.ts'

/** Whose a growth, change or rank is that names nothing itself. */
export interface Owner {
  /** The label of what grows. */
  readonly label: number
  /** Where nothing on the sheet decides. */
  readonly open: OpenOwner | null
}

/** The labels that one may be of: what stands for itself, and what stands nearest; `head`: by which answers name it. */
export interface OpenOwner {
  readonly principal: number
  readonly nearest: number
  readonly head: string
}

/** What owners are looked for among. */
export interface Owned {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly figures: LabelFigures
  /** What the table is called. */
  readonly titles: readonly string[]
  /** What a person said where nothing decides. */
  readonly said: HeadReadings
}

/**
 * Tells whose the growth, change or rank under a head is that names nothing, of the levels before it: the one that its
 * figures fit; else the one that the title names; else the nearest, unless that only says something of one farther away
 * (其中：出口 of 进出口, 当月新增 of 余额): then it may be of either. Never that of a contribution, which is reckoned from growth.
 */
export class Owners {
  readonly #table: Owned
  readonly #known = new Map<number, Owner | null>()
  readonly #first: ReadonlyMap<number, number>
  readonly #ranksFirst: ReadonlyMap<number, readonly number[]>
  #levels: ReadonlyMap<number, readonly number[]> | null = null
  #doubt = false

  constructor(table: Owned) {
    this.#table = table
    this.#first = growthFirst(table.labels, table.meanings)
    this.#ranksFirst = ranksFirst(table)
  }

  /** `before`: the labels that stand before it under the same head, nearest first, with their names in full. */
  of(index: number, before: Iterable<{ readonly label: number; readonly names: readonly string[] }>): Owner | null {
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const found = this.#behind(index) ?? this.#find(index, this.#candidates(index, before))
    this.#known.set(index, found)
    this.#doubt ||= found !== null && found.open !== null
    return found
  }

  /** Of what stands behind it, where the columns begin with growth or a rank. */
  #behind(index: number): Owner | null {
    const level = this.#first.get(index)
    if (level !== undefined) return { label: level, open: null }
    const ranked = this.#ranksFirst.get(index) ?? []
    const [likely, other] = ranked
    if (likely === undefined) return null
    if (other === undefined) return { label: likely, open: null }
    const titled = this.#byTitle(ranked)
    return titled === null ? this.#asked(index, likely, other) : { label: titled, open: null }
  }

  /** 人均 behind 收入 | 人口 is of the former; null: its figures are no quotient of two of them. */
  dividend(index: number, before: Iterable<{ readonly label: number }>): number | null {
    const { meanings, figures } = this.#table
    const levels = [...before].flatMap(({ label }) =>
      meanings[label]?.measure === null ? [[label, figures.of(label)] as const] : []
    )
    return dividendOf(figures.of(index), new Map(levels))
  }

  /** Is a share that of a level down the lines: of its own total, and not of what stands beside it? */
  isPortion(share: number, level: number): boolean {
    const { labels, meanings, figures } = this.#table
    const told = figures.of(share)
    const below = labels.flatMap(({ parent, attribute }, at) =>
      parent === level && attribute === null && meanings[at]?.measure === null ? [at] : []
    )
    return [level, ...below].some((at) => isPortionOf(told, figures.of(at)))
  }

  /** No larger figure stands behind a smaller one: the places may be those of these figures. */
  mayRank(rank: number, figures: number): boolean {
    return !breaksOrder(this.#table.figures.of(rank), this.#table.figures.of(figures))
  }

  /** Nothing decides of some head, of those that were asked for. */
  get doubt(): boolean {
    return this.#doubt
  }

  /** The labels that one may be of where nothing decides; null: there is no doubt. */
  openFor(index: number): OpenOwner | null {
    return this.#known.get(index)?.open ?? null
  }

  /** Levels since the last head of the kind, each name once, by the latest of its figures. */
  #candidates(
    index: number,
    before: Iterable<{ readonly label: number; readonly names: readonly string[] }>
  ): readonly number[] {
    const { meanings } = this.#table
    const kind = kindOf(meanings[index])
    const found = new Map<string, number>()
    for (const { label, names } of before) {
      const meaning = meanings[label]
      if (meaning === undefined) break
      if (meaning.measure === null) {
        const name = names.join('\n')
        const known = found.get(name)
        if (known === undefined || this.#isOfThen(known)) found.set(name, label)
      } else if (found.size > 0 && kindOf(meaning) === kind) break
    }
    return [...found.values()]
  }

  #find(index: number, all: readonly number[]): Owner | null {
    const levels = all.filter((at) => !this.#contributes(at))
    // 增速 as the name of a rank is of what grows.
    const isBareRank = kindOf(this.#meaning(index)) === 'rank' && this.#meaning(index).names.length === 0
    const candidates = isBareRank || levels.length === 0 ? all : levels
    const [nearest] = candidates
    if (nearest === undefined) return null
    const done = levelPlanned(index, nearest, this.#table)
    if (done !== null) return { label: done, open: null }
    if (!MOVES.has(kindOf(this.#table.meanings[index])))
      return { label: this.#wholeOf(index, plannable(index, candidates, this.#table)), open: null }
    // 比上年增减 over 播种面积 | 总产量 is of these.
    const below = this.#under(index).some((at) => this.#meaning(at).names.length > 0)
    const inner = candidates.length === 1 && !below ? this.#among(index, this.#under(nearest)) : null
    if (inner !== null) return inner
    const owning = suiting(index, candidates, this.#table)
    return this.#among(index, owning) ?? this.#ofHead(index, owning) ?? { label: owning[0] ?? nearest, open: null }
  }

  /** 占比 behind 人口 | 男 | 女 is that of what they are parts of, but where its figures are what 女 is of 人口. */
  #wholeOf(index: number, candidates: readonly number[]): number {
    const [nearest = -1, ...farther] = candidates
    if (!isPart(this.#meaning(nearest))) return nearest
    const whole = farther.find((at) => this.#saysSomethingOf(nearest, at))
    if (whole === undefined) return nearest
    const { figures } = this.#table
    return isShareOf(figures.of(index), figures.of(nearest), figures.of(whole)) ? nearest : whole
  }

  /** null: none of them says something of another. */
  #among(index: number, candidates: readonly number[]): Owner | null {
    const [nearest, ...farther] = candidates
    if (nearest === undefined || farther.length === 0) return null
    const fitting = this.#byFigures(index, candidates)
    if (fitting !== null) return { label: fitting, open: null }
    const whole = farther.find((at) => this.#saysSomethingOf(nearest, at))
    if (whole === undefined) return null
    // 男 | 女: of the last part alone nothing is told.
    const parts = candidates.slice(0, candidates.indexOf(whole))
    if (parts.length > 1 && parts.every((at) => isPart(this.#meaning(at)))) return { label: whole, open: null }
    const titled = this.#byTitle([nearest, whole])
    if (titled !== null) return { label: titled, open: null }
    return this.#asked(index, whole, nearest)
  }

  /** Of either, as a person says; until then of what stands for itself. */
  #asked(index: number, principal: number, nearest: number): Owner {
    const { labels, said } = this.#table
    const head = headsTogether([principal, nearest, index].map((at) => ownWords(labels[at] as StructureLabel)))
    const label = readingSaid(said, 'which-owner', head) === 'nearest' ? nearest : principal
    return { label, open: { principal, nearest, head } }
  }

  /** 同比 behind 亡 | 伤 under 伤亡人数. */
  #ofHead(index: number, candidates: readonly number[]): Owner | null {
    const { labels, meanings } = this.#table
    const [nearest] = candidates
    const found = headOfParts(index, candidates, labels, meanings)
    if (found === null || nearest === undefined) return null
    return found.isSure ? { label: found.head, open: null } : this.#asked(index, found.head, nearest)
  }

  /** 余额 | 新增 under 存款, nearest first: what stands behind the head is told of one of them. */
  #under(head: number): readonly number[] {
    const { labels } = this.#table
    if (labels[head]?.axis !== 'column') return []
    this.#levels ??= this.#levelsByHead()
    return this.#levels.get(head) ?? []
  }

  #levelsByHead(): ReadonlyMap<number, readonly number[]> {
    const { labels, meanings } = this.#table
    const found = new Map<number, number[]>()
    for (const [at, { parent, attribute }] of [...labels.entries()].toReversed()) {
      const { measure = undefined, ofWhich = true } = meanings[at] ?? {}
      if (parent === null || attribute !== null || measure !== null || ofWhich) continue
      const under = found.get(parent)
      if (under === undefined) found.set(parent, [at])
      else under.push(at)
    }
    return found
  }

  #byFigures(index: number, candidates: readonly number[]): number | null {
    const { meanings, figures } = this.#table
    const told = figures.of(index)
    const kind = kindOf(meanings[index])
    const fitting = candidates.filter((at) => {
      const own = figures.of(at)
      if (kind === 'rank') return ranks(told, own)
      return movesAs(meanings[index]?.measure?.measure ?? 'growth', told, own, this.#befores(index, at))
    })
    // A contribution stands in the order of what it is reckoned from, and is seldom ranked itself.
    const owning = fitting.filter((at) => !this.#contributes(at))
    const [only, second] = owning.length > 0 ? owning : fitting
    return only !== undefined && second === undefined ? only : null
  }

  /** What a level may be held against: it at other times, and changes, on its axis under the same head. */
  #befores(index: number, level: number): Parameters<typeof movesAs>[3] {
    const { labels, meanings, figures } = this.#table
    const own = labels[index]
    const from = Math.max(0, index - REACH)
    return labels.slice(from, index + REACH).flatMap((label, place) => {
      const at = from + place
      if (at === level || at === index || label.axis !== own?.axis || label.parent !== own.parent) return []
      const measure = meanings[at]?.measure?.measure ?? null
      if (measure !== null && measure !== 'change') return []
      if (measure === null && isAnother(this.#meaning(at), this.#meaning(level))) return []
      if (measure === 'change' && meanings[index]?.measure?.measure === 'change') return []
      return [{ figures: figures.of(at), isChange: measure === 'change' }]
    })
  }

  #byTitle(candidates: readonly number[]): number | null {
    const named = candidates.filter((at) => {
      const name = this.#meaning(at).names.at(-1) ?? ''
      return name.length > 1 && this.#table.titles.some((title) => title.includes(name))
    })
    const [only, second] = named
    return only !== undefined && second === undefined ? only : null
  }

  #saysSomethingOf(nearer: number, farther: number): boolean {
    return this.#contributes(nearer) || dependsOn(this.#meaning(nearer), this.#meaning(farther))
  }

  #isOfThen(index: number): boolean {
    return (this.#meaning(index).mark?.yearShift ?? 0) < 0
  }

  #contributes(index: number): boolean {
    return saysContribution(this.#meaning(index).names.at(-1) ?? '')
  }

  #meaning(index: number): LabelMeaning {
    return this.#table.meanings[index] as LabelMeaning
  }
}

/** Labels farther apart than this are rows of a long list, and held against nothing there. */
const REACH = 200

/** What a figure of these is of may be open; shares and goals have rules of their own. */
const MOVES: ReadonlySet<string | null> = new Set(['growth', 'rank'])

/** Growth and change stand for each other: behind either something new begins. */
function kindOf(meaning: LabelMeaning | undefined): string | null {
  const measure = meaning?.measure?.measure ?? null
  return measure === 'change' ? 'growth' : measure
}
