import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { readUnit } from '../../../quantity/units/read-unit.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import { unitOfOthers } from './units-of-some.ts'

/**
 * 注：本表计量单位为万元, 本表按当年价格计算，单位：亿元: the unit of a table that says none above it. 金额单位为万元 is that of its
 * money alone, and a note on some of the figures (其中工资单位为元) is none.
 */
export function unitsInNotes(notes: readonly string[]): readonly Unit[] {
  for (const note of notes) {
    for (const clause of clausesOnAll(foldWidth(note.slice(0, LONGEST)).replaceAll(' ', ''))) {
      const [, kind, said = ''] = NOTE.exec(clause) ?? []
      const units = said === '' ? [] : (readUnit(`单位:${said}`)?.units ?? [])
      if (units.length > 0) return kind === undefined ? units : units.map((unit) => ({ ...unit, of: kind }))
    }
  }
  return unitOfOthers(notes)
}

/**
 * A note; of one on the whole table (本表为快报数，单位：亿元) also each sentence behind it and its last clause, and each that is
 * numbered.
 */
function clausesOnAll(note: string): readonly string[] {
  if (!note.includes('单位')) return []
  const onAll = ON_ALL.test(note)
  return note
    .split(/[。；;]/)
    .flatMap((sentence, at) => [
      ...(at === 0 || onAll || /^\d{1,2}[.、]/.test(sentence) ? [sentence] : []),
      ...(onAll ? sentence.split(/[,，]/).slice(-1) : [])
    ])
}

const HEAD = /^(?:(?:附?注|备注|说明)[:：.、]?)?(?:\d{1,2}[.、])?/.source
const ON_ALL = new RegExp(`${HEAD}本表`)
const NOTE = new RegExp(
  `${HEAD}(?:本表|表[中内]|以上)?(?:各项|所有|全部)?(?:数据|数字|指标)?的?(金额|价值)?(?:的)?(?:计量|货币)?单位(?:均|皆|都)?(?:为|是|[:：])([^,，。；;()（）]{1,12})`
)
const LONGEST = 100
