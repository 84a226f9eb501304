import { describe, expect, it } from 'vitest'
import { DeskError } from '#contract/error.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { readFile } from '#desk/workbook/read-file.ts'
import { biffBytes, biffRecord } from '../../support/biff-bytes.ts'
import { xlsbBytes } from '../../support/xlsb-bytes.ts'
import { numberCell, textCell, xlsxBytes } from '../../support/xlsx-bytes.ts'
import { zipBytes } from '../../support/zip-bytes.ts'

/** What `npm run fuzz` found, each as small as it can be made. */

function codeOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes, 'found')
    return 'read'
  } catch (error) {
    if (error instanceof DeskError) return error.data.code
    throw error
  }
}

const cells = [
  { row: 0, column: 0, value: '指标' },
  { row: 0, column: 1, value: 1.5 }
]

describe('a compound file', () => {
  it('whose sectors follow each other in a circle is damaged, not endless', () => {
    const bytes = Buffer.from(biffBytes({ sheets: [{ name: 'A', cells }] }))
    // Every entry of the first FAT sector leads back to the first sector.
    const fat = (bytes.readUInt32LE(76) + 1) * 512
    for (let at = fat; at < fat + 512; at += 4) bytes.writeUInt32LE(0, at)
    expect(codeOf(bytes)).toBe('damaged-file')
  })

  it('whose record lengths do not add up is damaged, not endless', () => {
    const good = { name: 'A', cells }
    const bytes = biffBytes({ sheets: [{ ...good, more: [Buffer.from([0x17, 0, 0xff, 0xff])] }] })
    expect(codeOf(bytes)).toBe('damaged-file')
  })

  it.each([0x0006, 0x0221, 0x04bc])(
    'whose formula ends before its size (record %i) is damaged, not endless',
    (type) => {
      const formula = biffRecord(type, Buffer.alloc(6))
      const bytes = biffBytes({ sheets: [{ name: 'A', cells, more: [formula] }] })
      expect(codeOf(bytes)).toBe('damaged-file')
    }
  )

  const shared = (count: number, ...texts: Buffer[]) => {
    const counts = Buffer.alloc(8)
    counts.writeUInt32LE(count, 0)
    counts.writeUInt32LE(count, 4)
    return biffRecord(0xfc, Buffer.concat([counts, ...texts]))
  }
  const inFull = Buffer.from([1, 0, 0, 65])

  it.each([
    ['within its length', Buffer.from([1])],
    ['before its letters', Buffer.from([9, 0, 0, 65])]
  ])('whose shared strings end in one that is cut off %s is damaged, not endless', (_, cutOff) => {
    const bytes = biffBytes({ first: [shared(2, inFull, cutOff)], sheets: [{ name: 'A', cells }] })
    expect(codeOf(bytes)).toBe('damaged-file')
  })

  it('with a shared string whose letters all stand in the record that goes on, or fewer than it counts, is read', () => {
    const head = Buffer.from([2, 0, 0])
    const letters = biffRecord(0x3c, Buffer.from([1, 0x07, 0x63, 0x07, 0x68]))
    const label = biffRecord(0xfd, Buffer.from([3, 0, 0, 0, 0, 0, 1, 0, 0, 0]))
    const bytes = biffBytes({
      first: [shared(5, inFull, head), letters],
      sheets: [{ name: 'A', cells, more: [label] }]
    })
    expect(openWorkbook(bytes, 'found').sheets[0]?.grid.at(3, 0)?.text).toBe('指标')
  })

  it('with a broken record of a kind that no table needs is read', () => {
    // EXTERNSHEET that claims 65,535 references and has none.
    const bytes = biffBytes({ first: [biffRecord(0x17, Buffer.from([0xff, 0xff]))], sheets: [{ name: 'A', cells }] })
    expect(openWorkbook(bytes, 'found').sheets[0]?.grid.at(0, 1)?.value).toBe(1.5)
  })

  it('with zero bytes at the end of a text loses only these', () => {
    const bytes = biffBytes({
      sheets: [{ name: 'A', cells: [{ row: 0, column: 0, value: `城关镇${'\0'.repeat(300)}` }] }]
    })
    expect(openWorkbook(bytes, 'found').sheets[0]?.grid.at(0, 0)?.text).toBe('城关镇')
  })
})

