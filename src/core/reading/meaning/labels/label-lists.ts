import type { StructureLabel } from '../../structure.ts'

/** So many neighbours are asked about a label: a year has so many months. */
export const NEAR = 12

/** Labels beside each other under one head, and names of one stub column under one name, in their order. */
export class LabelLists {
  readonly #labels: readonly StructureLabel[]
  readonly #lists = new Map<string, number[]>()
  readonly #places: number[]

  constructor(labels: readonly StructureLabel[]) {
    this.#labels = labels
    this.#places = new Array(labels.length).fill(0)
    labels.forEach((label, index) => {
      if (label.attribute !== null) return
      const key = keyOf(label)
      const list = this.#lists.get(key)
      if (list === undefined) this.#lists.set(key, [index])
      else list.push(index)
    })
    for (const list of this.#lists.values()) {
      const along = (index: number): number => {
        const label = labels[index] as StructureLabel
        return label.axis === 'column' ? label.span.left : label.row
      }
      list.sort((a, b) => along(a) - along(b))
      list.forEach((index, place) => {
        this.#places[index] = place
      })
    }
  }

  /** The list that a label stands in. */
  of(index: number): readonly number[] {
    return this.#lists.get(keyOf(this.#labels[index] as StructureLabel)) ?? []
  }

  /** Those of its list that stand before it, in their order; of many the last, `most` of them. */
  before(index: number, most = Number.POSITIVE_INFINITY): readonly number[] {
    const place = this.placeOf(index)
    return this.of(index).slice(Math.max(0, place - most), place)
  }

  /** Those of its list that are asked about it, itself among them. */
  near(index: number): readonly number[] {
    const place = this.placeOf(index)
    return this.of(index).slice(Math.max(0, place - NEAR), place + NEAR)
  }

  /** Where it stands there. */
  placeOf(index: number): number {
    return this.#places[index] ?? 0
  }
}

function keyOf(label: StructureLabel): string {
  return label.axis === 'column' ? `c${label.parent ?? -1}` : `r${label.column}:${label.parent ?? -1}`
}
