import type { Correction } from '#core/reading/correction/correction.ts'
import type { Grid } from '#core/reading/grid.ts'
import type { SheetReading } from '#core/reading/reading.ts'
import type { FormPlan } from './next-year.ts'

/** What persons say of a form by pointing: of each, what it is about. */
export interface SaidOfForm {
  readonly name: string
  readonly corrections: readonly Correction[]
  readonly about: { readonly row: number; readonly column: number }
}

/** The parts of the largest table; null: there is none worth correcting. */
export function planOf(grid: Grid, reading: SheetReading): FormPlan | null {
  const table = reading.tables.toSorted((one, other) => other.observations.length - one.observations.length)[0]
  if (table === undefined || table.observations.length < 4) return null
  const body = [...new Set(table.observations.map(({ row }) => row))].sort((a, b) => a - b)
  const figureColumns = [...new Set(table.observations.map(({ column }) => column))].sort((a, b) => a - b)
  const top = body[0] ?? 0
  const headRows = [
    ...new Set(
      reading.roles
        .filter(({ role, range }) => role === 'header' && range.bottom < top && range.top >= table.range.top)
        .map(({ range }) => range.bottom)
    )
  ].sort((a, b) => a - b)
  const names = new Map<number, number>()
  for (const { role, range } of reading.roles) {
    if (role !== 'stub' || !body.includes(range.top) || range.left >= (figureColumns[0] ?? 0)) continue
    names.set(range.left, (names.get(range.left) ?? 0) + 1)
  }
  const nameColumn = [...names].sort((one, other) => other[1] - one[1])[0]?.[0]
  if (nameColumn === undefined || headRows.length === 0 || body.length < 3) return null
  if (grid.rowCount > 400) return null
  return { body, headRows, nameColumn, figureColumns }
}

export function sayings(grid: Grid, reading: SheetReading, plan: FormPlan): SaidOfForm[] {
  const { body, headRows, nameColumn, figureColumns } = plan
  const middle = body[Math.floor(body.length / 2)] ?? 0
  const [first = 0, last = 0] = [body[0], body.at(-1)]
  const lastColumn = figureColumns.at(-1) ?? 0
  const firstColumn = figureColumns[0] ?? 0
  const headRow = headRows.at(-1) ?? 0
  const right = grid.columnCount - 1
  const bottom = grid.rowCount - 1
  const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column })
  const said: SaidOfForm[] = []
  const say = (name: string, row: number, column: number, ...corrections: Correction[]): void => {
    said.push({ name, corrections, about: { row, column } })
  }
  for (const [which, row] of [
    ['middle', middle],
    ['last', last],
    ['first', first]
  ] as const) {
    say(`${which} row left out`, row, -1, {
      kind: 'mark',
      role: 'left-out',
      range: { top: row, left: 0, bottom: row, right }
    })
    say(`figures of the ${which} row left out`, row, firstColumn, {
      kind: 'mark',
      role: 'left-out',
      range: { top: row, left: firstColumn, bottom: row, right: lastColumn }
    })
    say(`indicator of the ${which} name`, row, -1, {
      kind: 'meaning',
      range: cell(row, nameColumn),
      means: { of: 'indicator', as: '另称指标' }
    })
    say(`one figure of the ${which} row left out`, row, lastColumn, {
      kind: 'mark',
      role: 'left-out',
      range: cell(row, lastColumn)
    })
    say(`unit of a figure in the ${which} row`, row, firstColumn, {
      kind: 'meaning',
      range: cell(row, firstColumn),
      means: { of: 'unit', as: '万元' }
    })
  }
  say('two rows left out', middle, -1, {
    kind: 'mark',
    role: 'left-out',
    range: { top: middle, left: 0, bottom: middle + 1, right }
  })
  say('a name under another', middle, -1, {
    kind: 'parent',
    label: { row: middle, column: nameColumn },
    parent: { row: first, column: nameColumn }
  })
  for (const [which, column] of [
    ['last', lastColumn],
    ['first', firstColumn],
    ['second', figureColumns[1] ?? lastColumn]
  ] as const) {
    say(`${which} column left out`, -1, column, {
      kind: 'mark',
      role: 'left-out',
      range: { top: 0, left: column, bottom, right: column }
    })
    say(`${which} column with its head left out`, -1, column, {
      kind: 'mark',
      role: 'left-out',
      range: { top: headRow, left: column, bottom: last, right: column }
    })
    say(`unit of the ${which} head`, -1, column, {
      kind: 'meaning',
      range: cell(headRow, column),
      means: { of: 'unit', as: '万元' }
    })
    say(`the ${which} head is of the year before`, -1, column, {
      kind: 'meaning',
      range: cell(headRow, column),
      means: { of: 'period', as: '上年' }
    })
    say(`measure of the ${which} column`, -1, column, {
      kind: 'meaning',
      range: { top: first, left: column, bottom: last, right: column },
      means: { of: 'measure', as: 'growth' }
    })
    say(`stage of the ${which} column by its letter`, -1, column, {
      kind: 'meaning',
      range: { top: 0, left: column, bottom, right: column },
      means: { of: 'stage', as: 'final' }
    })
  }
  say('a block is of another region', middle, firstColumn, {
    kind: 'meaning',
    range: { top: middle, left: firstColumn, bottom: last, right: lastColumn },
    means: { of: 'region', as: '利川市' }
  })
  say('header said', -1, firstColumn, {
    kind: 'mark',
    role: 'header',
    range: { top: headRows[0] ?? 0, left: firstColumn, bottom: headRow, right: lastColumn }
  })
  say('names said', -1, nameColumn, {
    kind: 'mark',
    role: 'stub',
    range: { top: first, left: nameColumn, bottom: last, right: nameColumn }
  })
  say('values said', first, firstColumn, {
    kind: 'mark',
    role: 'value',
    range: { top: first, left: firstColumn, bottom: last, right: lastColumn }
  })
  const [title] = reading.roles.filter(({ role }) => role === 'title')
  if (title !== undefined) {
    say('title said to be a note', title.range.top, title.range.left, {
      kind: 'mark',
      role: 'note',
      range: cell(title.range.top, title.range.left)
    })
  }
  return said
}
