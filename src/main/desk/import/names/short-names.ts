import { plainName } from '#core/catalogue/names/plain-name.ts'
import { KIND_ALONE, kindOfQuantity } from '#core/reading/meaning/units/kind-of-quantity.ts'
import { isClassificationLine } from '#core/reading/tables/words/label-words.ts'
import type { JobName } from './job-name.ts'
import { nameContext, needsItsPlace } from './name-context.ts'

/** What new indicators are told by: the labels over each name, and which of these the catalogue knows. */
export interface NamedBefore {
  /** Indicators of the catalogue by the path that they were met under. */
  readonly known: ReadonlyMap<string, string>
  /** Plain names of the catalogue. */
  readonly taken: ReadonlySet<string>
  readonly isLeafShared: (leaf: string) => boolean
}

/**
 * The shortest name that tells the same and that nothing else is called by: without what only parts or orders the table
 * (按轻重工业分, 来源项目, 教育事业), from the nearest label on that the catalogue knows (税收收入：增值税, whatever title the table has).
 * By the key of names; those that need all that is over them are not in it.
 */
export function* shortNames(
  fresh: readonly JobName[],
  before: NamedBefore
): Generator<void, ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  let open: { readonly key: string; readonly names: readonly string[] }[] = []
  for (const [index, { key, path, first }] of fresh.entries()) {
    if (index % namesAtOnce === 0) yield
    open.push({ key, names: candidatesOf(path, first.table.table.title, before) })
  }
  for (let at = 0; open.length > 0; at++) {
    yield
    const uses = new Map<string, number>()
    for (const name of found.values()) uses.set(plainName(name), (uses.get(plainName(name)) ?? 0) + 1)
    for (const { names } of open) {
      const plain = plainName(names[Math.min(at, names.length - 1)] ?? '')
      uses.set(plain, (uses.get(plain) ?? 0) + 1)
    }
    open = open.filter(({ key, names }) => {
      const name = names[at]
      const isFree = name !== undefined && uses.get(plainName(name)) === 1 && !before.taken.has(plainName(name))
      if (isFree) found.set(key, name)
      return !isFree && at + 1 < names.length
    })
  }
  return found
}

const namesAtOnce = 1000

/** From the shortest name to the fullest; none for a name that stands by itself. */
function candidatesOf(path: readonly string[], title: string | null, before: NamedBefore): readonly string[] {
  const leaf = path.at(-1) ?? ''
  const context = nameContext(path, title, before.isLeafShared(leaf))
  if (context.length === 0) return []
  const from = lastKnown(path, before.known)
  const above = from === null ? narrowing(context, path) : path.slice(from, -1)
  const telling = above.filter((label) => !isClassificationLine(label))
  const things = telling.filter((label) => !GROUP.test(label))
  return [things, telling].flatMap((labels) => {
    if (labels.length === 0) return []
    const inWords = joinedWith(labels.at(-1) ?? '', leaf)
    return [...(inWords === null ? [] : [[...labels.slice(0, -1), inWords]]), [...labels, leaf]].map((all) =>
      all.join('：')
    )
  })
}

/** Where the nearest label above a name stands that the catalogue knows; null: none is. */
function lastKnown(path: readonly string[], known: ReadonlyMap<string, string>): number | null {
  for (let above = path.length - 1; above > 0; above--) if (known.has(path.slice(0, above).join('\n'))) return above - 1
  return null
}

/** 普通中学 and 规模以上工业 say of whom, and stay; 教育事业 and 社会保障 over other labels only name the field. */
function narrowing(context: readonly string[], path: readonly string[]): readonly string[] {
  const [subject = '', ...labels] = context
  const isOfTitle = context.length >= path.length
  return isOfTitle && labels.length > 0 && FIELD.test(subject) ? labels : context
}

const FIELD = /(?:事业|运输|保障|生产|建设|管理|工作|服务|经济|发展|业务|保护)$/

/** 来源项目: which part of a table it is, and nothing that is counted. */
const GROUP = /项目?$/

/** 失业保险参保人数, 制造业产值: what a bare quantity counts stands before it; null: the two make no name. */
function joinedWith(above: string, leaf: string): string | null {
  if (!KIND_ALONE.test(above) && !COUNT_ALONE.test(above)) return null
  return kindOfQuantity(leaf) !== undefined || needsItsPlace([leaf]) || !/^[\u4e00-\u9fff]+$/.test(leaf)
    ? null
    : leaf + above
}

/** 参保人数, 学校数. */
const COUNT_ALONE = /^[\u4e00-\u9fff]{1,5}数$/
