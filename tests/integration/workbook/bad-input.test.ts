import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import { readFailure } from '#desk/files/read-failure.ts'
import { loadFile } from '#desk/workbook/load-file.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { readFile } from '#desk/workbook/read-file.ts'
import { biffBytes, biffRecord } from '../../support/biff-bytes.ts'
import { numberCell, textCell, xlsxBytes, xlsxEntries } from '../../support/xlsx-bytes.ts'
import { zipBytes } from '../../support/zip-bytes.ts'

/** The error's data, or what the file was read as. */
function refusal(bytes: Uint8Array, name = 'return.xls') {
  try {
    return { read: openWorkbook(bytes, name).sheets.map((sheet) => sheet.grid.rowCount) }
  } catch (error) {
    if (error instanceof DeskError) return error.data
    throw error
  }
}

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`
const figures =
  row(1, textCell('A1', '指标'), textCell('B1', '2023年')) + row(2, textCell('A2', '人口'), numberCell('B2', 12.5))

describe('a file that is no workbook', () => {
  it('is empty', () => {
    expect(refusal(new Uint8Array())).toMatchObject({ code: 'file-empty', place: { file: 'return.xls' } })
  })

  it('is prose under a spreadsheet name', () => {
    const prose = '关于报送2023年统计报表的通知\n各乡镇：\n请于月底前报送，逾期不候。\n'
    expect(refusal(Buffer.from(prose))).toMatchObject({ code: 'not-a-spreadsheet' })
  })

  it.each([
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255))],
    ['a PNG picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\0', 'latin1')],
    ['zeros', Buffer.alloc(4096)],
    ['an XML document of another kind', Buffer.from('<?xml version="1.0"?><rss><a/></rss>')],
    ['a page without a table', Buffer.from('<html><body><p>404 Not Found</p></body></html>')],
    ['a zip of something else', zipBytes([{ path: 'readme.txt', content: 'hello' }])],
    [
      'a text document (.docx)',
      zipBytes([
        { path: '[Content_Types].xml', content: '<Types/>' },
        { path: 'word/document.xml', content: '<w/>' }
      ])
    ]
  ])('is %s', (_, bytes) => {
    expect(refusal(bytes)).toMatchObject({ code: 'not-a-spreadsheet' })
  })

  it('is a desk', () => {
    expect(refusal(Buffer.from('SQLite format 3\0 and its pages', 'latin1'))).toMatchObject({ code: 'desk-for-return' })
  })

  it('is a document of an old Word', () => {
    const container = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(container, '/WordDocument', Buffer.alloc(5000))
    expect(refusal(XLSX.CFB.write(container, { type: 'buffer' }))).toMatchObject({ code: 'not-a-spreadsheet' })
  })
})

describe('a workbook with a password', () => {
  it('is told by FILEPASS in an .xls', () => {
    const encrypted = biffBytes({
      first: [biffRecord(0x2f, Buffer.from([1, 0, 1, 0, 1, 0]))],
      sheets: [{ name: 'Sheet1', cells: [{ row: 0, column: 0, value: 1 }] }]
    })
    expect(refusal(encrypted)).toMatchObject({ code: 'password-protected' })
  })

  // Written by LibreOffice with the password that Excel uses for workbooks protected against changes only.
  const protectedOnly = readFileSync(new URL('../../support/protected-workbook.xls', import.meta.url))

  it('is opened where it is the password that Excel itself gives to protected workbooks', () => {
    const grid = openWorkbook(protectedOnly, 'form.xls').sheets[0]?.grid
    expect([grid?.at(0, 1)?.text, grid?.at(1, 0)?.text, grid?.at(2, 2)?.value]).toEqual([
      '2022年',
      '人口（万人）',
      3100
    ])
  })

  it('is not opened where it is another', () => {
    const other = Buffer.from(protectedOnly)
    const salt = other.indexOf(Buffer.from([0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0])) + 10
    other.writeUInt8(other.readUInt8(salt) ^ 1, salt)
    expect(refusal(other)).toMatchObject({ code: 'password-protected' })
  })

  it('is told by EncryptedPackage in an .xlsx', () => {
    const container = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0]))
    XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(6000))
    expect(refusal(XLSX.CFB.write(container, { type: 'buffer' }), 'return.xlsx')).toMatchObject({
      code: 'password-protected'
    })
  })

  it('is told by encrypted zip entries', () => {
    const entries = xlsxEntries({ sheets: { A: figures } }).map((entry) => ({ ...entry, encrypted: true }))
    expect(refusal(zipBytes(entries))).toMatchObject({ code: 'password-protected' })
  })

  it('is told by the manifest of an .ods', () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    const bytes = zipBytes([
      { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { path: 'META-INF/manifest.xml', content: manifest },
      { path: 'content.xml', content: 'garbled' }
    ])
    expect(refusal(bytes, 'return.ods')).toMatchObject({ code: 'password-protected' })
  })
})

describe('a damaged file', () => {
  const whole = xlsxBytes({ sheets: { A: figures } })

  it('is cut off', () => {
    expect(refusal(whole.subarray(0, whole.length / 2))).toMatchObject({ code: 'damaged-file' })
  })

  it('has a flipped byte in a part', () => {
    const entries = xlsxEntries({ sheets: { A: figures } })
    const bytes = zipBytes(entries)
    const data = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
    bytes.writeUInt8(bytes.readUInt8(data + 20) ^ 0xff, data + 20)
    expect(refusal(bytes)).toMatchObject({ code: 'damaged-file', params: { part: 'xl/worksheets/sheet1.xml' } })
  })

  it('is a compound file of which only the head is left', () => {
    const bytes = biffBytes({ sheets: [{ name: 'S', cells: [{ row: 0, column: 0, value: 1 }] }] })
    expect(refusal(bytes.subarray(0, 600))).toMatchObject({ code: 'damaged-file' })
  })
})

describe('a file that claims too much', () => {
  it('is refused where the zip directory claims gigabytes', () => {
    const entries = xlsxEntries({ sheets: { A: figures } }).map((entry) =>
      entry.path.includes('sheet1') ? { ...entry, claimedSize: 3_000_000_000 } : entry
    )
    expect(refusal(zipBytes(entries))).toMatchObject({ code: 'zip-bomb' })
  })

  it('is refused where a small part inflates to very much', () => {
    const entries = xlsxEntries({ sheets: { A: `${figures}${' '.repeat(80 * 1024 * 1024)}` } })
    expect(refusal(zipBytes(entries))).toMatchObject({ code: 'zip-bomb' })
  })

  it('is refused where a part is larger than its directory says', () => {
    const entries = xlsxEntries({ sheets: { A: figures } }).map((entry) =>
      entry.path.includes('sheet1') ? { ...entry, claimedSize: 50 } : entry
    )
    expect(refusal(zipBytes(entries))).toMatchObject({ code: 'damaged-file' })
  })

  it('is cut to its used cells where the dimension claims a million empty rows', () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${figures}</sheetData></worksheet>`
    expect(refusal(xlsxBytes({ sheets: { A: xml } }))).toEqual({ read: [2] })
  })

  it('is cut to its used cells where a million rows are formatted and empty', () => {
    const rows =
      figures + Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/></row>`).join('')
    expect(refusal(xlsxBytes({ sheets: { A: rows } }))).toEqual({ read: [2] })
  })

  it('is refused where used cells span 17 billion, with the cell that does it', () => {
    const far = figures + row(1_048_576, numberCell('XFD1048576', 1))
    expect(refusal(xlsxBytes({ sheets: { A: far } }))).toMatchObject({
      code: 'too-many-cells',
      place: { sheet: 'A', cell: 'XFD1048576' }
    })
  })

  it('is refused where cells stand beyond what any program holds', () => {
    const beyond = figures + row(99_999_999, numberCell('A99999999', 1), numberCell('ZZZZZ99999999', 1))
    expect(refusal(xlsxBytes({ sheets: { A: beyond } }))).toMatchObject({
      code: 'too-many-rows',
      place: { file: 'return.xls', sheet: 'A' },
      params: { rows: 99_999_999, limit: 1_048_576 }
    })
  })

  const repeated = (columns: number) => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${columns}"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    return zipBytes([
      { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { path: 'content.xml', content }
    ])
  }

  it('is refused where an .ods repeats a figure 17 billion times, with the cell it ends at', () => {
    expect(refusal(repeated(16_384), 'return.ods')).toMatchObject({
      code: 'too-many-cells',
      place: { sheet: 'A', cell: 'XFD1048576' }
    })
  })

  it('does not follow a figure that is drawn down to the end of the sheet in an .ods', () => {
    expect(refusal(repeated(1), 'return.ods')).toEqual({ read: [2000] })
  })

  it('is refused where a text is larger than a hundred thousand rows', () => {
    expect(refusal(Buffer.alloc(90 * 1024 * 1024, '1,2\n'), 'return.csv')).toMatchObject({
      code: 'file-too-large',
      place: { file: 'return.csv' },
      params: { megabytes: 94, limit: 84 }
    })
  })

  it('is refused where a list of records is longer or wider than a sheet, and not cut', () => {
    const head = '指标,2022年,2023年\n'
    const overflow = (text: string) => refusal(Buffer.from(text), 'return.csv')
    expect(overflow(head + '人口,1,2\n'.repeat(1_048_576))).toEqual({
      code: 'too-many-rows',
      place: { file: 'return.csv', sheet: 'return' },
      params: { rows: 1_048_577, limit: 1_048_576 }
    })
    expect(overflow(`${head}人口,1,2\n${'\n'.repeat(1_048_576)}合计,3,4\n`)).toMatchObject({
      code: 'too-many-rows',
      params: { rows: 1_048_579 }
    })
    expect(overflow(`${head}人口,1,2\n合计${',1'.repeat(16_384)}\n`)).toMatchObject({
      code: 'too-many-columns',
      params: { columns: 16_385, limit: 16_384 }
    })
  })

  it('is read where nothing but empty lines and line breaks within fields are more than a sheet has rows', () => {
    const text = `指标,2023年\n人口,1\n"户数${'\n'.repeat(600_000)}",2\n${',\n'.repeat(600_000)}`
    expect(refusal(Buffer.from(text), 'return.csv')).toEqual({ read: [3] })
  })

  it('is refused where more cells are filled than there is memory for', () => {
    expect(refusal(Buffer.from('1,2,3,4,5,6\n'.repeat(900_000)), 'return.csv')).toEqual({
      code: 'too-many-filled',
      place: { file: 'return.csv', sheet: 'return' },
      params: { cells: 5_400_000, limit: 5_000_000 }
    })
  })

  it('is refused where a page has more rows than a sheet', () => {
    const page = `<table><tr><td>指标<td>2023年</tr>${'<tr><td>人口<td>1</tr>'.repeat(1_048_576)}</table>`
    expect(refusal(Buffer.from(page))).toMatchObject({ code: 'too-many-rows', params: { rows: 1_048_577 } })
  })

  it('is refused where an XML spreadsheet names a row or a column beyond the last', () => {
    const book = (cells: string) =>
      Buffer.from(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="String">指标</Data></Cell></Row>${cells}</Table></Worksheet></Workbook>`
      )
    const one = '<Data ss:Type="Number">1</Data></Cell></Row>'
    expect(refusal(book(`<Row ss:Index="1048577"><Cell>${one}`))).toMatchObject({
      code: 'too-many-rows',
      place: { sheet: 'A' },
      params: { rows: 1_048_577 }
    })
    expect(refusal(book(`<Row><Cell ss:Index="16385">${one}`))).toMatchObject({
      code: 'too-many-columns',
      params: { columns: 16_385 }
    })
  })

  it('has 10,000 sheets', () => {
    const sheets = Array.from({ length: 10_000 }, (_, index) => [`S${index}`, ''] as const)
    expect(refusal(xlsxBytes({ sheets }))).toMatchObject({ code: 'too-many-sheets', params: { sheets: 10_000 } })
  })
})

