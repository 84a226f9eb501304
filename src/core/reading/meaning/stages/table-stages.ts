import type { Stage } from '../../../comparison/stage.ts'
import { parsePeriod } from '../../../period/period.ts'
import type { StageSource } from '../../reading.ts'
import { type StageRule, stageRules } from './stage-notes.ts'
import { stageWords } from './stage-words.ts'

export interface SaidStage {
  readonly stage: Stage
  readonly from: StageSource
}

/** What the lines around a table say of stages. */
export class TableStages {
  readonly #notes: readonly StageRule[]
  readonly #title: Stage | null
  readonly #sheet: Stage | null
  /** The year of which title and sheet name speak; null: they name none. */
  readonly #year: number | null
  readonly #known = new Map<string, SaidStage | null>()

  constructor(
    lines: { readonly titles: readonly string[]; readonly notes: readonly string[]; readonly sheet: string },
    year: number | null
  ) {
    this.#notes = lines.notes.flatMap(stageRules)
    this.#title = onlyStage(lines.titles)
    this.#sheet = onlyStage([lines.sheet])
    this.#year = year
  }

  /** Nothing is said anywhere: most tables. */
  get isSilent(): boolean {
    return this.#notes.length === 0 && this.#title === null && this.#sheet === null
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
    const year = period === null ? null : (parsePeriod(period)?.year ?? null)
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

function onlyStage(lines: readonly string[]): Stage | null {
  const stages = new Set(lines.flatMap((line) => stageWords(line)?.stage ?? []))
  return stages.size === 1 ? ([...stages][0] ?? null) : null
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
