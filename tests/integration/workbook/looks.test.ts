import { existsSync, readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { Grid } from '#core/reading/grid.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { biffBytes, biffRecord } from '../../support/biff-bytes.ts'
import { binRecord, withFormats, xlsbBytes } from '../../support/xlsb-bytes.ts'
import { numberCell, textCell, xlsxBytes } from '../../support/xlsx-bytes.ts'
import { zipBytes } from '../../support/zip-bytes.ts'

function gridOf(bytes: Uint8Array): Grid {
  const grid = openWorkbook(bytes, 'return').sheets[0]?.grid
  if (grid === undefined) throw new Error('no sheet')
  return grid
}

describe('looks of an .xlsx', () => {
  it('are read as another program wrote them', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('A')
    sheet.getCell('A1').value = '合计'
    sheet.getCell('A1').font = { bold: true, italic: true, size: 16, name: 'SimSun' }
    sheet.getCell('A2').value = '其中：城镇'
    sheet.getCell('A2').alignment = { horizontal: 'left', indent: 2 }
    sheet.getCell('B1').value = 12
    sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } }
    sheet.getCell('B2').value = 7
    sheet.getCell('B2').border = { top: { style: 'thin' }, right: { style: 'double' } }
    sheet.getCell('B3').border = { bottom: { style: 'thick' } }
    sheet.getCell('C3').value = '注'
    sheet.getRow(2).hidden = true
    sheet.getColumn(3).hidden = true
    sheet.getColumn(1).width = 30
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    const grid = gridOf(bytes)
    expect(grid.at(0, 0)?.style).toMatchObject({ bold: true, italic: true, fontSize: 16 })
    expect(grid.at(1, 0)?.style).toMatchObject({ horizontal: 'left', indent: 2 })
    expect(grid.at(0, 1)?.style?.fill).toBe('DDEEFF')
    expect(grid.at(1, 1)?.style).toMatchObject({ borderTop: true, borderRight: true })
    expect(grid.at(1, 1)?.style?.borderBottom).toBeUndefined()
    expect(grid.at(2, 1)).toEqual({ value: null, text: '', style: expect.objectContaining({ borderBottom: true }) })
    expect([...grid.hiddenRows]).toEqual([1])
    expect([...grid.hiddenColumns]).toEqual([2])
    expect(openWorkbook(bytes, 'x').sheets[0]?.columnWidths[0]).toBe(30)
  })

  it('are one object for all cells that look alike, whatever their formats', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('A')
    sheet.getCell('A1').value = 1.5
    sheet.getCell('A1').numFmt = '0.0'
    sheet.getCell('A2').value = 1.5
    sheet.getCell('A2').numFmt = '0.00'
    const grid = gridOf(new Uint8Array(await book.xlsx.writeBuffer()))
    expect(grid.at(0, 0)?.style).toBe(grid.at(1, 0)?.style)
    expect([grid.at(0, 0)?.text, grid.at(1, 0)?.text]).toEqual(['1.5', '1.50'])
  })

  it('are read under a namespace prefix', () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1" hidden="1"><x:c r="A1" s="1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const styles = '<fonts><font/><font><b/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
    const grid = gridOf(xlsxBytes({ sheets: { A: xml }, styles }))
    expect(grid.at(0, 0)).toEqual({ value: 5, text: '5', style: { bold: true } })
    expect([...grid.hiddenRows]).toEqual([0])
  })

  it('take theme colours with their tint', () => {
    const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`
    const fill = (theme: number, tint: number) =>
      `<fill><patternFill patternType="solid"><fgColor theme="${theme}" tint="${tint}"/></patternFill></fill>`
    const styles = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill(4, 0.5)}${fill(0, 0)}</fills><cellXfs><xf/><xf fillId="1"/><xf fillId="2"/><xf fillId="3"/></cellXfs>`
    const cells = [0, 1, 2, 3].map((s) => `<c r="${'ABCD'[s]}1" s="${s}"><v>1</v></c>`).join('')
    const grid = gridOf(
      xlsxBytes({
        sheets: { A: `<row r="1">${cells}</row>` },
        styles,
        more: [{ path: 'xl/theme/theme1.xml', content: theme }]
      })
    )
    expect([0, 1, 2, 3].map((column) => grid.at(0, column)?.style?.fill)).toEqual([
      undefined,
      undefined,
      'A2B9E2',
      'FFFFFF'
    ])
  })

  it('show text centred across cells as merged', () => {
    const styles = '<cellXfs><xf/><xf><alignment horizontal="centerContinuous"/></xf></cellXfs>'
    const cells = `<c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>2023年</t></is></c><c r="C1" s="1"/><c r="D1" s="1" t="inlineStr"><is><t>2022年</t></is></c><c r="E1" s="1"/><c r="F1"><v>1</v></c>`
    const grid = gridOf(xlsxBytes({ sheets: { A: `<row r="1">${cells}</row>` }, styles }))
    expect(grid.merges).toEqual([
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 }
    ])
    expect(grid.at(0, 1)?.style?.horizontal).toBe('center')
  })
})