describe('an .xlsb', () => {
  const rows = [
    ['指标', 1.5],
    ['人口', 2]
  ]
  const withSheet = (change: (sheet: Buffer) => Buffer) =>
    xlsbBytes(rows, (path, part) => (path.endsWith('sheet1.bin') ? change(part) : part))

  it('is read whole', () => {
    expect(
      openWorkbook(
        withSheet((sheet) => sheet),
        'found'
      ).sheets[0]?.grid.at(1, 1)?.value
    ).toBe(2)
  })

  it('whose sheet is cut off is damaged, not shorter', () => {
    expect(codeOf(withSheet((sheet) => sheet.subarray(0, sheet.length - 30)))).toBe('damaged-file')
  })

  it('with a row two thousand million down is read without walking there', () => {
    const farRow = Buffer.from([0, 17, 0xf0, 0xff, 0xff, 0x7f, 0, 0, 0, 0, 0xff, 0, 0, 0x30, 0, 0, 0, 0, 0])
    const grid = openWorkbook(
      withSheet((sheet) => {
        const end = sheet.indexOf(Buffer.from([0x92, 0x01]))
        return Buffer.concat([sheet.subarray(0, end), farRow, sheet.subarray(end)])
      }),
      'found'
    ).sheets[0]?.grid
    expect([grid?.rowCount, grid?.hiddenRows.size]).toEqual([2, 1])
  })
})

describe('markup', () => {
  it('may have CDATA where an .ods has text', () => {
    const content =
      '<office:document-content><table:table table:name="A"><table:table-row><table:table-cell><text:p><![CDATA[a<b]]></text:p></table:table-cell></table:table-row></table:table></office:document-content>'
    expect(openWorkbook(zipBytes([{ path: 'content.xml', content }]), 'x').sheets[0]?.grid.at(0, 0)?.text).toBe('a<b')
  })

  it.each(['-2147483649', '0', 'x', '4e9'])('may say that %s spaces stand in an .ods', (count) => {
    const content = `<office:document-content><table:table table:name="A"><table:table-row><table:table-cell><text:p>人<text:s text:c="${count}"/>口</text:p></table:table-cell></table:table-row></table:table></office:document-content>`
    const text = openWorkbook(zipBytes([{ path: 'content.xml', content }]), 'x').sheets[0]?.grid.at(0, 0)?.text
    expect(text).toMatch(/^人 {1,1000}口$/)
  })

  it('may state an empty cell twice', () => {
    const styles =
      '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>'
    const row = `<row r="1">${textCell('A1', 'x')}<c r="B1" s="1"/><c r="B1" s="1"/>${numberCell('C1', 1)}</row>`
    expect(openWorkbook(xlsxBytes({ sheets: { A: row }, styles }), 'x').sheets[0]?.grid.at(0, 1)?.style?.fill).toBe(
      'DDEEFF'
    )
  })
})

describe('a text without end in a label', () => {
  it.each(['x', '年', '(', '单位：'])('%s … does not stop the sheet from being read', (unit) => {
    const rows = [
      `<row r="1">${textCell('A1', unit.repeat(500_000))}</row>`,
      `<row r="2">${textCell('A2', '指标')}${textCell('B2', '2022年')}${textCell('C2', '2023年')}</row>`,
      `<row r="3">${textCell('A3', '人口')}${numberCell('B3', 1.5)}${numberCell('C3', 2.5)}</row>`,
      `<row r="4">${textCell('A4', '户数')}${numberCell('B4', 3.5)}${numberCell('C4', 4.5)}</row>`
    ]
    const reading = readFile({ bytes: xlsxBytes({ sheets: { A: rows.join('') } }), fileName: 'x.xlsx' })
    expect(reading.sheets[0]?.reading.tables[0]?.observations.map((seen) => seen.value)).toEqual([1.5, 2.5, 3.5, 4.5])
  })
})
