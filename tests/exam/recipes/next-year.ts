import type { Cell, CellRange, Grid } from '#core/reading/grid.ts'

/**
 * The same form a year later: where each row and column of the original now stands (null: it is gone), so that what a
 * person said of the original can be said of it by hand.
 */
export interface NextYear {
  readonly name: string
  readonly grid: Grid
  readonly rows: readonly (number | null)[]
  readonly columns: readonly (number | null)[]
}

/** A line of the new form: one of the original, or a new one with its cells along the original's columns (or rows). */
type Line = number | ((across: number) => Cell | undefined)

interface Change {
  readonly name: string
  readonly sheet?: string
  readonly rows?: readonly Line[]
  readonly columns?: readonly Line[]
  readonly retyped?: (row: number, column: number, cell: Cell | undefined) => Cell | undefined
}

/** Where the parts of a form stand, as a person sees them. */
export interface FormPlan {
  /** First and last row with figures, and the heads over them. */
  readonly body: readonly number[]
  readonly headRows: readonly number[]
  readonly nameColumn: number
  readonly figureColumns: readonly number[]
}

export function nextYear(grid: Grid, change: Change): NextYear {
  const rows = change.rows ?? Array.from({ length: grid.rowCount }, (_, row) => row)
  const columns = change.columns ?? Array.from({ length: grid.columnCount }, (_, column) => column)
  const whereIs = (lines: readonly Line[], count: number): (number | null)[] =>
    Array.from({ length: count }, (_, line) => {
      const at = lines.indexOf(line)
      return at === -1 ? null : at
    })
  const rowAt = whereIs(rows, grid.rowCount)
  const columnAt = whereIs(columns, grid.columnCount)
  const cellAt = (row: number, column: number): Cell | undefined => {
    const [line, across] = [rows[row], columns[column]]
    if (line === undefined || across === undefined) return undefined
    if (typeof line !== 'number') return typeof across === 'number' ? line(across) : undefined
    if (typeof across !== 'number') return across(line)
    const cell = grid.at(line, across)
    return yearLater(change.retyped === undefined ? cell : change.retyped(line, across, cell), line, across)
  }
  const known = new Map<string, Cell | undefined>()
  return {
    name: change.name,
    rows: rowAt,
    columns: columnAt,
    grid: {
      name: change.sheet ?? grid.name,
      rowCount: rows.length,
      columnCount: columns.length,
      at: (row, column) => {
        const key = `${row},${column}`
        if (!known.has(key)) known.set(key, cellAt(row, column))
        return known.get(key)
      },
      merges: grid.merges.flatMap((merge) => spread(merge, rowAt, columnAt) ?? []),
      hiddenRows: new Set(),
      hiddenColumns: new Set()
    }
  }
}

/**
 * Where a range stands, in pieces where other lines came between; null: its lines are gone. What reaches from edge to
 * edge still does. `wide`: with the new lines beside it.
 */
export function movedRanges(
  { top, left, bottom, right }: CellRange,
  { rows, columns, grid }: NextYear,
  wide: boolean
): readonly CellRange[] | null {
  const down = spansOf(rows, top, bottom, grid.rowCount, wide)
  const across = spansOf(columns, left, right, grid.columnCount, wide)
  if (down === null || across === null) return null
  return down.flatMap(([from, to]) =>
    across.map(([first, last]) => ({ top: from, left: first, bottom: to, right: last }))
  )
}

function spansOf(
  lines: readonly (number | null)[],
  from: number,
  to: number,
  count: number,
  wide: boolean
): readonly (readonly [number, number])[] | null {
  if (count > 0 && from === 0 && to >= lines.length - 1) return [[0, count - 1]]
  const own = new Set(lines.slice(from, to + 1).filter((place) => place !== null))
  if (own.size === 0) return null
  const others = new Set(lines.filter((place, line) => place !== null && (line < from || line > to)))
  const spans: [number, number][] = []
  for (let line = Math.min(...own), isOpen = false; line <= Math.max(...own); line++) {
    const last = spans.at(-1)
    if (others.has(line)) isOpen = false
    else if (own.has(line)) {
      if (isOpen && last !== undefined) last[1] = line
      else spans.push([line, line])
      isOpen = true
    }
  }
  if (wide) {
    for (const span of spans) {
      while (span[0] > 0 && !others.has(span[0] - 1) && !own.has(span[0] - 1)) span[0]--
      while (span[1] < count - 1 && !others.has(span[1] + 1) && !own.has(span[1] + 1)) span[1]++
    }
  }
  return spans
}

