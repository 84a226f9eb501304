import type { StructureLabel } from '../../../structure.ts'
import { DONE } from '../../measures/measure-words.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/**
 * What stands before a rate of completion, nearest first, with its names in full: each is worked out when it is asked for, since
 * what stands there may be told by this one.
 */
export type NamedBefore = Generator<{ readonly label: number; readonly names: readonly string[] }>

/**
 * Whose a rate of completion is that names nothing itself: of what came of what was due before it (应灌面积 | 实灌面积 |
 * 完成率), and where there are several such rates (造林任务 | 已完成 | 完成率 | 抚育任务 | 已完成 | 完成率) of the level before it that
 * has a plan there. null: it needs no name, or nothing says whose it is.
 *
 * 应灌面积 and 实灌面积 are two quantities in the field's usage and no plan of one: what is due (应缴, 应检, 应参保) is counted
 * as it stands, whoever planned what, and the forms keep both. That they are a pair shows in the rate beside them alone.
 */
export function doneOfWhich(
  index: number,
  before: NamedBefore,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly string[] | null {
  if (!isBareDone(meanings[index])) return null
  const isOneOfSeveral = labels.some(
    ({ axis, parent }, at) =>
      at !== index && axis === 'column' && parent === labels[index]?.parent && isBareDone(meanings[at])
  )
  const planned = new Set<string>()
  const due = new Set<string>()
  const levels: (readonly string[])[] = []
  for (const { label, names } of before) {
    if (labels[label]?.parent !== labels[index]?.parent) break
    const { measure = null } = meanings[label] ?? {}
    // What stands before another rate of completion is that one's.
    if (measure?.name === DONE) break
    if (names.length === 0) continue
    if (measure === null) levels.push(names)
    if (measure?.measure === 'target') planned.add(names.join('\n'))
    const what = measure === null ? DUE.exec(names.at(-1) ?? '')?.[1] : undefined
    if (what !== undefined) due.add(what)
  }
  return (
    levels.find((names) => {
      const came = CAME.exec(names.at(-1) ?? '')?.[1]
      return (isOneOfSeveral && planned.has(names.join('\n'))) || (came !== undefined && due.has(came))
    }) ?? null
  )
}

function isBareDone(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.name === DONE && meaning.names.join() === DONE
}

/** 应灌面积, 应缴金额, 应参保人数. 应急 and 应用 are other words, which no 实急 stands beside. */
const DUE = /^应(.+)$/
/** 实灌面积, 实缴金额, 实际参保人数, 已参保人数. */
const CAME = /^(?:实际|实|已)(.+)$/
