import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isCategoryWord } from '../labels/names/label-words.ts'
import { isPlaceName } from '../places/region-words.ts'

/**
 * Labels whose words of change compare nothing, but name what came or went (本年增加 and 本年减少 in one table), what is
 * left of it (净增 behind 迁入 | 迁出, 差额 behind 收入 | 支出) or what moved something (本年变动 over 出生 | 死亡): levels of
 * their own.
 */
export function flowsAmong(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): ReadonlySet<number> {
  const found = new Set<number>()
  const flows = labels.flatMap((label, index) => (isFlow(label, meanings[index]) ? [index] : []))
  const ways = ['增', '减'].every((way) => flows.some((index) => labels[index]?.text.includes(way)))
  if (ways) for (const index of flows) found.add(index)
  labels.forEach((label, index) => {
    if (label.axis === 'column' && isBalance(label, meanings[index])) {
      const names = parts(index, labels, meanings)
      if (names.beside.size >= 2 || [...names.within].some((name) => isBothWays(name, names.within))) found.add(index)
    }
    if (label.axis === 'column' && isBareChange(meanings[index]) && headsMovers(index, labels, meanings))
      found.add(index)
  })
  return found
}

/** 本年增加, 减少数: something came or went; 比上年增加 compares, 增减 may be either. */
function isFlow(label: StructureLabel, meaning: LabelMeaning | undefined): boolean {
  return isBareChange(meaning) && FLOW.test(tidySpaces(label.text))
}

const FLOW = /^(?:本|当)?(?:年|期|月|季)?内?(?:净?增加|减少|新增)(?:数|额|人数)?(?:[(（].*)?$/

function isBalance(label: StructureLabel, meaning: LabelMeaning | undefined): boolean {
  return isBareChange(meaning) && BALANCE.test(label.text.replace(/\s/g, ''))
}

const BALANCE = /^(?:差额|净[增减](?:加|减|少|长)?(?:额|量|数|人数)?)(?:[(（].*)?$/

function isBareChange(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.measure === 'change' && !meaning.measure.compared && meaning.names.length === 0
}

interface Parts {
  /** Each by itself: 迁入 | 迁出. */
  readonly beside: ReadonlySet<string>
  /** Those and the parts of one of them: 出口 | 进口 behind 进出口总额, whose sum they are. */
  readonly within: ReadonlySet<string>
}

/**
 * The levels of different names before a label under the same head. Where a time stands among them (2023年 | 2022年 |
 * 差额) there is something to compare with: none.
 */
function parts(index: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): Parts {
  const own = labels[index] as StructureLabel
  const beside = new Set<string>()
  const within = new Set<string>()
  for (const [at, label] of labels.entries()) {
    if (at === index || label.axis !== own.axis || label.attribute !== null) continue
    const head = headOver(label, labels)
    const meaning = meanings[at]
    if (head !== own.parent || meaning === undefined || label.span.left > own.span.left) continue
    if (meaning.mark !== null) return { beside: new Set(), within: new Set() }
    if (meaning.measure !== null) continue
    for (const name of meaning.names) {
      within.add(name)
      if (label.parent === own.parent) beside.add(name)
    }
  }
  return { beside, within }
}

/** What stands over a label, not the sum beside it whose part it is. */
function headOver(label: StructureLabel, labels: readonly StructureLabel[]): number | null {
  let { parent } = label
  while (parent !== null && labels[parent]?.row === label.row) parent = labels[parent]?.parent ?? null
  return parent
}

/** 出口 and 进口, 迁入 and 迁出, 收入 and 支出: one less the other is their balance, of 男 | 女 there is none. */
function isBothWays(name: string, names: ReadonlySet<string>): boolean {
  return WAYS.some(([one, other]) => name.includes(one) && names.has(name.replace(one, other)))
}

const WAYS = [
  ['出口', '进口'],
  ['入', '出'],
  ['收入', '支出']
] as const

/**
 * 变动 over 户数 | 人数, of which the table has levels, is by how much these moved. 出生 and 死亡 have no level that could
 * move: they are what moved something, and the head only their name together.
 */
function headsMovers(head: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  const below = labels.flatMap(({ parent, attribute }, at) => (parent === head && attribute === null ? [at] : []))
  // 净增 behind 出生 and 死亡 is what is left of them.
  const movers = below.filter((at) => !isBalance(labels[at] as StructureLabel, meanings[at]))
  if (movers.length < 2) return false
  const levels = meanings.flatMap(({ names }, at) => (at === head || below.includes(at) ? [] : names.slice(-1)))
  return movers.every((at) => {
    const { names, measure, mark } = meanings[at] as LabelMeaning
    const [name] = names
    if (name === undefined || measure !== null || mark !== null || HOW_TOLD.test(name)) return false
    const isKnown = levels.some((level) => level.endsWith(name) || name.endsWith(level))
    return !isKnown && !isCategoryWord(name) && !isPlaceName(name, undefined)
  })
}

/** 绝对量 | 幅度 under a change say how it is told. */
const HOW_TOLD = /^(?:数量|金额|[绝相]对[数额量值]?|总?[数额量值]|[比速]?[率幅度例]|幅度|百分[点比数率])$/
