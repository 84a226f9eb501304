import { columnName } from '#core/reading/grid.ts'
import { type SheetToWrite, sheetXml } from './sheet-part.ts'
import type { Styles } from './styles-part.ts'
import type { Texts } from './texts-part.ts'
import { XML_HEAD, xmlText } from './xml-text.ts'
import type { Part } from './zip-package.ts'

/** A workbook of sheets whose cells name these texts and styles. */
export interface BookToWrite {
  readonly title: string
  readonly sheets: readonly SheetToWrite[]
  readonly texts: Texts
  readonly styles: Styles
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of the file, in the order in which they are made: texts and styles are known once the sheets are written. */
export function* bookParts({ title, sheets, texts, styles }: BookToWrite): Generator<Part> {
  yield { path: '[Content_Types].xml', content: [contentTypes(sheets.length)] }
  yield { path: '_rels/.rels', content: [packageRelations] }
  yield { path: 'docProps/app.xml', content: [program] }
  yield { path: 'docProps/core.xml', content: [properties(title)] }
  yield { path: 'xl/workbook.xml', content: [workbook(sheets)] }
  yield { path: 'xl/_rels/workbook.xml.rels', content: [bookRelations(sheets.length)] }
  for (const [at, sheet] of sheets.entries()) {
    yield { path: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet, at === 0) }
  }
  yield { path: 'xl/sharedStrings.xml', content: texts.xml() }
  yield { path: 'xl/styles.xml', content: [styles.xml()] }
}

function contentTypes(sheets: number): string {
  const types = [
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/workbook.xml', `${MAIN}.sheet.main+xml`],
    ...numbers(sheets).map((number) => [`xl/worksheets/sheet${number}.xml`, `${MAIN}.worksheet+xml`]),
    ['xl/sharedStrings.xml', `${MAIN}.sharedStrings+xml`],
    ['xl/styles.xml', `${MAIN}.styles+xml`]
  ]
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`
  )
}

const packageRelations = relations([
  [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml']
])

function bookRelations(sheets: number): string {
  return relations([
    ...numbers(sheets).map((number) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml']
  ])
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

/** LibreOffice takes the values beside formulas as they are only from programs that it knows. */
const program =
  `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties">` +
  '<Application>Microsoft Excel</Application><AppVersion>12.0000</AppVersion></Properties>'

function properties(title: string): string {
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${now}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${now}</dcterms:modified></cp:coreProperties>`
  )
}

function workbook(sheets: readonly SheetToWrite[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const names = [
    ...sheets.map((sheet, at) => definedName('_xlnm.Print_Area', at, printAreas(sheet))),
    ...sheets.map((sheet, at) => definedName('_xlnm.Print_Titles', at, printTitles(sheet)))
  ].join('')
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
    ` xmlns:r="${OFFICE}/relationships"><workbookPr/>` +
    `<bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" windowHeight="9660"/></bookViews>` +
    `<sheets>${list.join('')}</sheets>` +
    (names === '' ? '' : `<definedNames>${names}</definedNames>`) +
    '<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>'
  )
}

function definedName(name: string, sheet: number, ranges: readonly string[]): string {
  if (ranges.length === 0) return ''
  return `<definedName name="${name}" localSheetId="${sheet}">${xmlText(ranges.join(','))}</definedName>`
}

function printAreas({ name, paper }: SheetToWrite): string[] {
  return paper.areas.map(({ top, left, bottom, right }) => {
    return `${quoted(name)}!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`
  })
}

function printTitles({ name, paper: { titleRows, titleColumns } }: SheetToWrite): string[] {
  return [
    titleColumns === null ? [] : `${quoted(name)}!$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`,
    titleRows === null ? [] : `${quoted(name)}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`
  ].flat()
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}
