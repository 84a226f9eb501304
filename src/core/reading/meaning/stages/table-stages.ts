import type { Stage } from '../../../comparison/figures/stage.ts'
import { parsePeriod } from '../../../period/period.ts'
import type { StageSource } from '../../reading.ts'
import { marksIn } from './stage-marks.ts'
import { type StageRule, stageRules } from './stage-notes.ts'
import { stageWords } from './stage-words.ts'

interface SaidStage {
  readonly stage: Stage
  readonly from: StageSource
}

/** What the lines around a table say of stages. */
export class TableStages {
  /** What notes say of every figure, or of all of a year or an indicator. */
  readonly #notes: readonly StageRule[]
  /** What they say of the figures with a mark. */
  readonly #marked: readonly StageRule[]
  readonly #title: Stage | null
  readonly #sheet: Stage | null
  /** The year of which title and sheet name speak; null: they name none. */
  readonly #year: number | null
  readonly #known = new Map<string, SaidStage | null>()

  constructor(
    lines: { readonly titles: readonly string[]; readonly notes: readonly string[]; readonly sheet: string },
    year: number | null
  ) {
    const rules = lines.notes.flatMap((line) => stageRules(line, year))
    const ofTitle = new Set(lines.titles.flatMap(marksIn))
    this.#notes = rules.filter(({ mark }) => mark === null || ofTitle.has(mark))
    this.#marked = rules.filter((rule) => !this.#notes.includes(rule))
    this.#title = onlyStage(lines.titles)
    this.#sheet = onlyStage([lines.sheet.replace(VERSION, '')])
    this.#year = year
  }

  /** Nothing is said anywhere: most tables. */
  get isSilent(): boolean {
    return this.#notes.length === 0 && this.#title === null && this.#sheet === null
  }

  /** Notes tell figures apart by marks. */
  get tellsMarks(): boolean {
    return this.#marked.length > 0
  }

  /** What a note says of a figure that bears these marks, of the first of them that one speaks of. */
  ofMarked(marks: readonly string[], indicator: readonly string[], period: string | null): SaidStage | null {
    const year = yearOf(period)
    const ofFigure = this.#marked.filter((rule) => speaksOf(rule, indicator, year))
    const rule = marks.map((mark) => ofFigure.find((one) => one.mark === mark)).find((found) => found !== undefined)
    return rule === undefined ? null : { stage: rule.stage, from: 'note' }
  }

  /** What they say of a figure of this indicator and period. */
  of(indicator: readonly string[], period: string | null): SaidStage | null {
    const key = `${period ?? ''} ${this.#notes.some(({ subject }) => subject !== null) ? indicator.join('›') : ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const said = this.#find(indicator, period)
    this.#known.set(key, said)
    return said
  }

  #find(indicator: readonly string[], period: string | null): SaidStage | null {
    const year = yearOf(period)
    const note = this.#notes
      .filter((rule) => speaksOf(rule, indicator, year))
      .toSorted((one, other) => narrowness(other) - narrowness(one))[0]
    if (note !== undefined) return { stage: note.stage, from: 'note' }
    // Of the years before its own a title says nothing.
    if (this.#year !== null && year !== this.#year) return null
    if (this.#title !== null) return { stage: this.#title, from: 'title' }
    return this.#sheet === null ? null : { stage: this.#sheet, from: 'sheet' }
  }
}

/** 财政（修订） names the version of a file, as the sheet of a .csv does, and not how far its figures have come. */
const VERSION = /[(（](?:普查|修订|最终|初步|初核)[)）]/g

function onlyStage(lines: readonly string[]): Stage | null {
  const stages = new Set(lines.flatMap((line) => stageWords(line)?.stage ?? []))
  return stages.size === 1 ? ([...stages][0] ?? null) : null
}

function yearOf(period: string | null): number | null {
  return period === null ? null : (parsePeriod(period)?.year ?? null)
}

function speaksOf({ from, to, subject }: StageRule, indicator: readonly string[], year: number | null): boolean {
  if ((from !== null || to !== null) && year === null) return false
  if (from !== null && year !== null && year < from) return false
  if (to !== null && year !== null && year > to) return false
  return subject === null || indicator.some((name) => isSameSubject(name, subject))
}

function isSameSubject(name: string, subject: string): boolean {
  const one = plain(name)
  const other = plain(subject)
  return one.includes(other) || (one.length >= 2 && other.includes(one))
}

function plain(name: string): string {
  return name
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(?:国内|地区)?生产总值/g, 'GDP')
}

/** The rule that says more of which figures it means goes before one that says less. */
function narrowness({ from, to, subject }: StageRule): number {
  return (from === null ? 0 : 1) + (to === null ? 0 : 1) + (subject === null ? 0 : 4)
}
