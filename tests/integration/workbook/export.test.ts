import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { call, cell, minus, over, percent } from '#core/layout/formulas/layout-formula.ts'
import type { LayoutCell, LayoutColumn, TableLayout } from '#core/layout/layout.ts'
import { NOWHERE } from '#core/layout/pivot/cube.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { readZipParts } from '#desk/workbook/package/zip-parts.ts'
import { sheetName } from '#desk/workbook/writing/sheet-name.ts'
import { writeWorkbook } from '#desk/workbook/writing/write-workbook.ts'

const text = (words: string): LayoutCell => ({ type: 'text', text: words })
const figure = (value: number, decimals: number, shown: string, suffix = '', marks = ''): LayoutCell => ({
  type: 'number',
  text: shown,
  value,
  decimals,
  prefix: '',
  suffix,
  marks,
  unit: '',
  isComputed: false,
  formula: null
})

const before = cell({ row: 0, column: 1 })
const now = cell({ row: 0, column: 2 })

const column = (
  measure: 'stub' | 'value' | 'change' | 'growth',
  run: string,
  align: 'left' | 'right',
  width: number
): LayoutColumn => ({
  key: `${measure} ${run}`,
  role: measure === 'stub' ? 'stub' : 'figure',
  measure: measure === 'stub' ? null : measure,
  place: NOWHERE,
  run,
  align,
  width,
  narrowWidth: width
})

const layout: TableLayout = {
  title: '清原县主要指标（2022—2023年）',
  unitLine: '单位：亿元',
  columns: [
    column('stub', '', 'left', 12),
    column('value', '2022', 'right', 5),
    column('value', '2023', 'right', 5),
    column('change', '2023', 'right', 5),
    column('growth', '2023', 'right', 5)
  ],
  header: [
    [
      { text: '指标', column: 0, columnSpan: 1, rowSpan: 2 },
      { text: '2022年', column: 1, columnSpan: 1, rowSpan: 2 },
      { text: '2023年', column: 2, columnSpan: 3, rowSpan: 1 }
    ],
    [
      { text: '绝对额', column: 2, columnSpan: 1, rowSpan: 1 },
      { text: '增减', column: 3, columnSpan: 1, rowSpan: 1 },
      { text: '同比（%）', column: 4, columnSpan: 1, rowSpan: 1 }
    ]
  ],
  rows: [
    {
      key: 'gdp',
      kind: 'figures',
      measure: null,
      place: NOWHERE,
      parent: -1,
      section: -1,
      depth: 0,
      cells: [
        text('地区生产总值'),
        figure(1189.25, 1, '1,189.3'),
        figure(1202.6, 1, '1,202.6①', '①', '①'),
        {
          type: 'number',
          text: '13.4',
          value: 13.35,
          decimals: 1,
          prefix: '',
          suffix: '',
          marks: '',
          unit: '',
          isComputed: true,
          formula: minus(now, before)
        },
        {
          type: 'number',
          text: '1.1',
          value: (13.35 / 1189.25) * 100,
          decimals: 1,
          prefix: '',
          suffix: '',
          marks: '',
          unit: '',
          isComputed: true,
          formula: percent(over(minus(now, before), call('ABS', [before])))
        }
      ]
    },
    {
      key: 'primary',
      kind: 'figures',
      measure: null,
      place: NOWHERE,
      parent: -1,
      section: -1,
      depth: 1,
      cells: [
        text('其中：第一产业'),
        { type: 'sign', text: '…', reason: null },
        figure(30.25, 2, '30.25'),
        { type: 'sign', text: '—', reason: 'no-prior' },
        figure(5.2, 1, '5.2个百分点', '个百分点')
      ]
    }
  ],
  notes: ['注：①为初步核算数。', '部分数据因四舍五入的原因，存在总计与分项合计不等的情况。'.repeat(3)]
}

const write = () => writeWorkbook([{ sheet: '对比/表', layout, language: 'zh-CN' }])

