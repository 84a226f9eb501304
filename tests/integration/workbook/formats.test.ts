import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import type { Grid } from '#core/reading/grid.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { biffRecord } from '../../support/biff-bytes.ts'

const rows = [
  ['2023年主要指标', null, null],
  ['指标', '2022年', '2023年'],
  ['地区生产总值（亿元）', 189.3, 202.6],
  ['  其中：第一产业', 30.25, -31],
  ['代码', '00123', '—']
]

function texts(grid: Grid): (string | number | boolean | null)[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.at(row, column)?.value ?? null)
  )
}

function only(bytes: Uint8Array, name = '年报.xls') {
  const book = openWorkbook(bytes, name)
  const sheet = book.sheets[0]
  if (sheet === undefined || book.sheets.length > 1) throw new Error('not one sheet')
  return { format: book.format, grid: sheet.grid, name: sheet.name }
}

describe('the same return in every format', () => {
  const workbook = () => {
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '表一')
    return book
  }

  // The name says .xls throughout: the bytes decide.
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['fods', 'ods'],
    ['xlml', 'xml2003'],
    ['html', 'html']
  ] as const)('%s is read as the same cells', (bookType, format) => {
    const bytes = XLSX.write(workbook(), { type: 'buffer', bookType, codepage: 936 })
    const read = only(bytes)
    expect(read.format).toBe(format)
    expect(texts(read.grid)).toEqual(
      // A page of HTML drops spaces at the start of a cell.
      bookType === 'html'
        ? rows.map((row) => row.map((value) => (typeof value === 'string' ? value.trim() : value)))
        : rows
    )
  })
})

describe('an .xls from before Excel 97', () => {
  it('has its text in GBK, and its looks', () => {
    const label = (row: number, column: number, format: number, gbk: string) => {
      const text = Buffer.from(gbk, 'hex')
      return biffRecord(0x0204, Buffer.concat([words(row, column, format, text.length), text]))
    }
    const font = biffRecord(0x31, Buffer.concat([words(240, 0, 0x7fff, 700, 0), Buffer.from([0, 0, 134, 0, 1, 65])]))
    // 指标, 产值
    const sheet = [
      biffRecord(0x0809, words(0x0500, 0x10, 0, 0)),
      label(0, 0, 0, 'd6b8b1ea'),
      label(1, 0, 0, 'b2fad6b5')
    ]
    const head = [
      biffRecord(0x0809, words(0x0500, 0x05, 0, 0)),
      biffRecord(0x42, words(936)),
      font,
      biffRecord(0xe0, words(0, 0, 1, 2, 0, 0, 0, 0))
    ]
    const name = Buffer.concat([Buffer.alloc(6), Buffer.from([1, 65])])
    name.writeUInt32LE(Buffer.concat(head).length + 4 + name.length + 4, 0)
    const end = biffRecord(0x0a, Buffer.alloc(0))
    const container = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(container, '/Book', Buffer.concat([...head, biffRecord(0x85, name), end, ...sheet, end]))
    const { grid, format } = only(XLSX.CFB.write(container, { type: 'buffer' }))
    expect(format).toBe('xls')
    expect(texts(grid)).toEqual([['指标'], ['产值']])
    expect(grid.at(0, 0)?.style).toEqual({ bold: true, fontSize: 12, horizontal: 'center' })
  })
})

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2)
  return bytes
}

