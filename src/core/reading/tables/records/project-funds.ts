import { readUnit } from '../../../quantity/units/read-unit.ts'
import type { CellRange } from '../../grid.ts'
import type { Field, StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'
import { BLANK, FIGURE, TEXT } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { columnsHeaded, plainHead, wordedHeads } from './worded-heads.ts'

/** The money of a project over its 绩效指标 (项目资金: 年度资金总额 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分). */
export interface ProjectFunds {
  readonly head: number
  /** The rows that name what the money is. */
  readonly rows: readonly number[]
  readonly name: number
  /** 全年预算数: what is aimed at. */
  readonly goal: number
  /** What else was planned: 年初预算数. */
  readonly plans: readonly number[]
  readonly spent: number
  readonly rates: readonly number[]
  /** 分值, 得分: marks given, and no money. */
  readonly scores: readonly number[]
}

const BUDGET = /^(?:年初|全年|年度|本年度?|调整后?)?预算(?:数|金额|额)?$/
const OF_YEAR = /^(?:全年|年度|本年|调整)/
const SPENT = /^(?:全年|年度|本年度?)?(?:实际)?(?:执行|支出)(?:数|金额|额)$/
const RATE = /^(?:预算)?执行率$/
const SCORE = /^(?:分值|权重|(?:自评)?得分)$/

/** null: the row heads no money of a project. */
export function projectFunds(map: SheetMap, head: number, { left, right, bottom }: CellRange): ProjectFunds | null {
  const heads = wordedHeads(map, head, { left, right }, '预算')
  if (heads === null) return null
  const all = (words: RegExp): readonly number[] => columnsHeaded(heads, words)
  const scores = all(SCORE)
  const [spent, other] = all(SPENT)
  if (scores.length === 0 || spent === undefined || other !== undefined) return null
  const budgets = all(BUDGET)
  const goal = budgets.find((column) => OF_YEAR.test(heads.get(column) ?? '')) ?? budgets[0]
  if (goal === undefined) return null
  const first = Math.min(...budgets, spent)
  let name = first - 1
  while (name >= left && map.kind(head + 1, name) !== TEXT) name--
  if (name < left) return null
  const values = [...budgets, spent]
  const rows: number[] = []
  for (let row = head + 1; row <= bottom && map.kind(row, name) === TEXT; row++) {
    if (values.some((column) => map.kind(row, column) === TEXT)) break
    rows.push(row)
  }
  const isTold = rows.some((row) => values.some((column) => map.kind(row, column) === FIGURE))
  if (!isTold) return null
  return {
    ...{ head, rows, name, goal, spent, scores, rates: all(RATE) },
    plans: budgets.filter((column) => column !== goal)
  }
}

/** Each row with what was planned and spent, in the unit that the form states for its money, under the project's name. */
export function fundsStructure(
  map: SheetMap,
  range: CellRange,
  lines: Pick<TableStructure, 'titleLines' | 'unitLines' | 'noteLines'>,
  funds: ProjectFunds
): TableStructure {
  const { head, rows, name, goal, plans, spent, rates, scores } = funds
  const labels: StructureLabel[] = []
  const push = (
    row: number,
    column: number,
    axis: 'row' | 'column',
    text: string,
    more: Partial<StructureLabel> = {}
  ) =>
    labels.push({
      ...{ row, column, axis, text, parent: null, attribute: null },
      span: map.merge(row, column) ?? { top: row, left: column, bottom: row, right: column },
      ...more
    }) - 1
  const columns = [...plans, goal, spent, ...rates].sort((one, other) => one - other)
  const heads = new Map(
    columns.map((column) => [column, push(head, column, 'column', plainHead(map.text(head, column)))])
  )
  const project = projectOver(map, range.top, head, range)
  const group = project === null ? [] : [push(project.row, project.column, 'row', project.text)]
  const unit = unitOfMoney(map, range, funds, lines.unitLines)
  const ofMoney = unit === null ? [] : [push(unit.row, unit.column, 'row', unit.text, { attribute: 'unit' })]
  const entries: StructureEntry[] = []
  let whole: number | null = null
  for (const row of rows) {
    const own = push(row, name, 'row', map.text(row, name), { parent: whole })
    if (row === rows[0] && /[总合]/.test(map.text(row, name))) whole = own
    for (const column of columns) {
      if (map.kind(row, column) === BLANK) continue
      const attributes = rates.includes(column) ? [] : ofMoney
      entries.push({ row, column, rowLabels: [...group, own], columnLabel: heads.get(column) ?? null, attributes })
    }
  }
  const bottom = rows.at(-1) ?? head
  return {
    range: { ...range, bottom },
    ...{ titleLines: lines.titleLines, unitLines: [], noteLines: lines.noteLines },
    headerRows: [head],
    stubColumns: [name],
    fields: new Map<number, Field>([
      [name, 'indicator'],
      [goal, 'goal'],
      ...plans.map((column): [number, Field] => [column, 'plan']),
      [spent, 'value']
    ]),
    furnitureRows: [],
    ...{ labels, entries, confidence: 1 },
    reasons: [
      { code: 'header-row', params: { row: head + 1 }, at: { ...range, top: head, bottom: head } },
      { code: 'records', params: { count: 1 } },
      ...scores.map((column) => ({
        code: 'remarks-left-out' as const,
        at: { top: head + 1, left: column, bottom, right: column }
      }))
    ]
  }
}

/** 项目名称 | 乡村道路养护, in a line over the head. */
function projectOver(map: SheetMap, top: number, head: number, { left, right }: CellRange) {
  for (let row = head - 1; row >= top; row--) {
    const filled = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter(
      (column) => map.kind(row, column) !== BLANK
    )
    const [said, column] = filled
    if (
      said === undefined ||
      column === undefined ||
      !/^(?:项目|专项)(?:支出)?名称$/.test(plainHead(map.text(row, said)))
    )
      continue
    return { row, column, text: map.text(row, column).replace(/\s*[\r\n]+\s*/g, '') }
  }
  return null
}

/** 项目资金（万元）, 全年预算数（万元）, or a line of its own over the form. */
function unitOfMoney(
  map: SheetMap,
  { left }: CellRange,
  { head, goal, spent }: ProjectFunds,
  stated: TableStructure['unitLines']
) {
  for (let column = left; column <= Math.max(goal, spent); column++) {
    const [, text = ''] = /[(（]([^()（）]*)[)）]\s*$/.exec(map.text(head, column)) ?? []
    const unit = text === '' ? null : readUnit(text)?.units[0]
    if (unit?.dimension.startsWith('money')) return { row: head, column, text: unit.text }
  }
  for (const line of stated) {
    const unit = readUnit(line.text)?.units[0]
    if (unit?.dimension.startsWith('money')) return { row: line.row, column: line.column, text: unit.text }
  }
  return null
}
