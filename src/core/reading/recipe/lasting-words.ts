import { bareLabel } from '../meaning/labels/names/label-words.ts'

/**
 * A text without what changes from one return to the next: figures become #, spaces, width and dashes do not count, nor
 * the number before a name, which is another below an inserted row (三、 is 四、 then), nor 其中.
 */
export function lastingWords(text: string): string {
  return bareLabel(text)
    .text.normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\d.,]*\d/g, '#')
    .replace(/[—–―~～至](?=#)/g, '-')
    .toLowerCase()
}

const TIME =
  /(?:(?:#|元(?=月|[-—~～至到]#月)|[一二三四上下前本全当第](?=[半年月季]))+(?:年度|年末|年底|年初|年|半年|季度|季|月末|月底|月份|月|日|号)?(?:累计)?[-—/.、]*)+|(?:上|下)半年/g

/** A title without its time: what it is about is the same in the next return. */
export function timelessWords(title: string): string {
  return lastingWords(title)
    .replace(TIME, '')
    .replace(/[(（[][)）\]]/g, '')
    .replace(/^[-—.、:：]+|[-—.、:：]+$/g, '')
}