/** A merge with what was put into it; null where its lines are apart. */
function spread(
  merge: CellRange,
  rows: readonly (number | null)[],
  columns: readonly (number | null)[]
): CellRange | null {
  const down = spansOf(rows, merge.top, merge.bottom, -1, false)
  const across = spansOf(columns, merge.left, merge.right, -1, false)
  const [[top, bottom] = [], ...below] = down ?? []
  const [[left, right] = [], ...beside] = across ?? []
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null
  return below.length + beside.length > 0 ? null : { top, left, bottom, right }
}

/** 2023, and that of 202306. */
const YEAR = /(?<!\d)(19[5-9]\d|20[0-3]\d)(?=(?:(?:0[1-9]|1[0-2])(?!\d))|(?!\d))/g
const MONTH = /^(?:19[5-9]\d|20[0-3]\d)(?:0[1-9]|1[0-2])$/

/** Years move on, figures grow by some percent. */
function yearLater(cell: Cell | undefined, row: number, column: number): Cell | undefined {
  if (cell === undefined || cell.value === null) return cell
  if (typeof cell.value === 'number') {
    const isYear = Number.isInteger(cell.value) && cell.value >= 1950 && cell.value < 2040 && /^\d{4}$/.test(cell.text)
    if (isYear) return { ...cell, value: cell.value + 1, text: String(cell.value + 1) }
    if (MONTH.test(cell.text)) return { ...cell, value: cell.value + 100, text: String(cell.value + 100) }
    if (cell.isDate || !/^-?\d+(?:\.\d+)?$/.test(cell.text)) return cell
    const decimals = cell.text.split('.')[1]?.length ?? 0
    const grown = (cell.value * (1 + ((row * 7 + column * 3) % 10) / 100)).toFixed(decimals)
    return { ...cell, value: Number(grown), text: grown }
  }
  const text = inNextYear(cell.text)
  if (text === cell.text) return cell
  return { ...cell, text, value: typeof cell.value === 'string' ? text : cell.value }
}

function inNextYear(text: string): string {
  return text.replace(YEAR, (year) => String(Number(year) + 1))
}

const typed = (text: string): Cell => ({ value: text, text })
const figure = (value: number): Cell => ({ value, text: String(value) })