describe('an exported comparison', () => {
  it('sets its heads bold and hangs the notes under the text of the first, as paper does', async () => {
    const notes = ['注：1. ①为初步核算数。', '2. …表示没有该项数据。']
    const file = await writeWorkbook([{ sheet: '对比', layout: { ...layout, notes }, language: 'zh-CN' }])
    const grid = openWorkbook(file, 'export.xlsx').sheets[0]?.grid
    expect(grid?.at(2, 0)?.style).toMatchObject({ bold: true })
    expect(grid?.at(3, 3)?.style).toMatchObject({ bold: true })
    expect(grid?.at(6, 0)?.style?.indent ?? 0).toBe(0)
    expect(grid?.at(7, 0)).toMatchObject({ text: notes[1], style: { indent: 3 } })
  })

  it('reads back as it was laid out', async () => {
    const sheet = openWorkbook(await write(), 'export.xlsx').sheets[0]
    expect(sheet?.name).toBe('对比 表')
    const grid = sheet?.grid
    const shown = Array.from({ length: grid?.rowCount ?? 0 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => grid?.at(row, column)?.text.trimEnd() ?? '')
    )
    expect(shown).toEqual([
      ['清原县主要指标（2022—2023年）', '', '', '', ''],
      ['单位：亿元', '', '', '', ''],
      ['指标', '2022年', '2023年', '', ''],
      ['', '', '绝对额', '增减', '同比（%）'],
      ['地区生产总值', '1,189.3', '1,202.6①', '13.4', '1.1'],
      ['其中：第一产业', '…', '30.25', '—', '5.2个百分点'],
      ['注：①为初步核算数。', '', '', '', ''],
      [layout.notes[1], '', '', '', '']
    ])
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 0, bottom: 1, right: 4 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 4 },
      { top: 6, left: 0, bottom: 6, right: 4 },
      { top: 7, left: 0, bottom: 7, right: 4 }
    ])
    expect(grid?.at(5, 0)?.style?.indent).toBe(1)
    expect(grid?.at(0, 0)?.style).toMatchObject({ bold: true, horizontal: 'center', fontSize: 16 })
  })

  it('has live formulas that carry their unrounded values', async () => {
    const grid = openWorkbook(await write(), 'export.xlsx').sheets[0]?.grid
    expect(grid?.at(4, 2)).toMatchObject({ value: 1202.6, format: '#,##0.0"①"_ ' })
    // Beside a figure that bears a mark, one without leaves its width free: digits stand under digits.
    expect(grid?.at(5, 2)).toMatchObject({ value: 30.25, format: '0.00_①_ ' })
    expect(grid?.at(4, 3)).toMatchObject({ formula: 'ROUND(C5-B5,10)', value: 13.35, format: '0.0_ ' })
    expect(grid?.at(4, 4)).toMatchObject({
      formula: 'ROUND((C5-B5)/ABS(B5)*100,10)',
      value: (13.35 / 1189.25) * 100
    })
  })

  it('is ruled above and below the table and open at its sides', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(((await write()).buffer as ArrayBuffer).slice(0))
    const sheet = book.worksheets[0]
    if (sheet === undefined) throw new Error('no sheet')
    for (const column of [1, 2, 3, 4, 5]) {
      expect(sheet.getCell(3, column).border?.top?.style).toBe('medium')
      expect(sheet.getCell(6, column).border?.bottom?.style).toBe('medium')
      expect(sheet.getCell(5, column).border?.bottom).toBeUndefined()
    }
    for (const row of [3, 4, 5, 6]) {
      expect(sheet.getCell(row, 1).border?.left).toBeUndefined()
      expect(sheet.getCell(row, 5).border?.right).toBeUndefined()
      expect(sheet.getCell(row, 1).border?.right?.style).toBe('thin')
    }
  })

  it('prints on A4 with the header on every page, and keeps it in sight', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(((await write()).buffer as ArrayBuffer).slice(0))
    const sheet = book.worksheets[0]
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:4',
      horizontalCentered: true
    })
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 })
    expect(sheet?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页')
  })

  it('lies across where its columns are wide', async () => {
    const columns = [
      ...layout.columns,
      ...Array.from({ length: 12 }, () => ({ ...layout.columns[1], width: 6 }))
    ] as TableLayout['columns']
    const bytes = await writeWorkbook([{ sheet: 'A', layout: { ...layout, columns }, language: 'zh-CN' }])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((bytes.buffer as ArrayBuffer).slice(0))
    expect(book.worksheets[0]?.pageSetup.orientation).toBe('landscape')
  })

  it('goes on to pages beside that end between years, where its columns are too many for one', async () => {
    const years = Array.from({ length: 12 }, (_, at) => String(2012 + at))
    const measures = ['value', 'change', 'growth'] as const
    const columns = [
      column('stub', '', 'left', 12),
      ...years.flatMap((year) => measures.map((measure) => column(measure, year, 'right', 6)))
    ]
    const header = [
      [
        { text: '指标', column: 0, columnSpan: 1, rowSpan: 2 },
        { text: '全市', column: 1, columnSpan: 36, rowSpan: 1 }
      ],
      years.map((year, at) => ({ text: `${year}年`, column: 1 + at * 3, columnSpan: 3, rowSpan: 1 }))
    ]
    const name = "清原'24"
    const bytes = await writeWorkbook([
      { sheet: name, layout: { ...layout, title: '100强县 A&B', columns, header }, language: 'zh-CN' }
    ])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((bytes.buffer as ArrayBuffer).slice(0))
    const sheet = book.worksheets[0]
    expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 1, printTitlesRow: '2:4', printTitlesColumn: 'A:A' })
    const areas = XLSX.read(bytes).Workbook?.Names?.find(({ Name }) => Name === '_xlnm.Print_Area')?.Ref
    const quoted = "'清原''24'"
    const lastRow = 4 + layout.rows.length + layout.notes.length
    const lastBodyRow = lastRow - layout.notes.length
    expect(areas?.split(','), 'the notes go with the first').toEqual(
      [`$A$2:$M$${lastRow}`, `$N$2:$Y$${lastBodyRow}`, `$Z$2:$AK$${lastBodyRow}`].map((area) => `${quoted}!${area}`)
    )
    expect(sheet?.headerFooter.oddHeader, 'the title is said over every page').toBe('&C&"宋体,Bold"&16 100强县 A&&B')
    const grid = openWorkbook(bytes, 'export.xlsx').sheets[0]?.grid
    expect(grid?.at(0, 0)).toMatchObject({ text: '100强县 A&B', style: { horizontal: 'left' } })
    expect(grid?.merges[0], 'and stands over the columns of the first').toMatchObject({ left: 0, right: 12 })
    expect(grid?.at(1, 0)?.text, 'the unit over the names').toBe('单位：亿元')
    expect(
      [1, 13, 25].map((at) => grid?.at(2, at)?.text),
      'a heading over several pages on each'
    ).toEqual(['全市', '全市', '全市'])
    expect(grid?.at(lastRow - 1, 0)?.text, 'which begin at the edge of the table').toBe(layout.notes[1])
    expect(grid?.merges.at(-1)).toMatchObject({ left: 0, right: 12 })
  })

  it('breaks long heads at whole words, and keeps figures clear of the rules', async () => {
    const head = { text: '按数值计算的增长（%）', column: 4, columnSpan: 1, rowSpan: 1 }
    const header = layout.header.map((cells, level) => (level === 1 ? [...cells.slice(0, 2), head] : cells))
    const columns = layout.columns.map((each, at) => (at === 4 ? { ...each, width: 7 } : each))
    const bytes = await writeWorkbook([{ sheet: 'A', layout: { ...layout, header, columns }, language: 'zh-CN' }])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((bytes.buffer as ArrayBuffer).slice(0))
    const sheet = book.worksheets[0]
    expect(sheet?.getCell('E4').value).toBe('按数值计算的\n增长（%）')
    expect(sheet?.getRow(4).height).toBeGreaterThanOrEqual(30)
    // As much as a blank stays free at their right.
    for (const cell of ['B5', 'C5', 'B6', 'D6']) expect(sheet?.getCell(cell).numFmt, cell).toMatch(/_ $/)
  })

  it('has rows as high as their text in the type that the workbook names', async () => {
    const names = [
      'Value added of the primary industry',
      'Gross output of agriculture, forestry, husbandry and fishery'
    ]
    const columns = layout.columns.map((each, at) => (at === 0 ? { ...each, width: 18 } : each))
    const rows = names.map((text, at) => {
      const [row] = layout.rows
      if (row === undefined) throw new Error('no row')
      return { ...row, key: String(at), depth: 0, cells: [{ type: 'text' as const, text }, ...row.cells.slice(1)] }
    })
    const heights = async (language: 'zh-CN' | 'en-US') => {
      const bytes = await writeWorkbook([{ sheet: 'A', layout: { ...layout, columns, rows }, language }])
      const book = new ExcelJS.Workbook()
      await book.xlsx.load((bytes.buffer as ArrayBuffer).slice(0))
      return [5, 6].map((row) => book.worksheets[0]?.getRow(row).height)
    }
    // Times New Roman is narrower than what a Chinese sheet may have to be shown in.
    expect(await heights('en-US')).toEqual([18, 33])
    expect(await heights('zh-CN')).toEqual([33, 33])
  })

  it('gives columns room for Chinese text', async () => {
    const widths = openWorkbook(await write(), 'export.xlsx').sheets[0]?.columnWidths
    expect(widths?.[0]).toBeGreaterThanOrEqual(24)
    expect(widths?.[1]).toBeGreaterThanOrEqual(10)
  })

  it('is opened by SheetJS as one sheet a table, with names that may stand', async () => {
    const bytes = await writeWorkbook([
      { sheet: '表', layout, language: 'zh-CN' },
      { sheet: '表', layout: { ...layout, rows: [], notes: [], unitLine: null }, language: 'en-US' }
    ])
    expect(XLSX.read(bytes, { type: 'array' }).SheetNames).toEqual(['表', '表 (2)'])
  })
})