describe('a workbook without cells', () => {
  it('is empty', () => {
    expect(refusal(xlsxBytes({ sheets: { A: '', B: '' } }))).toMatchObject({ code: 'no-cells' })
  })

  it('holds pictures only', () => {
    const more = [{ path: 'xl/media/image1.png', content: Buffer.from([0x89, 0x50]) }]
    expect(refusal(xlsxBytes({ sheets: { A: '' }, more }))).toMatchObject({ code: 'picture-only' })
  })

  it('holds pictures only, in an .xls', () => {
    const bytes = biffBytes({ first: [biffRecord(0xeb, Buffer.alloc(8))], sheets: [{ name: 'A', cells: [] }] })
    expect(refusal(bytes)).toMatchObject({ code: 'picture-only' })
  })
})

describe('a strange but readable workbook', () => {
  it('keeps a text of a megabyte', () => {
    const long = '长'.repeat(1_000_000)
    const book = openWorkbook(xlsxBytes({ sheets: { A: row(1, textCell('A1', long)) } }), 'x.xlsx')
    expect(book.sheets[0]?.grid.at(0, 0)?.text).toHaveLength(1_000_000)
  })

  it('reads a label of a megabyte by its beginning, and marks the cut', () => {
    const label = row(3, textCell('A3', '长'.repeat(1_000_000)), numberCell('B3', 1))
    const { sheets } = readFile({ bytes: xlsxBytes({ sheets: { A: figures + label } }), fileName: 'x.xlsx' })
    expect(sheets[0]?.reading.tables[0]?.observations.map((each) => each.indicator.join('').length)).toEqual([2, 201])
    expect(JSON.stringify(sheets[0]?.picture).length).toBeLessThan(10_000)
  })

  it('ignores a merge of the whole sheet', () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${figures}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`
    expect(openWorkbook(xlsxBytes({ sheets: { A: xml } }), 'x.xlsx').sheets[0]?.grid.merges).toEqual([])
  })

  it('drops merges that overlap or lie outside, and cuts endless ones', () => {
    const merges = ['A1:B1', 'B1:C2', 'A1:XFD1', 'D50:D90', 'A2:A1048576', 'B2:B2']
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${figures}${row(3, textCell('A3', 'x'))}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`
    const grid = openWorkbook(xlsxBytes({ sheets: { A: xml } }), 'x.xlsx').sheets[0]?.grid
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 }
    ])
  })

  it('has sheets named for the insides of objects, and pollutes none', () => {
    const sheets = [
      ['__proto__', figures],
      ['constructor', figures],
      ['toString', figures]
    ] as const
    const book = openWorkbook(xlsxBytes({ sheets }), 'x.xlsx')
    expect(book.sheets.map((sheet) => [sheet.name, sheet.grid.rowCount])).toEqual([
      ['__proto__', 2],
      ['constructor', 2],
      ['toString', 2]
    ])
    expect(Object.keys({})).toEqual([])
    expect(({} as Record<string, unknown>)['!data']).toBeUndefined()
  })

  it('says that macros are not run and other workbooks not opened', () => {
    const more = [
      { path: 'xl/vbaProject.bin', content: Buffer.from([1, 2, 3]) },
      { path: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }
    ]
    const book = openWorkbook(xlsxBytes({ sheets: { A: figures }, more }), 'x.xlsm')
    expect(book.format).toBe('xlsm')
    expect(book.warnings.map((warning) => warning.code)).toEqual(['macros-not-run', 'external-links-not-followed'])
  })
})

describe('a path', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tongbi-files-'))
    mkdirSync(join(folder, 'folder.xlsx'))
    writeFileSync(join(folder, '~$年报.xlsx'), Buffer.alloc(165))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const code = (name: string) => {
    try {
      loadFile(join(folder, name))
    } catch (error) {
      return error instanceof DeskError ? error.data.code : error
    }
  }

  it('leads nowhere', () => expect(code('missing.xlsx')).toBe('file-not-found'))
  it('is a folder', () => expect(code('folder.xlsx')).toBe('not-a-spreadsheet'))
  it('is the stub that Excel keeps beside an open file', () => expect(code('~$年报.xlsx')).toBe('file-lock-stub'))
  it.each([
    ['EBUSY', 'file-locked'],
    ['EPERM', 'file-locked'],
    ['EACCES', 'file-unreadable'],
    ['EIO', 'file-unreadable']
  ])('cannot be read: %s', (system, expected) => {
    const cause = Object.assign(new Error(system), { code: system })
    expect(readFailure(cause, '表.xls')).toMatchObject({ data: { code: expected, place: { file: '表.xls' } }, cause })
  })
})