describe('a text file', () => {
  const csv = '指标,2022年,2023年\r\n地区生产总值,189.30,202.6\r\n代码,00123,"1,234.5"\r\n'
  const expected = [
    ['指标', '2022年', '2023年'],
    ['地区生产总值', 189.3, 202.6],
    ['代码', '00123', '1,234.5']
  ]
  // 指标,2022年,2023年 … in GBK, as Chinese Excel writes CSV.
  const gbk = Buffer.from(
    'd6b8b1ea2c32303232c4ea2c32303233c4ea0d0ab5d8c7f8c9fab2fad7dcd6b52c3138392e33302c3230322e360d0ab4fac2eb2c30303132332c22312c3233342e35220d0a',
    'hex'
  )
  const utf16be = Buffer.from(`\ufeff${csv}`, 'utf16le').swap16()

  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from(csv, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be],
    ['GBK', gbk]
  ])('is read in %s', (_, bytes) => {
    const { grid, format, name } = only(bytes, '月报.csv')
    expect(format).toBe('text')
    expect(name).toBe('月报')
    expect(texts(grid)).toEqual(expected)
    expect(grid.at(1, 1)?.text).toBe('189.30')
  })

  it('is read in UTF-16 without a mark where Chinese letters have zeros too', () => {
    const text = '指标,2022年\n一般公共预算收入,5\n一次能源产量,6\n'
    expect(texts(only(Buffer.from(text, 'utf16le')).grid)[2]).toEqual(['一次能源产量', 6])
  })

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['bars', '|'],
    ['full-width commas', '，']
  ])('is separated by %s', (_, delimiter) => {
    const text = `2023年报表（单位：万元, 人）\n指标${delimiter}2023年\n生产总值${delimiter}1,234\n人口${delimiter}56\n`
    expect(texts(only(Buffer.from(text)).grid)).toEqual([
      ['2023年报表（单位：万元, 人）', null],
      ['指标', '2023年'],
      ['生产总值', '1,234'],
      ['人口', 56]
    ])
  })

  it('may say its delimiter, as Excel lets it', () => {
    expect(texts(only(Buffer.from('sep=;\na;1,5\nb;2,5\n')).grid)).toEqual([
      ['a', '1,5'],
      ['b', '2,5']
    ])
  })

  it('has quotes and line breaks inside cells', () => {
    const text = '"名称\r\n单位","say ""hi"""\n5" 管,"x"\n="007",8\n'
    expect(texts(only(Buffer.from(text)).grid)).toEqual([
      ['名称\n单位', 'say "hi"'],
      ['5" 管', 'x'],
      ['007', 8]
    ])
  })

  it('takes a quote that nothing closes for itself', () => {
    expect(texts(only(Buffer.from('a,1\n"b,2\nc,3\n')).grid)).toEqual([
      ['a', 1],
      ['"b', 2],
      ['c', 3]
    ])
  })

  it('gives back any cells that were written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', '\n', ' ', '年', ';'), maxLength: 6 })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(table, (cells) => {
        const text = cells.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
        const { grid } = only(Buffer.from(`名,二,三\n${text}`))
        cells.forEach((row, at) => {
          row.forEach((value, column) => {
            const shown = /^="([^"]*)"$/.exec(value)?.[1] ?? value
            expect(grid.at(at + 1, column)?.text ?? '').toBe(shown.trim() === '' ? '' : shown)
          })
        })
      })
    )
  })
})

describe('a page of HTML under the name .xls', () => {
  const page = (body: string, head = '') =>
    Buffer.from(`<html><head><meta charset="gb2312">${head}</head><body>${body}</body></html>`)

  it('has its spans as merges and its line breaks in cells', () => {
    const { grid } = only(
      page(
        '<table><tr><td colspan=3><b>2023年报表</b></td></tr><tr><td rowspan="2">指标<br>名称</td><td colspan="2">产量</td></tr><tr><td>2022</td><td>2023</td></tr><tr><td>&nbsp;&nbsp;粮食</td><td>1,234.50</td><td>00123</td></tr></table>'
      )
    )
    expect(texts(grid)).toEqual([
      ['2023年报表', null, null],
      ['指标\n名称', '产量', null],
      [null, 2022, 2023],
      ['\u00a0\u00a0粮食', '1,234.50', '00123']
    ])
    expect(grid.at(0, 0)?.style?.bold).toBe(true)
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 }
    ])
  })

  it('keeps the lines of text around its tables', () => {
    const { grid } = only(
      page(
        '<h1>报表</h1>单位：人<table><TR><TD>a<TD>1<TR><TD>b<TD>2</TABLE><p>注：初步数</p><table><tr><td>c</td></tr></table>'
      )
    )
    expect(texts(grid)).toEqual([
      ['报表', null],
      ['单位：人', null],
      ['a', 1],
      ['b', 2],
      ['注：初步数', null],
      ['c', null]
    ])
  })

  it('takes looks from classes, exact numbers from x:num, text from its number format', () => {
    const css =
      '<style><!-- .xl65 {font-weight:700; text-align:center; background:#DDEEFF;} .xl66 {mso-number-format:"\\@"; padding-left:18pt;} --></style>'
    const { grid } = only(
      page(
        '<script>if (1 < 2) document.write("<td>")</script><table><tr><td class=xl65>合计</td><td x:num="1234.567">1,234.6</td><td class="xl66">12</td></tr><tr style="display:none"><td>x</td></tr></table>',
        css
      )
    )
    expect(grid.at(0, 0)?.style).toEqual({ bold: true, horizontal: 'center', fill: 'DDEEFF' })
    expect(grid.at(0, 1)).toMatchObject({ value: 1234.567, text: '1,234.6' })
    expect(grid.at(0, 2)).toMatchObject({ value: '12', style: { indent: 2 } })
    expect([...grid.hiddenRows]).toEqual([1])
  })
})
