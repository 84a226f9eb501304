import type { LayoutCell, LayoutRow } from '../layout.ts'
import type { Place } from '../pivot/cube.ts'

/** A row whose cells are made when they are first looked at. */
export class LaidRow implements LayoutRow {
  readonly key: string
  readonly kind: LayoutRow['kind']
  readonly measure: LayoutRow['measure']
  readonly place: Place
  readonly parent: number
  readonly section: number
  readonly depth: number
  readonly #make: () => LayoutCell[]
  #cells: LayoutCell[] | null = null

  constructor(axis: Omit<LayoutRow, 'cells'>, make: () => LayoutCell[]) {
    this.key = axis.key
    this.kind = axis.kind
    this.measure = axis.measure
    this.place = axis.place
    this.parent = axis.parent
    this.section = axis.section
    this.depth = axis.depth
    this.#make = make
  }

  get cells(): readonly LayoutCell[] {
    this.#cells ??= this.#make()
    return this.#cells
  }
}
