import { createHash } from 'node:crypto'
import { amountsAddUp } from '#core/catalogue/adds-up.ts'
import { type Indicator, unsortedChapter } from '#core/catalogue/indicator.ts'
import { plainName } from '#core/catalogue/names/plain-name.ts'
import { decimalPlaces, shiftDecimal } from '#core/quantity/decimal.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { isNoUnit } from '#core/quantity/units/no-unit.ts'
import { isIndexUnit, isRateUnit, isYearBeforeUnit, parseUnit, YEAR_BEFORE } from '#core/quantity/units/unit.ts'
import { type JobName, kindOfUnit, measureOfGrowth, type OtherBase, unitOfNew } from './job-name.ts'
import type { DescribedNew } from './name-choices.ts'
import { nameContext, titleSubject } from './name-context.ts'
import { shortNames } from './short-names.ts'

/** What stands at the end of a period rather than adding up over it. */
const stock =
  /(?:年末|期末|月末|季末|年底|余额|存量|保有|人口|面积|户数|个数|机构数|单位数|从业人员|职工|床位|里程|储量)/

/** An indicator for a name that the catalogue does not know, as well as the name and its unit tell. */
export function newIndicator(
  name: JobName,
  options: {
    readonly order: number
    readonly parent: Pick<Indicator, 'id' | 'unit'> | null
    readonly isLeafShared: boolean
    /** What it may be called for short, as no other name is; null: in full. */
    readonly short: string | null
    /** The same on the base that it is decided with; null: it is of no other base. */
    readonly onOtherBase: Pick<Indicator, 'name' | 'chapter'> | null
    readonly said: DescribedNew | undefined
  }
): Indicator {
  const leaf = name.path.at(-1) ?? ''
  const context = nameContext(name.path, name.first.table.table.title, options.isLeafShared)
  const { observation } = name.first
  const { said } = options
  const written = unitOfNew(name)
  const unit =
    said?.unit ??
    (written !== null && isYearBeforeUnit(written) ? YEAR_BEFORE : unitOfPart(written, options.parent?.unit ?? null))
  const kind =
    said?.kind ?? (measureOfGrowth(observation, name) !== null ? 'flow' : kindOf(leaf, unit, observation.measure))
  const labels = [...context, leaf]
  const based = options.onOtherBase === null ? null : `${options.onOtherBase.name}（${baseWords(unit ?? '')}）`
  const called = said?.name ?? based ?? (context.length > 0 ? options.short : null) ?? labels.join('：')
  return {
    id: `own-${createHash('sha256').update(name.key).digest('hex').slice(0, 10)}`,
    name: called,
    nameEn: null,
    // The catalogue's way of saying that a name holds below certain labels. As it is written it is found next time.
    aliases: context.length > 0 ? [labels.map(plainName).join('>')] : called === leaf ? [] : [leaf],
    unit,
    decimals: Math.min(decimalPlaces(inUnit(shiftDecimal('1', -(name.decimals ?? 0)), written, unit)), 4),
    kind,
    priceBasis: 'none',
    direction: 'neutral',
    aggregation: amountsAddUp({ kind, unit, names: name.path }) ? 'sum' : 'never',
    chapter: options.onOtherBase?.chapter ?? unsortedChapter,
    department: null,
    order: options.order,
    parent: options.parent?.id ?? null,
    formula: null
  }
}

/**
 * A part is told in the unit of its whole, beside which it is read: 5.04 亿元 of 5.67 亿元, though its row says 50,400
 * 万元. It keeps its own where the two measure different things, or where in that of the whole nothing would be left of it.
 */
function unitOfPart(written: string | null, whole: string | null): string | null {
  const [own, kept] = [written, whole].map((unit) => (unit === null ? null : parseUnit(unit)))
  if (own == null || kept == null || own.dimension !== kept.dimension) return written
  if (isRateUnit(own) || isIndexUnit(own) || kept.power - own.power > POWER_LEFT) return written
  return fitLevel('1', written, whole) === null ? written : whole
}

/** 万元 in 亿元; 元 in 亿元 would be rounded to nothing. */
const POWER_LEFT = 4

/** 上月=100, however it is written. */
function baseWords(unit: string): string {
  const base = parseUnit(unit)?.dimension.replace(/^index:/, '') ?? unit
  return `${/^\d{4}$/.test(base) ? `${base}年` : base}=100`
}

function inUnit(decimal: string, from: string | null, to: string | null): string {
  return fitLevel(decimal, from, to)?.decimal ?? decimal
}