describe('text of a cell', () => {
  it('keeps the spaces it is indented by', () => {
    const grid = gridOf(xlsxBytes({ sheets: { A: `<row r="1">${textCell('A1', '  　其中：')}</row>` } }))
    expect(grid.at(0, 0)?.text).toBe('  　其中：')
  })

  it('keeps raised marks apart from the figure they stand on', () => {
    const raised = '<r><t>1234</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r>'
    const area = '<r><t>面积（km</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><r><t>）</t></r>'
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
    const grid = gridOf(xlsxBytes({ sheets: { A: `<row r="1">${cells}</row>` }, sharedStrings: [raised, area] }))
    expect([grid.at(0, 0)?.text, grid.at(0, 1)?.text]).toEqual(['1234¹⁾', '面积（km²）'])
  })
})

describe('what a cell holds', () => {
  const cells = (xml: string, more = {}) => gridOf(xlsxBytes({ sheets: { A: `<row r="1">${xml}</row>` }, ...more }))

  it('is unknown where a formula has no cached value, never 0', () => {
    const grid = cells(
      '<c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="n"><f>2+2</f><v/></c><c r="D1"><f>3+3</f><v>6</v></c><c r="E1" t="str"><f>IF(1,"")</f><v></v></c>'
    )
    expect([0, 1, 2].map((column) => grid.at(0, column))).toEqual([
      { value: null, text: '', formula: 'SUM(B1:C1)' },
      { value: null, text: '', formula: '1+1' },
      { value: null, text: '', formula: '2+2' }
    ])
    expect(grid.at(0, 3)).toMatchObject({ value: 6, formula: '3+3' })
    expect(grid.at(0, 4)).toMatchObject({ value: '', formula: 'IF(1,"")' })
  })

  it('is an error by its name', () => {
    expect(cells('<c r="A1" t="e"><f>B9/0</f><v>#DIV/0!</v></c>').at(0, 0)).toEqual({
      value: '#DIV/0!',
      text: '#DIV/0!',
      isError: true,
      formula: 'B9/0'
    })
  })

  const dateStyles =
    '<numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="201" formatCode="h:mm"/></numFmts><cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="14"/></cellXfs>'

  it('is a day where its format shows one, by serial number and ISO day', () => {
    const xml =
      '<c r="A1" s="1"><v>45138</v></c><c r="B1" s="2"><v>45138.5</v></c><c r="C1" s="3"><v>45138</v></c><c r="D1" s="1"><v>1</v></c>'
    const grid = cells(xml, { styles: dateStyles })
    expect(grid.at(0, 0)).toMatchObject({ value: 45138, isDate: true, day: '2023-07-31', text: '2023年7月' })
    expect(grid.at(0, 1)?.isDate).toBeUndefined()
    expect(grid.at(0, 2)).toMatchObject({ isDate: true, day: '2023-07-31', text: '2023/7/31' })
    expect(grid.at(0, 3)?.day).toBe('1900-01-01')
  })

  it('is four years and a day later in a workbook that counts from 1904', () => {
    const grid = cells('<c r="A1" s="1"><v>43676</v></c>', {
      styles: dateStyles,
      workbookProperties: '<workbookPr date1904="1"/>'
    })
    expect(grid.at(0, 0)).toMatchObject({ value: 43676, day: '2023-07-31' })
  })

  it('carries its comment', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('A')
    sheet.getCell('A1').value = 5
    sheet.getCell('A1').note = '含飞地'
    expect(gridOf(new Uint8Array(await book.xlsx.writeBuffer())).at(0, 0)?.comment).toBe('含飞地')
  })
})

