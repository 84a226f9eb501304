import type { Language } from '../../language.ts'
import { headerPeriod, indicatorName } from '../table-title.ts'
import type { ComparedCube, CubeIndicator } from './cube.ts'
import type { Dimension } from './pivot.ts'

/** One entry of a dimension in the order in which it is shown: a member, or a heading over members. */
export interface Member {
  readonly key: string
  readonly text: string
  /** Steps below the outermost entries. */
  readonly depth: number
  /** Place in the cube; −1: a heading without figures of its own. */
  readonly index: number
  /** The sum of the members before it. */
  readonly isTotal: boolean
}

export interface MemberOptions {
  readonly language: Language
  /** 合计. */
  readonly totalName: string
  /** Indicators stand under the names of their chapters, where there is more than one. */
  readonly chapters: boolean
}

/** The entries of a dimension: indicators as a tree, regions and periods one after the other. */
export function membersOf(cube: ComparedCube, dimension: Dimension, options: MemberOptions): Member[] {
  if (dimension === 'indicators') return indicatorTree(cube, options)
  const named =
    dimension === 'regions'
      ? cube.regions.map(({ code, name }) => ({ key: code, text: name }))
      : cube.periods.map((period) => ({ key: period, text: headerPeriod(period, options.language) }))
  return named.map(({ key, text }, index) => {
    const isTotal = cube.totals[dimension] === index
    return { key, text: isTotal ? options.totalName : text, depth: 0, index, isTotal }
  })
}

interface Node {
  readonly key: string
  readonly text: string
  index: number
  readonly below: Node[]
}

/** Chapters, then indicators, parts under what they are part of, also where that has no figures itself. */
function indicatorTree(cube: ComparedCube, { language, chapters }: MemberOptions): Member[] {
  const top: Node[] = []
  const nodes = new Map<string, Node>()
  const own = new Map(cube.indicators.map((indicator, index) => [indicator.id, { indicator, index }]))
  const hasChapters = chapters && new Set(cube.indicators.map(({ chapter }) => chapter)).size > 1

  const chapterNode = (chapter: string): Node[] => {
    if (!hasChapters || chapter === '') return top
    return nodeOf(`chapter ${chapter}`, chapter, -1, top).below
  }
  const nodeOf = (key: string, text: string, index: number, above: Node[]): Node => {
    const known = nodes.get(key)
    if (known !== undefined) return known
    const node: Node = { key, text, index, below: [] }
    nodes.set(key, node)
    above.push(node)
    return node
  }
  const placeOf = (id: string, chapter: string, steps: number): Node | null => {
    const known = nodes.get(id)
    if (known !== undefined) return known
    const at = own.get(id)
    const named: Pick<CubeIndicator, 'name' | 'nameEn' | 'parent'> | undefined = at?.indicator ?? cube.ancestors.get(id)
    // A ring of parents, which an edit could make, ends at sixteen.
    if (named === undefined || steps > 16) return null
    const parent = named.parent === null ? null : placeOf(named.parent, at?.indicator.chapter ?? chapter, steps + 1)
    // The ring has come back to where it began.
    const already = nodes.get(id)
    if (already !== undefined) return already
    const above = parent?.below ?? chapterNode(at?.indicator.chapter ?? chapter)
    return nodeOf(id, indicatorName(named, language), at?.index ?? -1, above)
  }
  for (const { id, chapter } of cube.indicators) placeOf(id, chapter, 0)
  const members: Member[] = []
  addMembers(members, top, 0)
  return members
}

function addMembers(members: Member[], nodes: readonly Node[], depth: number): void {
  for (const { key, text, index, below } of nodes) {
    members.push({ key, text, depth, index, isTotal: false })
    addMembers(members, below, depth + 1)
  }
}