function kindOf(leaf: string, unitText: string | null, measure: string): Indicator['kind'] {
  const unit = unitText === null ? null : parseUnit(unitText)
  if (measure === 'index' || (unit !== null && isIndexUnit(unit))) return 'index'
  if (measure === 'rank') return 'rank'
  // 基尼系数 and pH值 move by a difference, as rates do.
  if (unitText !== null && isNoUnit(unitText)) return leaf.endsWith('指数') ? 'index' : 'rate'
  if (unit !== null && isRateUnit(unit)) return 'rate'
  return stock.test(leaf) ? 'stock' : 'flow'
}

const namesAtOnce = 1000

/** An indicator for each name that is to become one, by the name's key. */
export function* madeIndicators(
  names: readonly JobName[],
  known: ReadonlyMap<string, Indicator>,
  described: (key: string) => DescribedNew | undefined
): Generator<void, ReadonlyMap<string, Indicator>> {
  const fresh = names.filter(({ state }) => state === 'new')
  const leaves = new Map<string, number>()
  for (const { path, otherBase } of names)
    if (otherBase === null) leaves.set(path.at(-1) ?? '', (leaves.get(path.at(-1) ?? '') ?? 0) + 1)
  let order = 0
  const taken = new Set<string>()
  for (const { order: at, name, aliases } of known.values()) {
    order = Math.max(order, at)
    for (const text of [name, ...aliases]) taken.add(plainName(text))
  }
  const byPath = new Map<string, string>()
  for (const { path, indicator } of names) if (indicator !== null) byPath.set(path.join('\n'), indicator.id)
  // On another base a part is one of the whole on that.
  const byBase = new Map<string, string>()
  const baseKey = (path: readonly string[], { unit }: JobName): string => `${path.join('\n')}\n\n${kindOfUnit(unit)}`
  for (const name of names) if (name.indicator !== null) byBase.set(baseKey(name.path, name), name.indicator.id)
  const isLeafShared = (leaf: string): boolean => (leaves.get(leaf) ?? 0) > 1 || taken.has(plainName(leaf))
  const [own, based] = [
    fresh.filter(({ otherBase }) => otherBase === null),
    fresh.filter(({ otherBase }) => otherBase !== null)
  ]
  const shorts = yield* shortNames(own, { known: byPath, taken, isLeafShared })
  const made = new Map<string, Indicator>()
  const madeById = new Map<string, Indicator>()
  const byName = new Map<string, { readonly indicator: Indicator; readonly isSaid: boolean }>()
  for (const [index, name] of [...own, ...based].entries()) {
    if (index % namesAtOnce === 0) yield
    order += 10
    const above = name.path.slice(0, -1)
    const whole = name.otherBase === null ? byPath.get(above.join('\n')) : byBase.get(baseKey(above, name))
    const parent = whole === undefined ? null : (known.get(whole) ?? madeById.get(whole) ?? { id: whole, unit: null })
    const said = described(name.key)
    const onOtherBase = sameOnOtherBase(name.otherBase, made)
    const guessed = newIndicator(name, {
      ...{ order, parent, onOtherBase, said },
      isLeafShared: isLeafShared(name.path.at(-1) ?? ''),
      short: shorts.get(name.key) ?? null
    })
    // Two names that a person calls the same are one indicator.
    const called = `${guessed.name}\n${kindOfUnit(guessed.unit)}`
    const other = byName.get(called)
    const isOne = other !== undefined && (said?.name != null || other.isSaid)
    const indicator = isOne ? other.indicator : other === undefined ? guessed : toldInFull(guessed, name)
    if (other === undefined) byName.set(called, { indicator, isSaid: said?.name != null })
    made.set(name.key, indicator)
    madeById.set(indicator.id, indicator)
    byBase.set(baseKey(name.path, name), indicator.id)
    if (name.otherBase === null) byPath.set(name.path.join('\n'), indicator.id)
  }
  return made
}

/** Two names that would be called the same are two, as long as nobody says that they are one. */
function toldInFull(own: Indicator, { path, unit, first }: JobName): Indicator {
  const subject = first.table.table.title === null ? null : titleSubject(first.table.table.title)
  const labels = subject === null || path.includes(subject) ? path : [subject, ...path]
  const full = labels.join('：')
  return { ...own, name: full === own.name && unit !== null ? `${full}（${unit}）` : full }
}

function sameOnOtherBase(other: OtherBase | null, made: ReadonlyMap<string, Indicator>): Indicator | null {
  if (other === null) return null
  return ('indicator' in other ? other.indicator : made.get(other.key)) ?? null
}