/** All that may happen to a form in a year. */
export function yearsOf(
  grid: Grid,
  plan: FormPlan,
  about: { readonly row: number; readonly column: number }
): NextYear[] {
  const { body, headRows, nameColumn, figureColumns } = plan
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row)
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column)
  const years: NextYear[] = []
  const add = (change: Change): void => {
    years.push(nextYear(grid, change))
  }
  const at = body.includes(about.row) ? about.row : (body[Math.floor(body.length / 2)] ?? 0)
  const [first = 0, last = 0] = [body[0], body.at(-1)]
  const others = body.filter((row) => row !== about.row)
  const newRow =
    (name: string, like: number): Line =>
    (column) => {
      if (column === nameColumn) return { ...grid.at(like, column), ...typed(name) }
      const cell = grid.at(like, column)
      return figureColumns.includes(column) && typeof cell?.value === 'number' ? figure(17 + column) : cell
    }
  const put = (lines: readonly Line[], before: number, line: Line): Line[] =>
    lines.flatMap((one) => (one === before ? [line, one] : [one]))
  const putAfter = (lines: readonly Line[], after: number, line: Line): Line[] =>
    lines.flatMap((one) => (one === after ? [one, line] : [one]))
  const swap = (lines: readonly number[], one: number, other: number): number[] =>
    lines.map((line) => (line === one ? other : line === other ? one : line))

  add({ name: 'a year later' })
  add({ name: 'sheet renamed', sheet: '2031年新表' })
  add({ name: 'row put in before', rows: put(rows, at, newRow('新增事项', at)) })
  add({ name: 'row put in behind', rows: putAfter(rows, at, newRow('新增事项', at)) })
  add({ name: 'row put in first', rows: put(rows, first, newRow('新增事项', first)) })
  add({
    name: 'namesake put in before',
    rows: put(rows, at, newRow(inNextYear(grid.at(at, nameColumn)?.text ?? ''), at))
  })
  add({
    name: 'namesake put in first',
    rows: put(rows, first, newRow(inNextYear(grid.at(at, nameColumn)?.text ?? ''), at))
  })
  add({ name: 'two rows put in', rows: put(put(rows, last, newRow('新增乙事', last)), at, newRow('新增甲事', at)) })
  const away = others.at(Math.floor(others.length / 3))
  if (away !== undefined) add({ name: 'another row gone', rows: rows.filter((row) => row !== away) })
  add({ name: 'its row gone', rows: rows.filter((row) => row !== at) })
  const far = others.at(at === last ? 0 : -1)
  if (far !== undefined) {
    add({ name: 'two rows change places', rows: swap(rows, at, far) })
    const without = rows.filter((row) => row !== at)
    add({ name: 'its row moved', rows: far > at ? putAfter(without, far, at) : put(without, far, at) })
  }
  add({
    name: 'group put over it',
    rows: put(rows, at, (column) =>
      column === nameColumn ? { ...typed('新设分组'), style: { bold: true } } : undefined
    )
  })
  add({
    name: '其中 put over it',
    rows: put(rows, at, (column) => (column === nameColumn ? typed('其中：') : undefined))
  })
  const groups = rows.filter(
    (row) =>
      row > (headRows.at(-1) ?? 0) && row < last && !body.includes(row) && (grid.at(row, nameColumn)?.text ?? '') !== ''
  )
  const [group] = groups
  if (group !== undefined) add({ name: 'group gone', rows: rows.filter((row) => row !== group) })
  add({
    name: 'numbered anew',
    retyped: (row, column, cell) => {
      const index = body.indexOf(row)
      if (index < 0 || column !== nameColumn || cell === undefined || typeof cell.value !== 'string') return cell
      const text = `${index + 1}、${cell.text.trim()}`
      return { ...cell, text, value: text }
    }
  })
  const [firstColumn = 0, lastColumn = 0] = [figureColumns[0], figureColumns.at(-1)]
  const newColumn =
    (head: string): Line =>
    (row) =>
      row === headRows.at(-1) ? typed(head) : body.includes(row) ? figure(11 + row) : undefined
  const its = figureColumns.includes(about.column) ? about.column : lastColumn
  const headRow = headRows.at(-1)
  if (headRow !== undefined) {
    add({ name: 'column put in first', columns: put(columns, firstColumn, newColumn('新增口径')) })
    add({ name: 'column put in before', columns: put(columns, its, newColumn('新增口径')) })
    add({ name: 'column put in behind', columns: putAfter(columns, its, newColumn('新增口径')) })
    const head = grid.at(headRow, its)?.text ?? ''
    if (head !== '') {
      add({ name: 'namesake column put in', columns: put(columns, firstColumn, newColumn(inNextYear(head))) })
      add({
        name: 'its head renamed',
        retyped: (row, column, cell) =>
          row === headRow && column === its && cell ? { ...cell, ...typed('改称口径') } : cell
      })
    }
    const otherColumn = figureColumns.find((column) => column !== its)
    if (otherColumn !== undefined) {
      add({ name: 'two columns change places', columns: swap(columns, its, otherColumn) })
      add({ name: 'another column gone', columns: columns.filter((column) => column !== otherColumn) })
      add({
        name: 'another head renamed',
        retyped: (row, column, cell) =>
          row === headRow && column === otherColumn && cell ? { ...cell, ...typed('改称口径') } : cell
      })
    }
    add({ name: 'its column gone', columns: columns.filter((column) => column !== its) })
    add({
      name: '备注 put behind',
      columns: [...columns, (row) => (row === headRow ? typed('备注') : row === at ? typed('初步数') : undefined)]
    })
    const yearHead = /^\d{4}年?$/.test(head.trim())
    if (yearHead)
      add({
        name: 'year put behind',
        columns: putAfter(
          columns,
          lastColumn,
          newColumn(`${Number.parseInt(grid.at(headRow, lastColumn)?.text ?? '0', 10) + 2}年`)
        )
      })
  }
  add({
    name: 'title line put on top',
    rows: [(column) => (column === 0 ? typed('丰水县统计局汇编') : undefined), ...rows]
  })
  add({ name: 'blank row put on top', rows: [() => undefined, ...rows] })
  add({ name: 'blank row under the title', rows: [0, () => undefined, ...rows.slice(1)] })
  const unit = findUnit(grid, headRow ?? 0)
  if (unit !== null) {
    add({
      name: 'unit line moved',
      retyped: (row, column, cell) => {
        if (row !== unit.row) return cell
        const to = unit.column === 0 ? grid.columnCount - 1 : 0
        return column === to ? grid.at(unit.row, unit.column) : column === unit.column ? undefined : cell
      }
    })
  }
  const [, second] = body
  if (second !== undefined && at !== first) {
    // Its name is given to another row, and it has a new one.
    add({
      name: 'its row renamed',
      retyped: (row, column, cell) =>
        row === at && column === nameColumn && cell ? { ...cell, ...typed('改称事项') } : cell
    })
  }
  return years
}

function findUnit(grid: Grid, before: number): { readonly row: number; readonly column: number } | null {
  for (let row = 0; row < before; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (/^[（(]?(?:计量)?单位\s*[:：]/.test(grid.at(row, column)?.text ?? '')) return { row, column }
    }
  }
  return null
}
