import { readNumber } from '../../../quantity/typed/read-number.ts'
import { readUnit } from '../../../quantity/units/read-unit.ts'
import type { CellRange } from '../../grid.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import { BLANK, FIGURE } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import type { Dimension, RecordColumns } from './record-columns.ts'
import { columnsHeaded, wordedHeads } from './worded-heads.ts'

/** The columns of a form of 绩效指标 (绩效目标申报表, 绩效自评表), by their heads. */
export interface PerformanceColumns extends RecordColumns {
  /** 指标值, 年度指标值: what is aimed at. */
  readonly goals: readonly number[]
  /** 预算数 before the indicators: of the whole project, over all its rows. */
  readonly budgets: readonly number[]
  readonly name: number
}

/** 三级指标, or 指标内容 behind 二级指标. */
const INDICATOR = /^(?:三级指标|(?:绩效|具体)?指标(?:名称|内容))$/
const CLASS = /^(?:二级指标|指标类[型别])$/
const UPPER_CLASS = /^一级指标$/
const GOAL =
  /^(?:(?:全年|年度?|当年|年初|本年度?)?(?:预期|计划|设定|绩效)?(?:指标|目标)值|(?:年度|预期|绩效)?指标值及单位)$/
const DONE =
  /^1[-—–~～至]1?\d月(?:份)?(?:实际)?(?:执行|完成)(?:情况|值|数)$|^(?:(?:全年|年度?|当年|本年度?)?(?:实际)?(?:完成|实现|达成)(?:指标)?值|(?:全年|年度)?实际(?:指标)?值)$/
const UNIT = /^(?:绩效|指标)?(?:度量|计量|指标)?单位$/
const PROJECT = /^项目(?:名称)?$/
const BUDGET = /^(?:项目|年度|年初|全年)?预算(?:数|金额|资金)?$/

/** A row that heads the indicators of a performance form: their name behind its classes, and what is aimed at or done. null: it does not. */
export function performanceColumns(map: SheetMap, head: number, { left, right }: CellRange): PerformanceColumns | null {
  const heads = wordedHeads(map, head, { left, right }, '指标')
  if (heads === null) return null
  const all = (words: RegExp): readonly number[] => columnsHeaded(heads, words)
  const [name] = all(INDICATOR)
  const [goals, done] = [all(GOAL), all(DONE)]
  const [classes, upper] = [all(CLASS), all(UPPER_CLASS)]
  if (name === undefined || classes.length + upper.length === 0 || goals.length + done.length === 0) return null
  if ([...goals, ...done].some((column) => column < name)) return null
  const before = (columns: readonly number[]): readonly number[] => columns.filter((column) => column < name)
  const groups = [...before(all(PROJECT)), ...before(classes.length > 0 ? classes : upper)]
  const units = all(UNIT).filter((column) => column > name)
  const budgets = before(all(BUDGET))
  const dimensions: Dimension[] = [
    ...groups.map((column): Dimension => ({ column, field: 'group' })),
    { column: name, field: 'indicator' },
    ...units.slice(0, 1).map((column): Dimension => ({ column, field: 'unit' }))
  ]
  const values = [...goals, ...done].sort((one, other) => one - other)
  const known = new Set([...dimensions.map(({ column }) => column), ...values, ...budgets])
  return {
    ...{ dimensions, values, goals, budgets, name },
    remarks: [...heads.keys()].filter((column) => !known.has(column))
  }
}

/** The rows that name an indicator, or have the budget of a project. */
export function performanceRows(
  map: SheetMap,
  rows: readonly number[],
  { name, budgets }: PerformanceColumns
): readonly number[] {
  return rows.filter(
    (row) => map.kind(row, name) !== BLANK || budgets.some((column) => map.kind(row, column) === FIGURE)
  )
}

/**
 * Heads of values say what is aimed at and what is done, and each indicator its own unit: that of the money is none of
 * theirs. What is done is told in what is typed behind its aim (≥50个 | 50).
 */
export function asPerformance(
  map: SheetMap,
  structure: TableStructure,
  { goals, values }: PerformanceColumns
): TableStructure {
  const fields = new Map(structure.fields)
  for (const column of values) fields.set(column, goals.includes(column) ? 'goal' : 'value')
  const labels = [...structure.labels]
  const entries = structure.entries.map((entry): StructureEntry => {
    const { row, column } = entry
    if (goals.includes(column) || entry.attributes.some((at) => labels[at]?.attribute === 'unit')) return entry
    const goal = goals.find((at) => unitTyped(map.text(row, at)) !== null)
    if (goal === undefined || unitTyped(map.text(row, column)) !== null) return entry
    const text = unitTyped(map.text(row, goal)) ?? ''
    const span = { top: row, left: goal, bottom: row, right: goal }
    const unit = labels.push({ row, column: goal, axis: 'row', text, span, parent: null, attribute: 'unit' }) - 1
    return { ...entry, attributes: [...entry.attributes, unit] }
  })
  return { ...structure, unitLines: [], fields, labels, entries }
}

function unitTyped(text: string): string | null {
  const figure = readNumber(text)
  return figure.kind === 'number' ? (figure.unit?.text ?? null) : null
}

/** With the budget of each project, in the unit that the form states for its money. */
export function withBudgets(
  map: SheetMap,
  structure: TableStructure,
  stated: TableStructure['unitLines'],
  { budgets, dimensions, name }: PerformanceColumns
): TableStructure {
  const labels = [...structure.labels]
  const [head = 0] = structure.headerRows
  const [line] = stated
  const unit = line === undefined ? null : (readUnit(line.text)?.units[0] ?? null)
  const project = dimensions.find(({ column, field }) => field === 'group' && column < name)
  const entries: StructureEntry[] = []
  for (const column of budgets) {
    const text = map.text(head, column).replace(/\s*[\r\n]+\s*/g, ' ')
    const span = map.merge(head, column) ?? { top: head, left: column, bottom: head, right: column }
    const columnLabel =
      labels.push({ row: head, column, axis: 'column', text, span, parent: null, attribute: null }) - 1
    const attributes: number[] = []
    if (line !== undefined && unit !== null) {
      const at = { top: line.row, left: line.column, bottom: line.row, right: line.column }
      const { row, column: place } = line
      attributes.push(
        labels.push({ row, column: place, axis: 'row', text: unit.text, span: at, parent: null, attribute: 'unit' }) - 1
      )
    }
    for (let row = head + 1; row <= structure.range.bottom; row++) {
      if (map.kind(row, column) !== FIGURE) continue
      const own = labels.findIndex(
        (label) => label.axis === 'row' && label.row === row && label.column === project?.column
      )
      entries.push({ row, column, rowLabels: own < 0 ? [] : [own], columnLabel, attributes })
    }
  }
  return {
    ...structure,
    labels,
    entries: [...structure.entries, ...entries].sort((one, other) => one.row - other.row || one.column - other.column)
  }
}
