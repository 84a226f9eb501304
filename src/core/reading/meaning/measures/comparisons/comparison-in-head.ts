import { foldWidth } from '../../../../quantity/typed-text.ts'
import type { StructureLabel } from '../../../structure.ts'
import { labelMeaning } from '../../labels/label-meaning.ts'

/**
 * What column labels say where a word of comparison stands once over several of them, by index: 上季度±点 | 上年同期±点
 * under 一季度比 are 比上季度±点 and 比上年同期±点, 上月 | 年初 under 增减（%） 比上月增减 and 比年初增减. The head keeps the rest.
 */
export function comparisonsInHeads(labels: readonly StructureLabel[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  labels.forEach(({ axis, parent, attribute }, index) => {
    if (axis !== 'column' || attribute !== null || parent === null || texts.has(parent)) return
    const head = plain(labels[parent])
    if (!MAY_COMPARE.test(head)) return
    const below = labels.flatMap((label, at) => (label.parent === parent && label.attribute === null ? [at] : []))
    const bases = below.map((at) => plain(labels[at]))
    const [, before = '', word = '', behind = ''] = COMPARES.exec(head) ?? []
    if (word !== '' && bases.every((base) => BASE.test(base))) {
      texts.set(parent, `${before}${behind}`)
      for (const [place, at] of below.entries()) texts.set(at, `${word}${bases[place]}`)
    } else if (index === below[0] && below.length > 1 && bases.every((base) => BASE_ALONE.test(base))) {
      const how = movementIn(head)
      if (how === null) return
      for (const [place, at] of below.entries()) texts.set(at, `比${bases[place]}${how}`)
    }
  })
  return texts
}

/** What a head says of how things moved, where that is all it says and it names nothing that they are held against. */
function movementIn(head: string): string | null {
  const { measure, mark } = labelMeaning(head)
  if (measure === null || measure.compared || measure.against !== null || mark !== null) return null
  if (measure.measure === 'growth') return measure.decreases ? '下降率' : '增长'
  if (measure.measure !== 'change') return null
  return measure.doubt === null ? '增减额' : '增减'
}

function plain(label: StructureLabel | undefined): string {
  return foldWidth(label?.text ?? '').replace(/\s/g, '')
}

const MAY_COMPARE = /[比较与同和增减升降涨跌变±]/
/** 占比, 同比 and 城乡收入之比 are words of their own. */
const COMPARES = /^(|.*[^占同环之])(比较?|较|与|同)((?:\([^()]*\))?)$/
const BASE = /^(?:上(?:一?年|月|季|周|旬|期)|去年|前年|年初|同期|(?:19|20)\d\d年)/
/** A year stands over its own growth as well. */
const BASE_ALONE = /^(?:(?:上(?:一?年|月|季度?|周|旬|期)|去年)(?:度|末|底|年末)?(?:同[期月季])?|年初|同期)$/
