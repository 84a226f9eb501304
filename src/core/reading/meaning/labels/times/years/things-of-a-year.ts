import type { StructureLabel } from '../../../../structure.ts'
import { LabelLists } from '../../label-lists.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 2022年结转项目 and 2020年建成道路 in a table of 2023 are things that came to be then and are told of now: the year is part of their
 * name. 2022年竣工项目 beside 2023年竣工项目 there may be what was done in either year, unless what is carried over stands beside them.
 * `own`: the year of the table, null where it says none.
 */
export function withThingsOfYears(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  own: number | null
): readonly LabelMeaning[] {
  const things = labels.flatMap((label, index) => {
    const { mark, names } = meanings[index] as LabelMeaning
    const [name = ''] = names
    const says = mark?.year != null && mark.span === null && names.length === 1 && label.attribute === null
    return says && THING.test(name) && YEAR_FIRST.test(label.text) ? [{ index, name, year: mark.year }] : []
  })
  if (things.length === 0) return meanings
  const year = (axis: StructureLabel['axis']): number | null => own ?? latestYear(labels, meanings, axis)
  const lists = new LabelLists(labels)
  const found = [...meanings]
  for (const thing of things) {
    const { axis } = labels[thing.index] as StructureLabel
    const now = year(axis === 'row' ? 'column' : 'row')
    if (now === null) continue
    const list = new Set(lists.of(thing.index))
    const beside = things.filter(({ index }) => list.has(index))
    const isCarried = beside.some(({ name, year: then }) => CARRIED.test(name) && then <= now)
    const isMade = MADE.test(thing.name) && thing.year < now
    if (!isCarried && !(isMade && !beside.some(({ name, year: then }) => name === thing.name && then === now))) continue
    const meaning = meanings[thing.index] as LabelMeaning
    found[thing.index] = { ...meaning, names: [`${thing.year}年${thing.name}`], mark: null }
  }
  return found
}

function latestYear(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  axis: StructureLabel['axis']
): number | null {
  const years = labels.flatMap((label, index) => (label.axis === axis ? (meanings[index]?.mark?.year ?? []) : []))
  return years.length === 0 ? null : Math.max(...years)
}

const YEAR_FIRST = /^[^\u4e00-\u9fff]*(?:19|20)\d\d\s*年/
const THING =
  /(?:项目|工程|道路|公路|桥梁|水库|企业|机构|学校|小区|房屋|住房|设备|车辆|地块|合同|学生|职工|林地|茶园|果园)(?:[(（][^()（）]*[)）])?$/
/** From an earlier year into this one. */
const CARRIED = /^(?:度|及以前)?的?(?:结转|续建|跨年|遗留|拖欠|未完)/
const MADE =
  /^(?:度|及以[前后])?的?(?:结转|续建|跨年|遗留|拖欠|未完|建成|竣工|投产|完工|购置|栽植|认定|注册|成立|设立|入学|入职|立项|批准|批复|获批|开工|新建)/
