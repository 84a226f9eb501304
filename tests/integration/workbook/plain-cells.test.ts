import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'
import { xlsxBytes } from '../../support/xlsx-bytes.ts'

/**
 * Numbers and shared texts are read from the part's own bytes, all other cells by SheetJS. A part that is written as no
 * program writes it (a space in `<sheetData >`) SheetJS reads alone: it is the oracle here.
 */
function cellsOf(rows: string, tag: string) {
  const sheet = `<worksheet xmlns="${main}">${tag}${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const bytes = xlsxBytes({
    sheets: { A: sheet },
    sharedStrings: texts,
    styles,
    more: [
      {
        path: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/comments" Target="../comments1.xml"/></Relationships>`
      },
      {
        path: 'xl/comments1.xml',
        content: `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A2" authorId="0"><text><r><t>初步数</t></r></text></comment></commentList></comments>`
      }
    ]
  })
  const { grid } = openWorkbook(bytes, 'return').sheets[0] ?? {}
  if (grid === undefined) throw new Error('no sheet')
  const cells = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.at(row, column))
  )
  return { cells, merges: grid.merges, hidden: [...grid.hiddenRows] }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const texts = [
  '<t>指标</t>',
  '<t xml:space="preserve"> 其中：城镇 </t>',
  '<t></t>',
  '<r><t>12.3</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
  '<t>2023年</t>'
]
const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.00_ "/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts><font/><font><b/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165"/><xf numFmtId="10" fillId="2"/><xf numFmtId="0"><alignment horizontal="centerContinuous"/></xf></cellXfs>`

const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 15 }))
    .map(([figures, places]) => (figures / 10 ** places).toFixed(places)),
  fc.constantFrom(
    '0',
    '-0',
    '007',
    '12.50',
    '1E-3',
    '1e+21',
    '123456789012345678',
    '0.1234567890123456789',
    '.5',
    '5.',
    '1.2.3',
    '',
    '+4',
    '--',
    '１'
  )
)
const format = fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="99"')
const content = fc.oneof(
  { weight: 4, arbitrary: number.map((value) => ({ type: '', inside: `<v>${value}</v>` })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('0', '1', '2', '3', '4').map((index) => ({ type: ' t="s"', inside: `<v>${index}</v>` }))
  },
  fc.constantFrom(
    { type: ' t="n"', inside: '<v>7</v>' },
    { type: '', inside: '<f>A1*2</f><v>24</v>' },
    { type: '', inside: '<f>A1*2</f>' },
    { type: ' t="str"', inside: '<f>A1</f><v>城镇</v>' },
    { type: ' t="inlineStr"', inside: '<is><t>农村</t></is>' },
    { type: ' t="e"', inside: '<v>#REF!</v>' },
    { type: ' t="b"', inside: '<v>1</v>' },
    { type: ' cm="1"', inside: '<v>5</v>' },
    { type: '', inside: '<v xml:space="preserve">6</v>' },
    { type: '', inside: '' }
  )
)
const cell = fc.record({ format, content, isAlone: fc.boolean(), gap: fc.boolean() })
const row = fc.record({ cells: fc.array(cell, { maxLength: 5 }), isHidden: fc.boolean(), gap: fc.nat({ max: 2 }) })

function written(rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]): string {
  let at = 0
  return rows
    .map(({ cells, isHidden, gap }) => {
      at += 1 + gap
      let column = -1
      const inside = cells.map(({ format: s, content: { type, inside: value }, isAlone, gap: skips }) => {
        column += skips ? 2 : 1
        const tag = `<c r="${'ABCDEFGHIJK'[column]}${at}"${s}${type}`
        return value === '' && isAlone ? `${tag}/>` : `${tag}>${value}</c>`
      })
      const open = `<row r="${at}" spans="1:5"${isHidden ? ' hidden="1"' : ''}`
      return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</row>`
    })
    .join('')
}

describe('the cells of an .xlsx', () => {
  it('are those that SheetJS reads, whether it sees them or not', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const xml = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>${written(rows).replaceAll(/ r="([A-K]?)(\d+)"/g, (_, letter, at) => ` r="${letter}${Number(at) + 1}"`)}`
        expect(cellsOf(xml, '<sheetData>')).toEqual(cellsOf(xml, '<sheetData >'))
      }),
      { numRuns: 300 }
    )
  })

  it.each([
    ['without references', '<row><c t="s"><v>0</v></c><c><v>1.5</v></c></row>'],
    ['in rows that fall', '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['twice in the same place', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><f>2</f><v>2</v></c></row>'],
    ['of another row', '<row r="1"><c r="A2"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ['between white space', '\n<row r="1">\n <c r="A1"><v>1</v></c>\n <c r="B1" t="str"><v>1</v></c>\n</row>\n'],
    ['with other spellings', "<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'><v>2</v></c></row>"]
  ])('are the same %s', (_, rows) => {
    expect(cellsOf(rows, '<sheetData>')).toEqual(cellsOf(rows, '<sheetData >'))
  })

  it('leave a sheet unread where a shared text is not there, as damaged', () => {
    const bytes = xlsxBytes({
      sheets: { A: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>', B: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      sharedStrings: texts
    })
    const { sheets, warnings } = openWorkbook(bytes, 'return')
    expect(warnings).toEqual([{ code: 'sheet-unreadable', params: { sheet: 'A' } }])
    expect(sheets.map(({ grid }) => grid.rowCount)).toEqual([0, 1])
  })

  it('keep the comment of a number', () => {
    expect(cellsOf('<row r="2"><c r="A2"><v>12.5</v></c></row>', '<sheetData>').cells[1]?.[0]?.comment).toBe('初步数')
  })
})
