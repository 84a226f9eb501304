import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readFile } from '#desk/workbook/read-file.ts'
import { type TemporaryDesk, temporaryDesk } from '../support/temp-desk.ts'
import { numberCell, textCell, xlsxBytes } from '../support/xlsx-bytes.ts'

/** A return of three names and two years, whose last row is given as XML. */
function workbook(...last: string[]): Uint8Array {
  const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`
  const lines = [
    row(1, textCell('A1', '主要经济指标'), textCell('C1', '单位：亿元')),
    row(2, textCell('A2', '指标名称'), textCell('B2', '2022年'), textCell('C2', '2023年')),
    row(3, textCell('A3', '固定资产投资'), numberCell('B3', 90), numberCell('C3', 100)),
    row(4, textCell('A4', '社会消费品零售总额'), numberCell('B4', 45), numberCell('C4', 50)),
    row(5, textCell('A5', '地区生产总值'), ...last)
  ]
  return xlsxBytes({ sheets: { 表: lines.join('') } })
}

function told(bytes: Uint8Array, fileName = 'a.xlsx') {
  const [sheet] = readFile({ bytes, fileName }).sheets
  const { tables = [], refused = [], roles = [] } = sheet?.reading ?? {}
  return {
    values: tables.flatMap(({ observations }) => observations.map(({ value }) => value)),
    refused: refused.map(({ row, column, reason, text }) => [row, column, reason, text]),
    shown: roles.filter(({ role }) => role === 'refused').map(({ range }) => [range.top, range.left, range.right])
  }
}

describe('a formula that was saved without its value', () => {
  const refusedAtC5 = {
    values: [90, 100, 45, 50, 135],
    refused: [[4, 2, 'formula-without-value', '=C3+C4']],
    shown: [[4, 2, 2]]
  }

  it.each([
    ['no value', '<c r="C5"><f>C3+C4</f></c>'],
    ['an empty value', '<c r="C5"><f>C3+C4</f><v></v></c>'],
    ['an empty value of one tag', '<c r="C5" t="n"><f>C3+C4</f><v/></c>'],
    ['an error of no name', '<c r="C5" t="e"><f>C3+C4</f></c>'],
    ['a text of no value', '<c r="C5" t="str"><f>C3+C4</f></c>']
  ])('is refused at its place in an .xlsx: %s', (_, cell) => {
    expect(told(workbook(numberCell('B5', 135), cell))).toEqual(refusedAtC5)
  })

  it('is refused where the whole row has none, and where a whole column has none', () => {
    expect(told(workbook('<c r="B5"><f>B3+B4</f></c><c r="C5"><f>C3+C4</f></c>'))).toMatchObject({
      values: [90, 100, 45, 50],
      refused: [
        [4, 1, 'formula-without-value', '=B3+B4'],
        [4, 2, 'formula-without-value', '=C3+C4']
      ]
    })
    const growth = [3, 4].map((row) => `<row r="${row}"><c r="D${row}"><f>C${row}/B${row}</f></c></row>`)
    const rows = [
      `<row r="1">${textCell('A1', '指标名称')}${textCell('B1', '2022年')}${textCell('C1', '2023年')}${textCell('D1', '增速')}</row>`,
      ...growth.map((cell, at) =>
        cell.replace(
          '<c',
          `${textCell(`A${at + 3}`, `第${at}产业`)}${numberCell(`B${at + 3}`, 4)}${numberCell(`C${at + 3}`, 5)}<c`
        )
      )
    ]
    expect(told(xlsxBytes({ sheets: { A: rows.join('') } })).refused.map(([row, column]) => [row, column])).toEqual([
      [2, 3],
      [3, 3]
    ])
  })

  it('is none where the formula says an empty text', () => {
    const cell = '<c r="C5" t="str"><f>IF(C3,"")</f><v></v></c>'
    expect(told(workbook(numberCell('B5', 135), cell))).toMatchObject({ values: [90, 100, 45, 50, 135], refused: [] })
  })

  it('is refused in an .ods and an XML spreadsheet of 2003', () => {
    const rows: readonly (readonly (string | number)[])[] = [
      ['主要经济指标（亿元）'],
      ['指标名称', '2022年', '2023年'],
      ['固定资产投资', 90, 100],
      ['社会消费品零售总额', 45, 50]
    ]
    const ods = (cells: readonly (string | number)[], more = '') =>
      `<table:table-row>${cells.map((cell) => (typeof cell === 'number' ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>` : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`)).join('')}${more}</table:table-row>`
    const inOds = (cell: string) =>
      Buffer.from(
        `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="表">${rows.map((row) => ods(row)).join('')}${ods(['地区生产总值', 135], cell)}</table:table></office:spreadsheet></office:body></office:document>`
      )
    expect(told(inOds('<table:table-cell table:formula="of:=[.C3]+[.C4]"/>'), 'a.fods')).toMatchObject({
      values: [90, 100, 45, 50, 135],
      refused: [[4, 2, 'formula-without-value', '=[.C3]+[.C4]']]
    })
    expect(
      told(inOds('<table:table-cell table:formula="of:=[.C3]+[.C4]" office:value-type="float"/>'), 'a.fods').refused
    ).toHaveLength(1)
    expect(
      told(inOds('<table:table-cell table:formula="of:=IF(1;&quot;&quot;)" office:value-type="string"/>'), 'a.fods')
    ).toMatchObject({ values: [90, 100, 45, 50, 135], refused: [] })
    const cell2003 = (value: string | number) =>
      `<Cell><Data ss:Type="${typeof value === 'number' ? 'Number' : 'String'}">${value}</Data></Cell>`
    const in2003 = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table>${[...rows, ['地区生产总值', 135]].map((row, at) => `<Row>${row.map(cell2003).join('')}${at === 4 ? '<Cell ss:Formula="=R[-2]C+R[-1]C"/>' : ''}</Row>`).join('')}</Table></Worksheet></Workbook>`
    expect(told(Buffer.from(in2003), 'a.xls')).toMatchObject({
      values: [90, 100, 45, 50, 135],
      refused: [[4, 2, 'formula-without-value', '=R[-2]C+R[-1]C']]
    })
  })
})

describe('a formula without value in what the same form gave last time', () => {
  let desk: TemporaryDesk
  beforeAll(() => {
    desk = temporaryDesk()
  })
  beforeEach(() => desk.call('host.openDesk', { path: join(desk.folder, 'd.tongbi'), create: true }))
  afterEach(() => expect(desk.logged).toEqual([]))
  afterAll(() => desk.close())

  const file = (name: string, bytes: Uint8Array): string => {
    const path = join(desk.folder, name)
    writeFileSync(path, bytes)
    return path
  }

  it('withdraws nothing, and is counted as refused', async () => {
    const region = { region: '422802' }
    const last = workbook(numberCell('B5', 135), numberCell('C5', 150))
    await desk.store(await desk.read([file('去年.xlsx', last)], region))
    const cell = await desk.read(
      [file('一格.xlsx', workbook(numberCell('B5', 135), '<c r="C5"><f>C3+C4</f></c>'))],
      region
    )
    expect(cell.counts).toMatchObject({ same: 5, withdrawn: 0, refused: 1 })
    const row = '<c r="B5"><f>B3+B4</f></c><c r="C5"><f>C3+C4</f></c>'
    const whole = await desk.read([file('一行.xlsx', workbook(row))], region)
    expect(whole.counts).toMatchObject({ same: 4, withdrawn: 0, refused: 2 })
  })
})
