import ExcelJS from 'exceljs'
import { numberFormat } from '#core/layout/cells/number-format.ts'
import type { LayoutCell, TableLayout } from '#core/layout/layout.ts'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import { formulaText } from '#desk/workbook/writing/formula-text.ts'
import { writeWorkbook } from '#desk/workbook/writing/write-workbook.ts'
import { indicator, layOutRows, rowOf } from '../support/compared-cube.ts'
import { comparedCell } from '../support/comparison.ts'
import { type Measured, quickest, resident, seeded } from './measure.ts'

/**
 * A laid-out comparison as .xlsx, against exceljs writing the same cells with the same looks: one of published figures, and one
 * of which half the figures follow from others, with the same formulas.
 */
export async function benchExporting(): Promise<Measured[]> {
  const rows = 5000
  const measured: Measured[] = []
  const before = resident()
  let memory = 0
  for (const follows of [false, true]) {
    const options = { show: ['value', 'change', 'growth'] as const, title: '主要经济指标' }
    const layout = layOutRows(comparison(rows, follows), options)
    const write = () => writeWorkbook([{ sheet: '对比', layout, language: 'zh-CN' }])
    await write()
    if (!follows) memory = resident() - before
    const formulas = formulasOf(layout)
    for (const shares of [false, true]) {
      const { ours, peer } = await quickest(7, { ours: write, peer: () => writeWithExceljs(layout, formulas, shares) })
      measured.push({
        what: follows ? 'exporting, with formulas' : 'exporting',
        size: `${rows.toLocaleString('en-US')} × ${layout.columns.length} styled cells`,
        ours,
        peer,
        peerName: shares ? 'exceljs, styles shared' : 'exceljs',
        unit: 'ms',
        wanted: shares ? '–' : '≥ 3 × as fast',
        met: shares || ours * 3 <= peer
      })
    }
  }
  const told = { peer: null, peerName: '', unit: 'MB', wanted: '–', met: true } as const
  return [...measured, { what: 'memory, exporting', size: measured[0]?.size ?? '', ours: memory, ...told }]
}

/** `follows`: change and growth are those of the values, so that a spreadsheet computes them. */
function comparison(rows: number, follows: boolean): ComparedRows {
  const random = seeded(rows)
  const periods = ['2021', '2022', '2023']
  return {
    regions: [{ code: '1', name: '云岭县', parts: null, within: [] }],
    periods,
    rows: Array.from({ length: rows }, (_, at) => {
      let before = Math.round(random() * 1e8) / 100
      return rowOf({
        region: '1',
        indicator: indicator(`i${at}`, { name: `指标${at}`, unit: '万元', decimals: 2 }),
        cells: periods.map(() => {
          const change = Math.round(random() * 1e6) / 100
          const value = follows ? Number((before + change).toFixed(2)) : Math.round(random() * 1e8) / 100
          const rate = (change / (follows ? before : value)) * 100
          before = value
          return comparedCell('', { value, decimal: String(value), stage: 'final', change, rate, basis: 'computed' })
        })
      })
    })
  }
}

/** Of each cell that follows from others, by row and column. */
function formulasOf({ rows, header }: TableLayout): (string | null)[][] {
  const start = 1 + header.length
  return rows.map(({ cells }) =>
    cells.map((cell) =>
      cell.type === 'number' && cell.formula !== null ? formulaText(cell.formula, start).slice(1) : null
    )
  )
}

/**
 * `shares`: a style is one object for all cells that look alike, as exceljs is fastest; else each cell is given its font,
 * rules, alignment and format, as its manual shows.
 */
async function writeWithExceljs(
  layout: TableLayout,
  formulas: readonly (readonly (string | null)[])[],
  shares: boolean
): Promise<unknown> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('对比')
  const last = layout.columns.length - 1
  sheet.columns = layout.columns.map(({ width }) => ({ width: width * 2 }))
  sheet.addRow([layout.title])
  for (const line of layout.header) {
    const row = sheet.addRow([])
    for (const { text, column } of line) {
      const cell = row.getCell(column + 1)
      cell.value = text
      cell.border = { top: { style: 'medium' }, bottom: { style: 'thin' } }
      cell.font = { size: 10.5 }
    }
  }
  const styles = new Map<string, Partial<ExcelJS.Style>>()
  for (const [index, { cells }] of layout.rows.entries()) {
    const row = sheet.addRow([])
    row.height = 18
    const isLast = index === layout.rows.length - 1
    cells.forEach((content, at) => {
      const cell = row.getCell(at + 1)
      if (shares) {
        const key = `${content.type === 'number' ? content.decimals : ''} ${isLast} ${at < last} ${at === 0}`
        const style = styles.get(key) ?? styleOf(content, isLast, at < last, at === 0)
        styles.set(key, style)
        cell.style = style
      } else Object.assign(cell, styleOf(content, isLast, at < last, at === 0))
      if (content.type !== 'number') cell.value = content.text
      else {
        const formula = formulas[index]?.[at] ?? null
        cell.value = formula === null ? content.value : { formula, result: content.value }
      }
    })
  }
  return book.xlsx.writeBuffer()
}

function styleOf(content: LayoutCell, isLast: boolean, isInside: boolean, isName: boolean): Partial<ExcelJS.Style> {
  return {
    font: { name: '宋体', size: 10.5 },
    alignment: { vertical: 'middle', horizontal: content.type === 'number' ? 'right' : 'left', wrapText: isName },
    border: {
      ...(isLast ? { bottom: { style: 'medium' as const } } : {}),
      ...(isInside ? { right: { style: 'thin' as const } } : {})
    },
    ...(content.type === 'number' ? { numFmt: numberFormat(content) } : {})
  }
}