describe('looks of an .xls', () => {
  const bytes = biffBytes({
    fonts: [
      { points: 10 },
      { points: 10 },
      { points: 10 },
      { points: 10 },
      { points: 14, bold: true },
      { italic: true, raised: true }
    ],
    formats: [
      {},
      { font: 5, horizontal: 2, fill: 22 },
      { indent: 3, horizontal: 1, bottom: 1 },
      { font: 6 },
      { horizontal: 6 }
    ],
    sheets: [
      {
        name: '表一',
        cells: [
          { row: 0, column: 0, value: '标题', format: 1 },
          { row: 1, column: 0, value: '其中', format: 2 },
          { row: 1, column: 1, value: 12.5, format: 3 },
          { row: 2, column: 0, value: null, format: 2 },
          { row: 2, column: 1, value: '跨列', format: 4 },
          { row: 2, column: 2, value: null, format: 4 },
          { row: 3, column: 2, value: 1 }
        ],
        more: [
          biffRecord(0x0208, Buffer.from([1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0x20, 1, 0x0f, 0])),
          biffRecord(0x007d, Buffer.from([1, 0, 1, 0, 0, 16, 0, 0, 1, 0, 0, 0]))
        ]
      }
    ]
  })

  it('are read from its records', () => {
    const grid = gridOf(bytes)
    expect(grid.at(0, 0)).toEqual({
      value: '标题',
      text: '标题',
      style: { bold: true, fontSize: 14, horizontal: 'center', fill: 'C0C0C0' }
    })
    expect(grid.at(1, 0)?.style).toEqual({ fontSize: 10, horizontal: 'left', indent: 3, borderBottom: true })
    expect(grid.at(1, 1)).toMatchObject({ value: 12.5, style: { italic: true, superscript: true } })
    expect(grid.at(2, 0)).toMatchObject({ value: null, text: '' })
    expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }])
    expect([...grid.hiddenRows]).toEqual([1])
    expect([...grid.hiddenColumns]).toEqual([1])
    expect(openWorkbook(bytes, 'x').sheets[0]?.columnWidths[1]).toBe(16)
  })

  it('keep raised marks of shared strings, also where a string goes on in the next record', () => {
    // 面积（km2） with its 2 raised, in two-byte characters; the record ends after three of them.
    const text = Buffer.from('面积（km2）', 'utf16le')
    const head = Buffer.concat([words(1, 0, 1, 0), words(7), Buffer.from([9]), words(2)])
    const runs = words(5, 5, 6, 0)
    const shared = biffRecord(0xfc, Buffer.concat([head, text.subarray(0, 6)]))
    const rest = biffRecord(0x3c, Buffer.concat([Buffer.from([1]), text.subarray(6), runs]))
    const bytes = biffBytes({
      fonts: [{}, {}, {}, {}, { raised: true }],
      first: [shared, rest],
      sheets: [{ name: 'A', cells: [{ row: 0, column: 1, value: 1 }], more: [biffRecord(0xfd, words(0, 0, 0, 0, 0))] }]
    })
    expect(gridOf(bytes).at(0, 0)?.text).toBe('面积（km²）')
  })

  const sample = new URL('../../../../shared/samples/nbs/CPI.xls', import.meta.url)
  it.skipIf(!existsSync(sample))('are read from a real file (needs ../shared/samples)', () => {
    const grid = gridOf(readFileSync(sample))
    expect(grid.at(0, 0)?.style).toMatchObject({ bold: true, horizontal: 'center', fill: 'C0C0C0', borderTop: true })
    expect(grid.at(1, 0)).toMatchObject({ day: '1987-01-31', text: '1987-01-31' })
  })
})

