import { raised } from '../cells/superscript.ts'
import { walkXml } from './xml-tags.ts'

/** The text of a rich string's XML (`<r>` runs), with superscript runs in Unicode superscripts. */
export function richText(xml: string): string {
  let text = ''
  let isRaised = false
  let inText = false
  let inPhonetic = false
  walkXml(xml, {
    open(tag) {
      if (tag.name === 'r') isRaised = false
      else if (tag.name === 'vertAlign') isRaised = tag.attributes.get('val') === 'superscript'
      else if (tag.name === 'rPh') inPhonetic = true
      else if (tag.name === 't') inText = true
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
    text(part) {
      if (inText && !inPhonetic) text += isRaised ? raised(part) : part
    }
  })
  return text
}
