import { isBareTotal, isOfWhich } from '../../words/label-words.ts'

interface Name {
  readonly text: string
  readonly bold: boolean
  readonly valued: boolean
  /** Columns it is set in. */
  readonly width: number
}

interface Run {
  readonly from: number
  readonly words: readonly string[]
}

/** Behind one of several equal names: 3–9 storeys¹, 3–9 storeys 1); 民航（吨） where 铁路 and 公路 are told in 万吨. */
const NOTE_MARK = /(?:\s*[¹²³⁰-⁹*]+|\s+\d{1,2}\)|(?<=[\u4e00-\u9fff])\s*[(（][\u4e00-\u9fff/]{1,6}[)）])+\s*$/

/**
 * A run of names that comes again and again (1–2 storeys, 3–9 storeys under each type of building), perhaps without
 * one of them, stands under the name that is said once, right before each run. These names look alike, and two of them
 * stand in one section: where each section has a run of its own, one list only begins otherwise than the other.
 */
export function runsThatComeAgain(names: readonly Name[]): boolean[] {
  const again = names.map(() => false)
  const kinds = kindsOf(runsOf(names))
  if (kinds.length === 0) return again
  const parting = partingBefore(names)
  for (const runs of kinds) {
    const words = runs[0]?.words ?? []
    const like =
      kinds.length > MOST_KINDS ? runs : kinds.filter(([other]) => areAlike(other?.words ?? [], words)).flat()
    if (!areHeadedAlike(names, like) || !comeInOneSection(names, parting, like)) continue
    for (const { from } of runs) {
      if (from > 0) again.fill(true, from, from + words.length)
    }
  }
  return again
}

function kindsOf(runs: readonly Run[]): Run[][] {
  const kinds = new Map<string, Run[]>()
  for (const run of runs) {
    const key = run.words.join('\n')
    const equal = kinds.get(key)
    if (equal === undefined) kinds.set(key, [run])
    else equal.push(run)
  }
  return [...kinds.values()]
}

/** In a list with more kinds of runs, only equal ones are held against each other. */
const MOST_KINDS = 300

function areHeadedAlike(names: readonly Name[], runs: readonly Run[]): boolean {
  const heads = runs.flatMap(({ from }) => names[from - 1] ?? []).filter(({ text }) => !isBareTotal(text))
  return heads.every(({ bold, width }) => bold === heads[0]?.bold && width === heads[0].width)
}

/** Two of the runs with no bold name and no name without values between them. */
function comeInOneSection(names: readonly Name[], parting: Parting, runs: readonly Run[]): boolean {
  const inOrder = [...runs].sort((one, other) => one.from - other.from)
  return inOrder.some(({ from, words }, at) => {
    const next = inOrder[at + 1]
    if (next === undefined) return false
    const isBetween = (counted: Uint32Array): boolean =>
      next.from > from + words.length && counted[next.from] !== counted[from + words.length]
    return !isBetween(parting.unvalued) && (names[from]?.bold === true || !isBetween(parting.bold))
  })
}

/** How many names without values, and how many bold ones, stand before each: what lies between two is told at once. */
interface Parting {
  readonly unvalued: Uint32Array
  readonly bold: Uint32Array
}

function partingBefore(names: readonly Name[]): Parting {
  const unvalued = new Uint32Array(names.length + 1)
  const bold = new Uint32Array(names.length + 1)
  names.forEach((name, at) => {
    unvalued[at + 1] = (unvalued[at] ?? 0) + (name.valued ? 0 : 1)
    bold[at + 1] = (bold[at] ?? 0) + (name.bold ? 1 : 0)
  })
  return { unvalued, bold }
}

/** Two names and more in a row, each of which comes more than once; 其中：出港旅客 between two of them, said once, parts none. */
function runsOf(names: readonly Name[]): Run[] {
  const plain = names.map(({ text }) => text.replace(NOTE_MARK, '').trim())
  const times = new Map<string, number>()
  for (const text of plain) times.set(text, (times.get(text) ?? 0) + 1)
  const runs: Run[] = []
  for (let from = 0; from < plain.length; from++) {
    const comesAgain = (at: number): boolean => (times.get(plain[at] ?? '') ?? 0) > 1
    let to = from
    while (comesAgain(to) || (to > from && isOfWhich(plain[to] ?? '') && comesAgain(to + 1))) to++
    if (to - from > 1) runs.push({ from, words: plain.slice(from, to) })
    from = Math.max(from, to - 1)
  }
  return runs
}

/** The shorter is the longer without some of its names. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** 图书外借 above 总馆 where 进馆读者 stands above another 总馆: the names below it come again under others, and are whole. */
export function headsNamesAgain(
  lines: readonly { readonly text: string; readonly valued: boolean; readonly column: number }[],
  index: number
): boolean {
  const [upper, lower] = [lines[index], lines[index + 1]]
  if (upper === undefined || lower === undefined || upper.valued) return false
  for (let at = Math.max(1, index - FAR); at < Math.min(lines.length, index + FAR); at++) {
    const [over, again] = [lines[at - 1], lines[at]]
    if (at === index + 1 || again?.text !== lower.text || over === undefined) continue
    if (!over.valued && over.column === upper.column && over.text !== upper.text) return true
  }
  return false
}

/** How far such names are looked for. */
const FAR = 60