describe('looks of an .xlsb', () => {
  const font = (height: number, flags: number, weight: number, script: number) =>
    binRecord(43, words(height, flags, weight, script, 0, 0))
  const fill = (pattern: number, ...colour: number[]) =>
    binRecord(45, Buffer.concat([words(pattern, 0), Buffer.from(colour)]))
  const border = (...lines: number[]) =>
    binRecord(
      46,
      Buffer.concat([Buffer.from([0]), ...lines.map((line) => Buffer.from([line, 0, 0, 0, 0, 0, 0, 0, 0, 0]))])
    )
  const format = (font: number, fill: number, border: number, indent: number, horizontal: number) =>
    binRecord(47, Buffer.concat([words(0, 0, font, fill, border), Buffer.from([0, indent, horizontal, 0, 0, 0])]))
  const none = Buffer.alloc(0)
  const styles = Buffer.concat([
    binRecord(278, none),
    font(200, 0, 400, 0),
    font(320, 2, 700, 1),
    fill(0, 0, 0, 0, 0, 0, 0, 0, 0),
    fill(1, 5, 0, 0, 0, 0xdd, 0xee, 0xff, 0xff),
    border(0, 0, 0, 0),
    border(1, 0, 0, 2),
    binRecord(617, words(3, 0)),
    format(0, 0, 0, 0, 0),
    format(1, 1, 0, 0, 2),
    format(0, 0, 1, 3, 1),
    binRecord(618, none),
    binRecord(279, none)
  ])
  const columns = Buffer.concat([words(1, 0, 1, 0, 4096, 0, 0, 0, 1)])

  it('are read from its records', () => {
    const bytes = xlsbBytes(
      [
        ['标题', 1.5],
        ['其中', 2]
      ],
      (path, part) => {
        if (path.endsWith('styles.bin')) return styles
        if (!path.endsWith('sheet1.bin')) return part
        const data = part.indexOf(Buffer.from([0x91, 0x01]))
        return withFormats(
          Buffer.concat([part.subarray(0, data), binRecord(60, columns), part.subarray(data)]),
          [1, 0, 2, 0]
        )
      }
    )
    const grid = gridOf(bytes)
    expect(grid.at(0, 0)).toMatchObject({
      text: '标题',
      style: { bold: true, italic: true, superscript: true, fontSize: 16, fill: 'DDEEFF', horizontal: 'center' }
    })
    expect(grid.at(0, 1)).toMatchObject({ value: 1.5, style: { fontSize: 10 } })
    expect(grid.at(1, 0)?.style).toEqual({
      fontSize: 10,
      indent: 3,
      horizontal: 'left',
      borderTop: true,
      borderRight: true
    })
    expect([...grid.hiddenColumns]).toEqual([1])
    expect(openWorkbook(bytes, 'x').sheets[0]?.columnWidths[1]).toBe(16)
  })
})

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2)
  return bytes
}