describe('what a written workbook holds', () => {
  const only = (cells: readonly LayoutCell[], more: Partial<TableLayout> = {}): TableLayout => ({
    ...layout,
    columns: layout.columns.slice(0, cells.length),
    header: [],
    rows: layout.rows.slice(0, 1).map((row) => ({ ...row, cells })),
    notes: [],
    unitLine: null,
    ...more
  })
  const sheetOf = async (written: TableLayout) => {
    const bytes = await writeWorkbook([{ sheet: '表', layout: written, language: 'zh-CN' }])
    return { bytes, grid: openWorkbook(bytes, 'export.xlsx').sheets[0]?.grid }
  }

  it.each([
    ['signs of XML', '<A&B> "甲" \'乙\''],
    ['blanks at the ends', '　其中： '],
    ['lines', '第一行\n第二行'],
    ['what looks like a sign written by its number', '_x000B_ 和 _x005F_'],
    ['characters beyond the first plane', '𠮷田镇 😀']
  ])('%s are kept', async (_, words) => {
    const { bytes } = await sheetOf(only([text(words)], { title: words }))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((bytes.buffer as ArrayBuffer).slice(0))
    expect(XLSX.read(bytes).Sheets['表']?.['A2']?.v).toBe(words)
    expect(book.title).toBe(words)
  })

  it('writes characters that XML has no place for as spreadsheets do', async () => {
    const { bytes } = await sheetOf(only([text('甲\u000b乙\u0000')]))
    expect(XLSX.read(bytes).Sheets['表']?.['A2']?.v).toBe('甲\u000b乙\u0000')
  })

  it('cuts a text that is longer than a cell holds', async () => {
    const { bytes } = await sheetOf(only([text('长'.repeat(40_000))]))
    const written = String(XLSX.read(bytes).Sheets['表']?.['A2']?.v)
    expect([written.length, written.at(-1)]).toEqual([32_767, '…'])
  })

  it('has as text a number that no spreadsheet can hold', async () => {
    const digits = `1${'0'.repeat(400)}`
    const { grid } = await sheetOf(only([text('甲'), figure(Number(digits), 0, digits)]))
    expect(grid?.at(1, 1)?.value).toBe(digits)
  })

  it('has every row of a table that is packed in many pieces, its texts and looks once', async () => {
    const count = 40_000
    const rows = Array.from({ length: count }, (_, at) => ({
      ...(layout.rows[0] as TableLayout['rows'][number]),
      cells: [text(`指标${at % 7}`), figure(at / 8, 3, String(at / 8))]
    }))
    const { bytes, grid } = await sheetOf(only([text(''), text('')], { rows }))
    const parts = readZipParts(bytes, 'export.xlsx', () => true)
    expect(parts.get('xl/worksheets/sheet1.xml')?.length).toBeGreaterThan(3 << 20)
    expect(parts.get('xl/sharedStrings.xml')?.toString().match(/<si>/g)).toHaveLength(7 + 1)
    expect(parts.get('xl/styles.xml')?.toString()).toContain('<cellXfs count="6">')
    for (const at of [0, 1, 12_345, count - 1]) {
      expect([grid?.at(at + 1, 0)?.text, grid?.at(at + 1, 1)?.value]).toEqual([`指标${at % 7}`, at / 8])
    }
  })

  it('is refused where a sheet has not as many rows', async () => {
    const rows = Array<TableLayout['rows'][number]>(1_048_576).fill(layout.rows[0] as TableLayout['rows'][number])
    await expect(sheetOf({ ...layout, rows })).rejects.toMatchObject({ data: { code: 'sheet-too-large' } })
  })
})

