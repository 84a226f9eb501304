import { type Cell, cellName, type Grid } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { VariedGrid } from './varied-grid.ts'

/** What clerks put round a table, and other words and signs for the same. None of it may change an observation. */
export const CLERKS_VARIATIONS: readonly ((grid: Grid) => VariedGrid | null)[] = [
  (grid) => lineAt(grid, 'a line of approval under the title', 1, '（经局长办公会审定）'),
  (grid) => lineAt(grid, 'the number of an annex over the title', 0, '附件2'),
  (grid) => lineBelow(grid, 'the end said below', ['（以下空白）']),
  (grid) =>
    lineBelow(grid, 'signatures below', ['单位负责人：张三', '', '填表人：李四', '', '联系电话：0371-26991234']),
  remarkColumn,
  namesFilled,
  (grid) => reworded(grid, 'runs of months with another sign', /(\d)\s*[-—–]\s*(\d{1,2}月)/g, '$1～$2'),
  (grid) => reworded(grid, 'runs of months in words', /(\d)\s*[-—–]\s*(\d{1,2}月)/g, '$1至$2'),
  (grid) => reworded(grid, 'the year before in another word', /上年同期/g, '去年同期'),
  (grid) => reworded(grid, 'the unit under another head', /^单\s*位(?=[:：])/, '计量单位')
]

/** Only where the first row holds the title alone. */
function lineAt(grid: Grid, name: string, at: 0 | 1, text: string): VariedGrid | null {
  const isTitled = grid.at(0, 0)?.text !== undefined && grid.at(0, 1)?.text === undefined && grid.rowCount > 2
  const isCrossed = grid.merges.some((merge) => merge.top < at && merge.bottom >= at)
  if (!isTitled || isCrossed || /[:：]/.test(grid.at(0, 0)?.text ?? '')) return null
  return withRow(grid, name, at, [text])
}

function lineBelow(grid: Grid, name: string, texts: readonly string[]): VariedGrid {
  return withRow(grid, name, grid.rowCount, texts)
}

function withRow(grid: Grid, name: string, at: number, texts: readonly string[]): VariedGrid {
  const typed = texts.map((text): Cell | undefined => (text === '' ? undefined : { value: text, text }))
  const moved = (row: number): number => (row >= at ? row + 1 : row)
  return {
    name,
    moved: (row, column) => ({ row: moved(row), column }),
    grid: {
      ...grid,
      rowCount: grid.rowCount + 1,
      at: (row, column) => (row === at ? typed[column] : grid.at(row > at ? row - 1 : row, column)),
      merges: grid.merges.map((merge) => ({ ...merge, top: moved(merge.top), bottom: moved(merge.bottom) }))
    }
  }
}

/** Names merged over several rows, with their text in each: what undoing merges leaves. */
function namesFilled(grid: Grid): VariedGrid | null {
  const overRows = grid.merges.filter(
    ({ top, left, bottom, right }) =>
      left === right && bottom > top && typeof grid.at(bottom, right + 1)?.value === 'string'
  )
  const names = overRows.filter(({ top, left }) => left === 0 && firstFigureRow(grid) <= top)
  if (names.length < 2) return null
  return {
    name: 'merged names filled',
    moved: (row, column) => ({ row, column }),
    grid: {
      ...grid,
      merges: grid.merges.filter((merge) => !names.includes(merge)),
      at: (row, column) => {
        const name = names.find(({ top, left, bottom }) => left === column && row >= top && row <= bottom)
        return name === undefined ? grid.at(row, column) : grid.at(name.top, name.left)
      }
    }
  }
}

function firstFigureRow(grid: Grid): number {
  const isFigure = (row: number): boolean =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.at(row, column)?.value).some(
      (value) => typeof value === 'number' && !(value >= 1900 && value <= 2100)
    )
  return Array.from({ length: grid.rowCount }, (_, row) => row).find(isFigure) ?? grid.rowCount
}

/** 备注 with a word in it, behind the last column of a sheet that holds one table. */
function remarkColumn(grid: Grid): VariedGrid | null {
  const { tables, roles } = readSheet(grid, { fileName: '表.xlsx' })
  const [table, ...others] = tables
  if (table === undefined || others.length > 0 || table.range.right < grid.columnCount - 1) return null
  const heads = roles.flatMap(({ role, range }) => (role === 'header' || role === 'stub-head' ? [range.top] : []))
  const [first] = table.observations
  if (first === undefined || heads.length === 0) return null
  const typed = new Map([
    [cellName(Math.min(...heads), grid.columnCount), '备注'],
    [cellName(first.row, grid.columnCount), '含预计']
  ])
  return {
    name: 'a column of remarks',
    moved: (row, column) => ({ row, column }),
    grid: {
      ...grid,
      columnCount: grid.columnCount + 1,
      at: (row, column) => {
        const text = typed.get(cellName(row, column))
        return text === undefined ? grid.at(row, column) : { value: text, text }
      }
    }
  }
}

function reworded(grid: Grid, name: string, words: RegExp, other: string): VariedGrid | null {
  const texts = new Map<string, string>()
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const value = grid.at(row, column)?.value
      if (typeof value !== 'string' || value.search(words) < 0) continue
      texts.set(cellName(row, column), value.replace(words, other))
    }
  }
  if (texts.size === 0) return null
  const at = (row: number, column: number): Cell | undefined => {
    const text = texts.get(cellName(row, column))
    const cell = grid.at(row, column)
    return text === undefined || cell === undefined ? cell : { ...cell, value: text, text }
  }
  return { name, moved: (row, column) => ({ row, column }), grid: { ...grid, at } }
}