describe('looks of an XML spreadsheet of 2003', () => {
  const styles = `<Styles><Style ss:ID="Default"><Font ss:Size="10"/></Style><Style ss:ID="head"><Alignment ss:Horizontal="Center" ss:Indent="2"/><Borders><Border ss:Position="Top" ss:LineStyle="Continuous"/></Borders><Font ss:Bold="1" ss:Size="14"/><Interior ss:Color="#ddeeff" ss:Pattern="Solid"/></Style><Style ss:ID="child" ss:Parent="head"><NumberFormat ss:Format="0.0"/></Style><Style ss:ID="day"><NumberFormat ss:Format="Short Date"/></Style></Styles>`
  const rows = `<Column ss:Width="55"/><Column ss:Hidden="1"/><Row ss:Index="2"><Cell ss:StyleID="head" ss:MergeAcross="1"><Data ss:Type="String">  标题<Sup>1</Sup></Data><Comment><ss:Data>含飞地</ss:Data></Comment></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row><Row ss:Hidden="1"><Cell ss:StyleID="child"><Data ss:Type="Number">13.35</Data></Cell><Cell ss:Index="3" ss:StyleID="day"><Data ss:Type="DateTime">2023-07-31T00:00:00.000</Data></Cell><Cell ss:Formula="=RC[-1]"/><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>`
  const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${styles}<Worksheet ss:Name="表"><Table>${rows}</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`

  it('are read from its styles', () => {
    const sheet = openWorkbook(Buffer.from(xml), 'x.xls').sheets[0]
    const grid = sheet?.grid
    expect(sheet).toMatchObject({ name: '表', hidden: true })
    expect(sheet?.columnWidths[0]).toBe(10)
    expect(grid?.at(1, 0)).toEqual({
      value: '  标题¹',
      text: '  标题¹',
      comment: '含飞地',
      style: { bold: true, fontSize: 14, horizontal: 'center', indent: 2, fill: 'DDEEFF', borderTop: true }
    })
    expect(grid?.at(1, 2)).toEqual({ value: 5, text: '5', style: { fontSize: 10 } })
    expect(grid?.at(2, 0)).toMatchObject({
      value: 13.35,
      text: '13.4',
      format: '0.0',
      style: { bold: true, fontSize: 14 }
    })
    expect(grid?.at(2, 2)).toMatchObject({ value: 45138, isDate: true, day: '2023-07-31', text: '2023/7/31' })
    expect(grid?.at(2, 3)).toMatchObject({ value: null, formula: 'RC[-1]' })
    expect(grid?.at(2, 4)).toMatchObject({ isError: true, text: '#DIV/0!', formula: '1/0' })
    expect(grid?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }])
    expect([[...(grid?.hiddenRows ?? [])], [...(grid?.hiddenColumns ?? [])]]).toEqual([[2], [1]])
  })
})

describe('looks of an .ods', () => {
  const styles = `<office:automatic-styles><style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="5.82cm"/></style:style><style:style style:name="ce1" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:font-size="16pt"/><style:paragraph-properties fo:text-align="center"/></style:style><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"><style:text-properties fo:font-weight="normal"/><style:paragraph-properties fo:margin-left="20pt"/><style:table-cell-properties fo:border-bottom="0.06pt solid #000000" fo:background-color="#ddeeff"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>`
  const rows = `<table:table-column table:style-name="co1"/><table:table-column table:visibility="collapse"/><table:table-row><table:table-cell table:style-name="ce1" office:value-type="string" table:number-columns-spanned="2"><text:p>表<text:s text:c="3"/>头<text:span text:style-name="T1">1</text:span></text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row table:visibility="collapse"><table:table-cell table:style-name="ce2" office:value-type="string"><text:p>  其中<text:s text:c="2"/>：</text:p><text:p>城镇</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.052"><office:annotation><text:p>初步</text:p></office:annotation><text:p>5.2%</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2023-07-31"><text:p>23/7/31</text:p></table:table-cell><table:table-cell table:style-name="ce2" table:number-columns-repeated="16381"/></table:table-row>`
  const content = `<office:document-content>${styles}<office:body><office:spreadsheet><table:table table:name="表">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`

  it('are read from its styles', () => {
    const grid = gridOf(zipBytes([{ path: 'content.xml', content }]))
    expect(grid.at(0, 0)).toMatchObject({ text: '表   头¹', style: { bold: true, fontSize: 16, horizontal: 'center' } })
    expect(grid.at(1, 0)).toMatchObject({
      text: '  其中  ：\n城镇',
      style: { fontSize: 16, horizontal: 'center', indent: 2, fill: 'DDEEFF', borderBottom: true }
    })
    expect(grid.at(1, 0)?.style?.bold).toBeUndefined()
    expect(grid.at(1, 1)).toMatchObject({ value: 0.052, text: '5.2%', comment: '初步' })
    expect(grid.at(1, 2)).toMatchObject({ value: 45138, isDate: true, day: '2023-07-31' })
    expect([grid.rowCount, grid.columnCount]).toEqual([2, 3])
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }])
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[1], [1]])
  })
})

it('reads numbers exactly as the file states them', () => {
  const grid = gridOf(
    xlsxBytes({ sheets: { A: `<row r="1">${numberCell('A1', 0.1)}<c r="B1"><v>1.0E-2</v></c></row>` } })
  )
  expect([grid.at(0, 0)?.value, grid.at(0, 1)?.value]).toEqual([0.1, 0.01])
})
