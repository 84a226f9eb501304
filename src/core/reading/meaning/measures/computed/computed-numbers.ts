import { foldWidth, withoutSpaces } from '../../../../quantity/typed/typed-text.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../../structure.ts'

/**
 * Which figures of a table its own words call computed, not published by anybody: a head (按数值计算的增长), a note on
 * growth (增长（%）为按现价计算的名义增长速度), on marked figures (②按现价计算的…；其余…), or one that lists heads and names
 * (计算所得的有：增减、位次). Levels are computed only where they are listed: 绝对额按现价计算 says how they are valued.
 */
export class ComputedNumbers {
  readonly #labels: readonly StructureLabel[]
  readonly #notes: ComputedNotes
  /** By label: does it, or one above it, say so? */
  readonly #said: (LabelSays | undefined)[]

  constructor({ labels, noteLines }: Pick<TableStructure, 'labels' | 'noteLines'>) {
    this.#labels = labels
    this.#said = new Array(labels.length)
    this.#notes = computedNotes(noteLines.map(({ text }) => text))
  }

  /** `text`: the figure as a person sees it, with its mark. */
  has(entry: StructureEntry, measure: Measure, text: string): boolean {
    if (measure === 'target') return false
    const isLevel = measure === 'level'
    if (entry.columnLabel !== null && this.#isSaidBy(entry.columnLabel, isLevel)) return true
    for (const label of entry.rowLabels) if (this.#isSaidBy(label, isLevel)) return true
    if (isLevel) return false
    if (measure !== 'growth' && measure !== 'change') return false
    const { marks, unmarked, points } = this.#notes
    return measure === 'change' ? points : (marks.get(MARK.exec(text)?.[0] ?? '') ?? unmarked)
  }

  #isSaidBy(label: number, isLevel: boolean): boolean {
    const { isListed, isGrowth, isComputed } = this.#saysOf(label)
    return isListed || isGrowth || (isComputed && !isLevel)
  }

  #saysOf(index: number): LabelSays {
    const known = this.#said[index]
    if (known !== undefined) return known
    const label = this.#labels[index]
    const text = plain(label?.text ?? '')
    const above = label?.parent == null ? NOTHING : this.#saysOf(label.parent)
    const says = {
      // A name listed says nothing of the names below it.
      isListed: this.#notes.listed.has(text),
      isComputed: above.isComputed || isComputed(text),
      isGrowth: above.isGrowth || (GROWTH.test(text) && isComputed(text))
    }
    this.#said[index] = says
    return says
  }
}

interface LabelSays {
  readonly isListed: boolean
  readonly isComputed: boolean
  /** Computed growth, by its own words, in whatever sense it was read. */
  readonly isGrowth: boolean
}

const NOTHING: LabelSays = { isListed: false, isComputed: false, isGrowth: false }

interface ComputedNotes {
  /** Heads and names, as they are compared. */
  readonly listed: ReadonlySet<string>
  /** Is growth with such a mark computed? */
  readonly marks: ReadonlyMap<string, boolean>
  /** Is growth without a mark? */
  readonly unmarked: boolean
  /** Are changes of rates, in points? */
  readonly points: boolean
}

function computedNotes(lines: readonly string[]): ComputedNotes {
  const listed = new Set<string>()
  const marks = new Map<string, boolean>()
  let unmarked = false
  for (const line of lines) {
    const text = withoutSpaces(foldWidth(line)).replace(/^(?:注|Note)?[:：]?(?:\d+\.)?/i, '')
    const list = LIST.exec(text)?.[1]
    if (list !== undefined) {
      for (const name of list.replace(/[.。]$/, '').split(/[、;；]/)) listed.add(plain(name))
      continue
    }
    for (const clause of text.split(/[;；。]/)) {
      const mark = MARK.exec(clause)?.[0]
      if (mark !== undefined && clause.startsWith(mark)) marks.set(mark, isComputed(clause))
      else if (GROWTH.test(clause) && isComputed(clause)) unmarked = true
    }
  }
  return { listed, marks, unmarked, points: [...listed].some((name) => POINTS.test(name)) }
}

/** 按现价计算, 按数值计算, computed at current prices; not 按可比价格计算, which is how growth is published. */
function isComputed(text: string): boolean {
  return COMPUTED.test(text) && !/可比|不变价|constantprices|real/i.test(text)
}

const COMPUTED =
  /(?:[按以]照?|根据|由)(?:现行?价格?|当年价格?|表[中内]|[本上]表|数值)[^,，]{0,12}计算|计算所得|computed(?:atcurrentprices|fromlevels)|growthfromlevels/i
const GROWTH = /增长|增速|增幅|growth/i
const LIST = /^(?:计算所得[^:：]{0,20}|computed,notpublished[^:：]{0,20})[:：](.+)$/i
const POINTS = /^(?:以百分点计的增减|changesinpoints)$/
const MARK = /[①-⑳]/

function plain(text: string): string {
  return withoutSpaces(foldWidth(text)).toLowerCase()
}
