import { type Cell, cellName } from '#core/reading/grid.ts'
import type { GridVariation } from './grid-variations.ts'
import { type LabelledGrid, positionOf, retyped } from './labelled-grid.ts'

const WITH_ERROR: Readonly<Record<string, (value: number) => string>> = {
  'with an error': (value) => `${value} ± 1.${Math.round(Math.abs(value)) % 10}`,
  'with an error in brackets': (value) => `${value} (0.${Math.round(Math.abs(value)) % 10})`
}

/** Other figures under the same heads and beside the same names: how they are typed, how large they are, which are given. */
export const FIGURE_VARIATIONS: readonly GridVariation[] = [
  ...Object.entries(waysOfTyping()).map(
    ([way, type]): GridVariation => ({ name: `figures ${way}`, vary: (table) => figures(table, type) })
  ),
  // What is no exact figure is refused, and keeps its names.
  ...Object.entries(WITH_ERROR).map(
    ([way, type]): GridVariation => ({
      name: `figures ${way}`,
      untold: ['entries', 'entry–label'],
      vary: (table) => figures(table, type)
    })
  ),
  { name: 'first figures in a column like years', vary: (table, { body }) => inColumn(table, body.left, like2000) },
  { name: 'last figures in a column like years', vary: (table, { body }) => inColumn(table, body.right, like2000) },
  {
    name: 'first figures in a column whole',
    vary: (table, { body }) => inColumn(table, body.left, (at) => (at * 7) % 23)
  },
  {
    name: 'first figures in a column falling',
    vary: (table, { body }) => inColumn(table, body.left, (at) => 900 - 3 * at)
  },
  { name: 'first figures in a column a hundred', vary: (table, { body }) => inColumn(table, body.left, () => 100) },
  ...['..', '-', 'x', 'n.a.', '*', null].flatMap((sign): GridVariation[] => {
    const shown = sign ?? 'blank'
    return [
      {
        name: `first column of values ${shown}`,
        vary: (table, { body }) => gone(table, sign, (_, column) => column === body.left)
      },
      {
        name: `last column of values ${shown}`,
        vary: (table, { body }) => gone(table, sign, (_, column) => column === body.right)
      },
      {
        name: `first row of values ${shown}`,
        vary: (table, places) => gone(table, sign, (row) => row === places.body.top)
      },
      {
        name: `last row of values ${shown}`,
        vary: (table, places) => gone(table, sign, (row) => row === places.body.bottom)
      },
      {
        name: `half of the values ${shown}`,
        vary: (table) => gone(table, sign, (row, column) => (row * 7 + column * 3) % 5 < 3)
      }
    ]
  }),
  {
    name: 'one row',
    vary: (table, { body }) => gone(table, null, (row) => row !== body.top, true)
  }
]

function waysOfTyping(): Readonly<Record<string, (value: number, at: number) => string | number>> {
  return {
    'with a percent sign': (value) => `${(Math.abs(value) % 100).toFixed(1)}%`,
    'with a dollar sign': (value) => `$${Math.abs(value).toFixed(2)}`,
    'with commas': (value) => Math.round(Math.abs(value) * 1000 + 1000).toLocaleString('en-US'),
    'with spaces': (value) =>
      Math.round(Math.abs(value) * 1000 + 1000)
        .toLocaleString('en-US')
        .replaceAll(',', ' '),
    'with decimal commas': (value) => Math.abs(value).toFixed(2).replace('.', ','),
    'with a plus': (value) => `+${(Math.abs(value) % 100).toFixed(1)}`,
    'in brackets': (value) => `(${Math.abs(value).toFixed(1)})`,
    'with a point first': (value) => `.${String(Math.round(Math.abs(value) * 10) % 1000).padStart(3, '0')}`,
    'with a star': (value, at) => `${value}${at % 3 === 0 ? '*' : ''}`,
    'with letters': (value, at) => `${value} ${'abcde'[at % 5]}`,
    'of one digit': (_, at) => (at * 7) % 10,
    'nought or one': (_, at) => (at * 7) % 2,
    'all alike': () => 100,
    'counting on': (_, at) => at + 1,
    'with many decimals': (value, at) => value + at / 7
  }
}

function figures(table: LabelledGrid, type: (value: number, at: number) => string | number): LabelledGrid {
  const order = new Map(Object.keys(table.truth.entries).map((cell, at) => [cell, at]))
  return retyped(table, (cell, row, column) => {
    const at = order.get(cellName(row, column))
    if (at === undefined) return cell
    const value = typeof cell.value === 'number' ? cell.value : Number(cell.text.replace(/[^\d.]/g, '')) || at
    return typed(cell, type(value, at))
  })
}

function typed(cell: Cell, value: string | number): Cell {
  return { ...(cell.style && { style: cell.style }), value, text: String(value) }
}

function like2000(at: number): number {
  return 1950 + ((at * 37) % 75)
}

function inColumn(table: LabelledGrid, column: number, value: (at: number) => number): LabelledGrid {
  const cells = Object.keys(table.truth.entries).filter((cell) => positionOf(cell).column === column)
  const order = new Map(cells.map((cell, at) => [cell, at]))
  return retyped(table, (cell, row, at) => {
    const place = order.get(cellName(row, at))
    return place === undefined ? cell : typed(cell, value(place))
  })
}

function gone(
  table: LabelledGrid,
  sign: string | null,
  isGone: (row: number, column: number) => boolean,
  andNames = false
): LabelledGrid | null {
  const left = Object.entries(table.truth.entries).filter(([cell]) => {
    const { row, column } = positionOf(cell)
    return !isGone(row, column)
  })
  if (left.length < 2 || left.length === Object.keys(table.truth.entries).length) return null
  // Blank values leave names without any: they would be groups.
  const named = new Set(left.flatMap(([, labels]) => labels ?? []))
  const all = new Set(Object.values(table.truth.entries).flatMap((labels) => labels ?? []))
  const unnamed = [...all].filter((label) => !named.has(label))
  if (sign === null && !andNames && unnamed.length > 0) return null
  if (andNames && Object.entries(table.truth.labels ?? {}).some(([, parent]) => parent !== null)) return null
  const labels = Object.fromEntries(
    Object.entries(table.truth.labels ?? {}).filter(([cell]) => !andNames || !unnamed.includes(cell))
  )
  const kept = new Set(left.map(([cell]) => cell))
  return retyped({ grid: table.grid, truth: { entries: Object.fromEntries(left), labels } }, (cell, row, column) => {
    const name = cellName(row, column)
    if (andNames && unnamed.includes(name)) return undefined
    if (!(name in table.truth.entries) || kept.has(name)) return cell
    return sign === null ? undefined : typed(cell, sign)
  })
}
