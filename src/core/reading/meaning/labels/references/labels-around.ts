import type { StructureLabel } from '../../../structure.ts'
import { isRatioName } from '../../units/ratio-names.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { LabelSense } from '../label-sense.ts'
import { labelsBefore } from './labels-before.ts'

/** How many labels back a reference is looked for. */
const FARTHEST = 40

/** The labels of a table as they stand around each other, with what is known of each. */
export class LabelsAround {
  readonly labels: readonly StructureLabel[]
  readonly meanings: readonly LabelMeaning[]
  readonly regions: readonly boolean[]
  /** What a label says together with what stands over it. */
  readonly senseOf: (index: number) => LabelSense
  /** Labels of columns, attributes left out. */
  readonly columns: readonly number[]
  readonly #before: readonly (number | null)[]
  readonly #beyondRates: (index: number) => boolean
  #underHeads: ReadonlyMap<number | null, readonly number[]> | null = null

  constructor(
    labels: readonly StructureLabel[],
    meanings: readonly LabelMeaning[],
    regions: readonly boolean[],
    stubColumns: readonly number[],
    beyondRates: (index: number) => boolean,
    senseOf: (index: number) => LabelSense
  ) {
    this.labels = labels
    this.meanings = meanings
    this.regions = regions
    this.senseOf = senseOf
    this.columns = labels.flatMap(({ axis, attribute }, index) =>
      axis === 'column' && attribute === null ? [index] : []
    )
    this.#before = labelsBefore(labels, new Set(stubColumns))
    this.#beyondRates = beyondRates
  }

  /** The labels before one, nearest first; what it refers to is never far. */
  *before(index: number): Generator<number> {
    let at = this.rightBefore(index)
    for (let steps = 0; at !== null && steps < FARTHEST; steps++) {
      yield at
      at = this.rightBefore(at)
    }
  }

  rightBefore(index: number): number | null {
    return this.#before[index] ?? null
  }

  /** The labels of columns right under a head; null: the uppermost. */
  below(index: number | null): readonly number[] {
    this.#underHeads ??= Map.groupBy(this.columns, (at) => this.labels[at]?.parent ?? null)
    return this.#underHeads.get(index) ?? []
  }

  /** A rate to which the figures of a label behind it cannot belong. */
  isRateOf(rate: number, index: number): boolean {
    const { names = [], unit = null } = this.meanings[rate] ?? {}
    const told = isRatioName(names) || unit?.dimension === 'ratio'
    return told && this.meanings[index]?.unit?.dimension !== 'ratio' && this.#beyondRates(index)
  }
}
