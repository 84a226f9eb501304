import { type AverageMeasure, type ComparedCube, NOWHERE, type Place } from './cube.ts'
import { type Member, type MemberOptions, membersOf } from './members.ts'
import type { Dimension } from './pivot.ts'

/** One row before its figures are looked at. */
export interface AxisRow {
  /** Stays the same when other rows come and go. */
  readonly key: string
  readonly text: string
  readonly depth: number
  readonly kind: 'figures' | 'group' | 'total' | 'average'
  /** What the whole row shows, where that is not what each column does. */
  readonly measure: AverageMeasure | null
  /** What the row says of where its figures stand. */
  readonly place: Place
  /** The row that it stands under; −1: none. */
  readonly parent: number
  /** The row of the outer dimension's member, within which rows are sorted; −1: none. */
  readonly section: number
}

/** An average that stands under the periods. */
export interface AverageRow {
  readonly measure: AverageMeasure
  readonly text: string
}

/**
 * Rows of one or more dimensions, the outer one's members as headings over the inner ones'. After the periods come the
 * averages over them.
 */
export function rowAxis(
  cube: ComparedCube,
  dimensions: readonly Dimension[],
  options: MemberOptions & { readonly averages: readonly AverageRow[] }
): AxisRow[] {
  const under = options.averages.map(
    ({ measure, text }): RowMember => ({ key: measure, text, depth: 0, index: -1, isTotal: false, measure })
  )
  const members = dimensions.map((dimension): RowMember[] => [
    ...membersOf(cube, dimension, options).map((member) => ({ ...member, measure: null })),
    ...(dimension === 'periods' ? under : [])
  ])
  const rows: AxisRow[] = []
  addRows({ dimensions, members, rows }, 0, NOWHERE, { key: '', depth: 0, row: -1, isTotal: false, measure: null })
  return rows
}

interface RowMember extends Member {
  readonly measure: AverageMeasure | null
}

interface Building {
  readonly dimensions: readonly Dimension[]
  readonly members: readonly (readonly RowMember[])[]
  readonly rows: AxisRow[]
}

interface Above {
  readonly key: string
  readonly depth: number
  readonly row: number
  readonly isTotal: boolean
  readonly measure: AverageMeasure | null
}

function addRows(building: Building, level: number, place: Place, above: Above): void {
  const { dimensions, members, rows } = building
  const dimension = dimensions[level]
  if (dimension === undefined) return
  const isLast = level === dimensions.length - 1
  /** The open row of each depth, for the ones below it. */
  const open: number[] = []
  for (const { key, text, depth, index, isTotal, measure: own } of members[level] ?? []) {
    const at = rows.length
    const measure = own ?? above.measure
    const holdsFigures = index >= 0 || own !== null
    const here = index < 0 ? place : { ...place, [dimension]: index }
    rows.push({
      key: above.key === '' ? key : `${above.key} ${key}`,
      text,
      depth: above.depth + depth,
      kind:
        !isLast || !holdsFigures
          ? 'group'
          : measure !== null
            ? 'average'
            : isTotal || above.isTotal
              ? 'total'
              : 'figures',
      measure,
      place: here,
      parent: depth === 0 ? above.row : (open[depth - 1] ?? above.row),
      section: above.row
    })
    open[depth] = at
    if (!isLast && holdsFigures) {
      const next = { key: rows[at]?.key ?? key, depth: above.depth + depth + 1, row: at, isTotal, measure }
      addRows(building, level + 1, here, next)
    }
  }
}
