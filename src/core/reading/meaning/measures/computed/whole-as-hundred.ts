import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import { foldWidth } from '../../../../quantity/typed/typed-text.ts'
import { readUnit } from '../../../../quantity/units/read-unit.ts'
import { isIndexUnit, parseUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { Grid } from '../../../grid.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { isTotalWord, withoutTranslation } from '../../labels/names/label-words.ts'
import { kindOfQuantity } from '../../units/kind-of-quantity.ts'

const PERCENT = parseUnit('%')

/**
 * 以地区生产总值为100 over 第一产业, 第二产业: what stands below are shares of it, in percent, and the whole names them
 * (合计 names none). Where a figure below is more than the hundred it is held against it (以全省平均为100) and is no part.
 */
export function withWholes(
  grid: Grid,
  { labels, entries }: Pick<TableStructure, 'labels' | 'entries'>,
  meanings: readonly LabelMeaning[],
  tableUnits: readonly Unit[]
): readonly LabelMeaning[] {
  const parents = new Set(labels.map(({ parent }) => parent))
  const wholes = new Map<number, string>()
  const inPercent = tableUnits.some((unit) => unit.text === PERCENT?.text)
  labels.forEach((label, index) => {
    const whole = wholeOf(label, parents.has(index)) ?? composedQuantity(label, inPercent)
    if (whole !== null && !isTotalWord(whole)) wholes.set(index, whole)
  })
  if (wholes.size === 0 || PERCENT === null) return meanings
  for (const entry of entries) {
    const cell = cellValue(grid.at(entry.row, entry.column), COMMON_SYMBOLS)
    if (cell.kind !== 'number' || cell.value <= 100) continue
    for (const above of labelsOver(entry, labels)) wholes.delete(above)
  }
  const units = [PERCENT]
  return meanings.map((meaning, index) => {
    const whole = wholes.get(index)
    if (whole === undefined) return meaning
    const measure = { measure: 'share', name: whole, doubt: null, compared: true, against: null } as const
    return { ...meaning, names: [whole], unit: PERCENT, units, measure }
  })
}

/** 以…为100; 地区生产总值=100 over parts of it, where （女=100） below a name only says in what that is told. */
function wholeOf({ text, attribute }: StructureLabel, isParent: boolean): string | null {
  if (attribute !== null) return null
  const tight = withoutTranslation(foldWidth(text).replaceAll('\n', ' ')).replace(/[\s　]/g, '')
  const whole = WORDED.exec(tight)?.[1] ?? (isParent ? (EQUATED.exec(tight)?.[1] ?? composedIn(tight)) : undefined)
  if (whole === undefined || readUnit(`${whole}=100`)?.units.some(isIndexUnit) === true) return null
  return whole
}

const WORDED = /^(?:\d{1,2}[.、])?\(?以([\u4e00-\u9fff、()]{2,16}?)[为=]100%?\)?[:：]?$/
const EQUATED = /^(?:\d{1,2}[.、])?\(?([\u4e00-\u9fff、]{2,16})=100%?\)?$/

/** 地区生产总值构成（%）, 产业结构（地区生产总值=100）: what is a quantity is the whole, other names keep their word. */
function composedIn(text: string): string | undefined {
  const [, name = '', stem = '', whole] = COMPOSED.exec(text) ?? []
  if (name === '') return undefined
  if (whole !== undefined && !isTotalWord(whole)) return whole
  return kindOfQuantity(stem) === undefined ? name : stem
}

const COMPOSED =
  /^(?:\d{1,2}[.、])?(([\u4e00-\u9fff、]{2,12}?)的?(?:构成|结构))\((?:%|以?([\u4e00-\u9fff、]{2,12})[为=]100%?)\)$/

/** 投资额构成（%）, or without its unit where the line of units says %: shares of 投资额. */
function composedQuantity({ text, attribute, axis }: StructureLabel, inPercent: boolean): string | null {
  if (axis !== 'column' || attribute !== null) return null
  const [, stem = '', percent] =
    /^([\u4e00-\u9fff、]{2,12}?)的?构成(\(%\))?$/.exec(foldWidth(text).replace(/\s/g, '')) ?? []
  return (inPercent || percent !== undefined) && kindOfQuantity(stem) !== undefined ? stem : null
}

function labelsOver(entry: StructureEntry, labels: TableStructure['labels']): readonly number[] {
  const over: number[] = []
  for (const leaf of [...entry.rowLabels, entry.columnLabel]) {
    for (let at = leaf; at !== null && !over.includes(at); at = labels[at]?.parent ?? null) over.push(at)
  }
  return over
}
