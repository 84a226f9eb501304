import type { StructureLabel } from '../../../structure.ts'
import { kindOfQuantity } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import { isPart } from './dependence.ts'

/** A head whose parts stand before the last of the labels under it, and whether that is of all of them for certain. */
export interface HeadOfParts {
  readonly head: number
  readonly isSure: boolean
}

/**
 * 亡 | 伤 | 同比 under 伤亡人数: what stands behind parts that only the head counts may be of them all. It is where the head
 * names them all (伤亡, 进出口) or they are what anything is parted into (男 | 女). null: they are no parts of the head, for they
 * count something themselves (户数 | 资金), are times of it (本月 | 累计), or one of them adds up the others.
 */
export function headOfParts(
  index: number,
  candidates: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): HeadOfParts | null {
  const head = labels[index]?.parent ?? null
  const [whole, ...inner] = (head === null ? undefined : meanings[head])?.names ?? []
  if (head === null || whole === undefined || inner.length > 0 || meanings[head]?.measure !== null) return null
  if (candidates.length < 2 || kindOfQuantity(whole) === undefined) return null
  const names = candidates.flatMap((at) => {
    const { names, unit, mark, total } = meanings[at] as LabelMeaning
    const isOwn = unit !== null || mark !== null || total || names.length !== 1
    return isOwn || labels[at]?.parent !== head ? [] : names
  })
  if (names.length < candidates.length) return null
  if (candidates.every((at) => isPart(meanings[at] as LabelMeaning))) return { head, isSure: true }
  const kinds = new Set(names.map(kindOfQuantity))
  kinds.delete(undefined)
  const isSure = namesEach(whole, names) && [...kinds].every((kind) => kind === kindOfQuantity(whole))
  return isSure || kinds.size === 0 ? { head, isSure } : null
}

/** Do the parts lend all letters of the whole, each one of its own: 死亡 and 受伤 those of 伤亡人数? */
function namesEach(whole: string, parts: readonly string[]): boolean {
  const letters = [...whole.replace(COUNTED, '')]
  const lent = parts.map((part) => letters.filter((letter) => part.includes(letter)))
  const isOwn = (letter: string) => lent.filter((own) => own.includes(letter)).length === 1
  return letters.every((letter) => lent.flat().includes(letter)) && lent.every((own) => own.some(isOwn))
}

/** In what the whole is told, and not what it is. */
const COUNTED = /(?:人[数次口]|总?[数额量值])+$/
