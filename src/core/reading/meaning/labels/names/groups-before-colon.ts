import type { StructureLabel } from '../../../structure.ts'
import { isPlaceName, standsBesidePlaces } from '../../places/region-words.ts'

/** What one name says before a colon of the rows from it down to the next that does. */
interface Group {
  readonly name: string
  readonly isPlace: boolean
}

export interface GroupsBeforeColon {
  /** By label: what it says behind the colon. */
  readonly texts: ReadonlyMap<number, string>
  /** By row of a label of the stub. */
  readonly groups: ReadonlyMap<number, Group>
}

/**
 * 全市：1990年合计 | 城镇 | 1995年合计 | 城镇, then 市区：1990年合计 and the same again: the first name of each list says of what the
 * whole list is, as a row of its own would. Lists begin alike, and the first of them begins the stub.
 */
export function groupsBeforeColon(labels: readonly StructureLabel[]): GroupsBeforeColon {
  const texts = new Map<number, string>()
  const groups = new Map<number, Group>()
  const inStub = [...labels.keys()].filter((at) => labels[at]?.axis === 'row' && labels[at]?.attribute === null)
  for (const list of Map.groupBy(inStub, (at) => labels[at]?.column).values()) {
    const said = list.map((at) => {
      const [, name = '', rest = ''] = BEFORE_COLON.exec(labels[at]?.text.trim() ?? '') ?? []
      return { at, name, rest }
    })
    const first = said.filter(({ name }) => name !== '')
    const names = new Set(first.map(({ name }) => name))
    const beginAlike = new Set(first.map(({ rest }) => rest)).size === 1
    if (names.size < 2 || names.size < first.length || first.length === list.length || !beginAlike) continue
    if (said[0]?.name === '') continue
    const isPlace = [...names].some((name) => isPlaceName(name, undefined) || standsBesidePlaces(name))
    let group: Group | null = null
    for (const { at, name, rest } of said) {
      if (name !== '') {
        group = { name, isPlace }
        texts.set(at, rest)
      }
      const row = labels[at]?.row
      if (group !== null && row !== undefined) groups.set(row, group)
    }
  }
  return { texts, groups }
}

const BEFORE_COLON =
  /^(?!其中|其它|其他|包括|按|注|单位)([\u4e00-\u9fff]{2,8})\s*[:：]\s*((?:(?:19|20)\d\d年?)?\s*[\u4e00-\u9fff].*)$/
