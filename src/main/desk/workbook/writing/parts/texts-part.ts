import { Numbered } from './numbered.ts'
import { cellText, XML_HEAD } from './xml-text.ts'

/** A cell of a spreadsheet holds so many characters; a workbook with a longer text is refused as damaged. */
const LONGEST = 32_767

/** The texts of a workbook: cells name them by number, so that each is written once. */
export class Texts {
  readonly #texts = new Numbered()
  #cells = 0

  of(text: string): number {
    this.#cells += 1
    return this.#texts.of(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
  }

  *xml(): Generator<string> {
    const counts = `count="${this.#cells}" uniqueCount="${this.#texts.count}"`
    yield `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>`
    for (const text of this.#texts.all) {
      // Blanks at the ends are taken away unless they are said to matter.
      const keeps = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''
      yield `<si><t${keeps}>${cellText(text)}</t></si>`
    }
    yield '</sst>'
  }
}