describe('the name of a sheet', () => {
  it.each([
    ['2022/2023[1]:对比*?', '2022 2023 1 对比'],
    ['', 'Sheet1'],
    ["'引号'", '引号'],
    ['History', 'Sheet1'],
    ['长'.repeat(40), '长'.repeat(31)]
  ])('%s becomes %s', (wanted, given) => expect(sheetName(wanted)).toBe(given))

  it.each([
    ['全国、某县主要经济指标（1978年、2023年、2024年、2025年）', '全国、某县主要经济指标（1978年、2023年、2024年等）'],
    [
      '恩施土家族苗族自治州地方一般公共预算收入（1978年、2023—2025年）',
      '恩施土家族苗族自治州地方一般公共预算收入（1978年等）'
    ],
    ['恩施土家族苗族自治州、湖北省、全国主要经济指标（1978—2023年）', '恩施土家族苗族自治州、湖北省、全国主要经济指标'],
    ['Main indicators of China, 1978, 2023–2025, 2027', 'Main indicators of China, 1978'],
    ['Main indicators of Yunling and Lichuan, 2019–2023', 'Main indicators of Yunling …'],
    ['Value of (1,978.50) output in yuan of a good year', 'Value of (1,978.50) output …'],
    [`${'长'.repeat(5)}（${'内'.repeat(40)}）`, `${'长'.repeat(5)}（${'内'.repeat(24)}）`],
    [`${'长'.repeat(30)}𠮷田镇`, '长'.repeat(30)]
  ])('%s ends with a whole part: %s', (wanted, given) => expect(sheetName(wanted)).toBe(given))

  it('leaves room for the number of a second one', () => {
    const title = '全国、某县主要经济指标（1978年、2023年、2024年、2025年）'
    expect(sheetName(title, new Set([sheetName(title)]))).toBe('全国、某县主要经济指标（1978年、2023年等） (2)')
  })

  it('is not given twice, whatever the case', () => {
    expect(sheetName('gdp', new Set(['GDP', 'gdp (2)']))).toBe('gdp (3)')
  })
})
