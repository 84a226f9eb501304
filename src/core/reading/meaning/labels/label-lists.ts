import type { StructureLabel } from '../../structure.ts'

/** So many neighbours are asked about a label: a year has so many months. */
export const NEAR = 12

/** Labels beside each other under one head, and names of one stub column under one name, in their order. */
export class LabelLists {
  readonly #labels: readonly StructureLabel[]
  readonly #lists = new Map<string, number[]>()
  readonly #places: number[]
  readonly #nearest = new Map<(at: number) => boolean, readonly number[]>()

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
  before(index: number, most: number): readonly number[] {
    const place = this.placeOf(index)
    return this.of(index).slice(Math.max(0, place - most), place)
  }

  /**
   * Of those before it in its list the last that are of a kind, in their order. Which are is found once for all labels: the
   * kind is known by its function.
   */
  lastBefore(index: number, isOfKind: (at: number) => boolean, most: number): readonly number[] {
    let nearest = this.#nearest.get(isOfKind)
    if (nearest === undefined) {
      nearest = this.#nearestOf(isOfKind)
      this.#nearest.set(isOfKind, nearest)
    }
    const found: number[] = []
    for (let at = nearest[index] ?? -1; at >= 0 && found.length < most; at = nearest[at] ?? -1) found.push(at)
    return found.toReversed()
  }

  /** Of each label the nearest before it that is of a kind; −1: none. */
  #nearestOf(isOfKind: (at: number) => boolean): readonly number[] {
    const nearest: number[] = new Array(this.#labels.length).fill(-1)
    for (const list of this.#lists.values()) {
      let last = -1
      for (const at of list) {
        nearest[at] = last
        if (isOfKind(at)) last = at
      }
    }
    return nearest
  }

  /** Those of its list that are asked about it, itself among them. */
  near(index: number, most = NEAR): readonly number[] {
    const place = this.placeOf(index)
    return this.of(index).slice(Math.max(0, place - most), place + most)
  }

  /** Where it stands there. */
  placeOf(index: number): number {
    return this.#places[index] ?? 0
  }
}

function keyOf(label: StructureLabel): string {
  return label.axis === 'column' ? `c${label.parent ?? -1}` : `r${label.column}:${label.parent ?? -1}`
}
