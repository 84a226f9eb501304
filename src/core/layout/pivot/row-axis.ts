import { type ComparedCube, NOWHERE, type Place } from './cube.ts'
import { type Member, type MemberOptions, membersOf } from './members.ts'
import type { Dimension } from './pivot.ts'

/** One row before its figures are looked at. */
export interface AxisRow {
  /** Stays the same when other rows come and go. */
  readonly key: string
  readonly text: string
  readonly depth: number
  readonly kind: 'figures' | 'group' | 'total'
  /** What the row says of where its figures stand. */
  readonly place: Place
  /** The row that it stands under; −1: none. */
  readonly parent: number
  /** The row of the outer dimension's member, within which rows are sorted; −1: none. */
  readonly section: number
}

/** Rows of one or more dimensions, the outer one's members as headings over the inner ones'. */
export function rowAxis(cube: ComparedCube, dimensions: readonly Dimension[], options: MemberOptions): AxisRow[] {
  const members = dimensions.map((dimension) => membersOf(cube, dimension, options))
  const rows: AxisRow[] = []
  addRows({ dimensions, members, rows }, 0, NOWHERE, { key: '', depth: 0, row: -1, isTotal: false })
  return rows
}

interface Building {
  readonly dimensions: readonly Dimension[]
  readonly members: readonly (readonly Member[])[]
  readonly rows: AxisRow[]
}

interface Above {
  readonly key: string
  readonly depth: number
  readonly row: number
  readonly isTotal: boolean
}

function addRows(building: Building, level: number, place: Place, above: Above): void {
  const { dimensions, members, rows } = building
  const dimension = dimensions[level]
  if (dimension === undefined) return
  const isLast = level === dimensions.length - 1
  /** The open row of each depth, for the ones below it. */
  const open: number[] = []
  for (const { key, text, depth, index, isTotal } of members[level] ?? []) {
    const at = rows.length
    const own = index < 0 ? place : { ...place, [dimension]: index }
    rows.push({
      key: above.key === '' ? key : `${above.key} ${key}`,
      text,
      depth: above.depth + depth,
      kind: !isLast || index < 0 ? 'group' : isTotal || above.isTotal ? 'total' : 'figures',
      place: own,
      parent: depth === 0 ? above.row : (open[depth - 1] ?? above.row),
      section: above.row
    })
    open[depth] = at
    if (!isLast && index >= 0) {
      addRows(building, level + 1, own, { key: rows[at]?.key ?? key, depth: above.depth + depth + 1, row: at, isTotal })
    }
  }
}
