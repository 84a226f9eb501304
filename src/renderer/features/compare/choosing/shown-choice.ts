import type { TableShape } from '#contract/table-shape.ts'
import { type Dimension, placeOfDimension } from '#core/layout/pivot/pivot.ts'

/**
 * The shape in which several chosen members are seen where one alone was before: a dimension that stands in neither rows
 * nor columns shows one of them at a time, and choosing more would change nothing on screen. Who had several and shows
 * one of them wants it so. Regions go down, what they are compared in goes across.
 */
export function showingSeveral<Shape extends Pick<TableShape, 'pivot'>>(
  shape: Shape,
  dimension: Dimension,
  chosen: { readonly before: number; readonly now: number }
): Shape {
  const { pivot } = shape
  if (chosen.before > 1 || chosen.now < 2 || placeOfDimension(pivot, dimension) !== 'fixed') return shape
  const where = dimension === 'regions' ? 'rows' : 'columns'
  return { ...shape, pivot: { ...pivot, [where]: [...pivot[where], dimension] } }
}

/** The shape in which one is seen where several were before: a dimension of one alone needs no rows or columns of its own. */
export function showingOne<Shape extends Pick<TableShape, 'pivot'>>(
  shape: Shape,
  dimension: Dimension,
  chosen: { readonly before: number }
): Shape {
  const { pivot } = shape
  const where = placeOfDimension(pivot, dimension)
  if (chosen.before < 2 || where === 'fixed' || pivot[where].length < 2) return shape
  return { ...shape, pivot: { ...pivot, [where]: pivot[where].filter((one) => one !== dimension) } }
}

/**
 * A member that is not in the table, taken into it and fixed. Where one alone was chosen it takes the place of that one;
 * where several were they stay, in the order in which all that could be chosen stand.
 */
export function takenIn<Shape extends Pick<TableShape, 'fixed'>>(
  shape: Shape,
  dimension: Dimension,
  key: string,
  { chosen, all }: { readonly chosen: readonly string[]; readonly all: readonly string[] }
): { readonly chosen: string[]; readonly shape: Shape } {
  const taken = new Set(chosen.length === 1 ? [key] : [...chosen, key])
  return {
    chosen: all.filter((one) => taken.has(one)),
    shape: { ...shape, fixed: { ...shape.fixed, [dimension]: key } }
  }
}
