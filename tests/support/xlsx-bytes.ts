import { type ZipEntry, zipBytes } from './zip-bytes.ts'

export interface XlsxParts {
  /** Worksheet XML, or only its sheetData's inside, by sheet name. */
  readonly sheets: Readonly<Record<string, string>> | readonly (readonly [name: string, xml: string])[]
  readonly styles?: string
  readonly sharedStrings?: readonly string[]
  readonly workbookProperties?: string
  readonly more?: readonly ZipEntry[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of an .xlsx, written by hand so that a test can say anything in them. */
export function xlsxEntries(parts: XlsxParts): ZipEntry[] {
  const sheets: readonly (readonly [string, string])[] = Array.isArray(parts.sheets)
    ? parts.sheets
    : Object.entries(parts.sheets)
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  const list = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const rels = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
  )
  return [
    {
      path: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}${sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`
    },
    {
      path: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    },
    {
      path: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${rel}">${parts.workbookProperties ?? ''}<sheets>${list.join('')}</sheets></workbook>`
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`
    },
    {
      path: 'xl/styles.xml',
      content: `<?xml version="1.0"?><styleSheet xmlns="${main}">${parts.styles ?? ''}</styleSheet>`
    },
    {
      path: 'xl/sharedStrings.xml',
      content: `<?xml version="1.0"?><sst xmlns="${main}">${(parts.sharedStrings ?? []).map((si) => `<si>${si}</si>`).join('')}</sst>`
    },
    ...sheets.map(([, xml], index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      content: /^<(?:\w+:)?worksheet/.test(xml)
        ? xml
        : `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`
    })),
    ...(parts.more ?? [])
  ]
}

export function xlsxBytes(parts: XlsxParts): Buffer {
  return zipBytes(xlsxEntries(parts))
}

/** A number cell, a text cell. */
export const numberCell = (reference: string, value: number) => `<c r="${reference}"><v>${value}</v></c>`
export const textCell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
