import { comparedWithOther, withoutComparison } from './comparison.ts'
import { RANKED_AMONG } from './ranked-among.ts'

/** 比上半年位次变化, 位次较一季度升降, 在全市排名变动: by how many places a rank moved. */
const MOVED = /^(.*?)(?:位次|排名|排位|名次)(?:[比较与][^位排名次]{1,8}?)?的?(?:升降|增减|进退|变化|变动)(?:情况|数)?$/
/** What stands for the rank in the name of its change. */
const PLACES = '位次'
/** 较上年全年: the whole of what it is held against, which dates nothing. */
const SINCE = /[比较](?:上|去|前)一?(?:年|季|月).*$/

/** The name of the change of a rank, 位次 and before it of what; null: a text without spaces tells of none. */
export function movedInRank(tight: string): string | null {
  const before = MOVED.exec(tight)?.[1]
  if (before === undefined) return null
  const plain = withoutComparison(before.replace(comparedWithOther(before)?.name ?? '', '').replace(SINCE, ''))
  return `${plain.replace(RANKED_AMONG, '').replace(/^(?:增速|增幅|总量)$/, '')}${PLACES}`
}

/** By how many places a rank moved: the name that is left of it says so. */
export function movesRank({ measure, name }: { readonly measure: string; readonly name: string }): boolean {
  return measure === 'change' && name.endsWith(PLACES)
}
