import { parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { bareLabel } from '../labels/names/label-words.ts'

/**
 * 人民币 | 美元, 人民币（万元） | 美元（万美元） and 进出口总值（人民币） | 进出口总值（美元） beside each other: each names in which money
 * something is told. 美元 is no unit then: the growth below it would be told from the other by nothing, and figures in
 * 万美元 would be dollars.
 */
export function withCurrenciesApart(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  table: readonly Unit[]
): readonly LabelMeaning[] {
  const told = labels.map(({ text, attribute }) =>
    attribute === null && /人民币|[元币镑]/.test(text) ? toldIn(text) : null
  )
  if (!told.some((one) => one?.currency === HOME)) return meanings
  const kinds = new Map<string, Set<string>>()
  told.forEach((one, index) => {
    if (one === null) return
    const key = labels[index]?.axis + one.stem
    kinds.set(key, (kinds.get(key) ?? new Set()).add(one.currency))
  })
  return meanings.map((meaning, index) => {
    const one = told[index] ?? null
    const kind = one === null ? undefined : kinds.get(labels[index]?.axis + one.stem)
    if (one === null || kind === undefined || kind.size < 2 || !kind.has(HOME)) return meaning
    const stated = meaning.units.filter(({ text }) => text !== one.currency)
    const units = stated.length > 0 ? stated : unitsIn(one.currency, table)
    const name = one.stem === '' ? one.currency : `${one.stem}(${one.currency})`
    return { ...meaning, names: [name], unit: units[0] ?? null, units }
  })
}

/** 进出口总值(人民币): what is told, without the money that it is told in. */
export function withoutCurrency(name: string): string {
  return name.replace(CURRENCY_BEHIND, '')
}

interface ToldIn {
  /** What is told; '': the label names the money alone. */
  readonly stem: string
  readonly currency: string
}

const HOME = '人民币'
const CURRENCY = `(${HOME}|美元|港[币元]|欧元|日元|英镑)`
const CURRENCY_BEHIND = new RegExp(`[(]${CURRENCY}[)]$`)
const ALONE = new RegExp(`^${CURRENCY}(?:\\(.*\\))?$`)
const BEHIND = new RegExp(`^(.+)\\(${CURRENCY}\\)(?:\\(.*\\))?$`)

function toldIn(text: string): ToldIn | null {
  const plain = bareLabel(text).text.replace(/\s/g, '')
  const alone = ALONE.exec(plain)?.[1]
  if (alone !== undefined) return { stem: '', currency: alone }
  const [, stem, currency] = BEHIND.exec(plain) ?? []
  return stem === undefined || currency === undefined ? null : { stem, currency }
}

/** Of 单位：万元、万美元 the one in that money; 单位：万元 alone says how many of it are counted together. */
function unitsIn(currency: string, table: readonly Unit[]): readonly Unit[] {
  const dimension = currency === HOME ? 'money:CNY' : parseUnit(currency)?.dimension
  const own = table.find((unit) => unit.dimension === dimension)
  if (own !== undefined) return [own]
  const home = table.find((unit) => unit.dimension === 'money:CNY')
  const unit = home === undefined ? null : parseUnit(home.text.replace(/元$/, currency))
  return unit === null ? [] : [unit]
}
