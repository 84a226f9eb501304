import { labelMeaning } from '../../meaning/labels/label-meaning.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'

/** A whole with the heads behind it up to its last part, where none of what stands over them says so. */
interface ToldParts {
  readonly names: readonly string[]
  /** Which of them are its parts: their places behind it. */
  readonly parts: readonly number[]
}

/**
 * Figures that are no amounts (indices, growth, a composition) never add up: where the heads of such a table are those of
 * another on its sheet, which told a whole and its parts by sums (地区生产总值 | 第一产业 | 第二产业 | 工业), they name the
 * same parts. Only the whole run of heads from the whole to its last part, word for word, is a repetition of it.
 */
export function withPartsOfSameHeads(tables: readonly TableStructure[]): readonly TableStructure[] {
  if (tables.length < 2) return tables
  const runs = tables.map(({ labels }) => runsOf(labels))
  const told = tables.map(({ labels }, at) => (runs[at] ?? []).flatMap((run) => toldParts(labels, run)))
  if (told.every((parts) => parts.length === 0)) return tables
  return tables.map((table, at) => {
    const elsewhere = told.flatMap((parts, other) => (other === at ? [] : parts))
    const parents = new Map((runs[at] ?? []).flatMap((run) => parentsIn(table.labels, run, elsewhere)))
    if (parents.size === 0) return table
    const labels = table.labels.map((label, index) => ({ ...label, parent: parents.get(index) ?? label.parent }))
    return { ...table, labels }
  })
}

/** Heads that stand beside each other under one head, parts of them among them, from left to right. */
function runsOf(labels: readonly StructureLabel[]): readonly (readonly number[])[] {
  const heads = labels.flatMap(({ axis, attribute }, index) => (axis === 'column' && attribute === null ? [index] : []))
  const inOrder = heads.toSorted((one, other) => {
    const [a, b] = [labels[one] as StructureLabel, labels[other] as StructureLabel]
    return a.span.left - b.span.left || a.row - b.row
  })
  return [...Map.groupBy(inOrder, (index) => headOver(labels, index)).values()]
}

function headOver(labels: readonly StructureLabel[], index: number): number | null {
  let over = labels[index]?.parent ?? null
  while (over !== null && standsBefore(labels[over], labels[index])) over = labels[over]?.parent ?? null
  return over
}

function standsBefore(whole: StructureLabel | undefined, part: StructureLabel | undefined): boolean {
  return whole !== undefined && part !== undefined && whole.span.right < part.span.left
}

function toldParts(labels: readonly StructureLabel[], run: readonly number[]): readonly ToldParts[] {
  const names = run.map((index) => nameOf(labels[index]))
  return run.flatMap((whole, from) => {
    const parts = run.flatMap((index, at) => (labels[index]?.parent === whole ? [at - from] : []))
    const last = parts.at(-1)
    return last === undefined ? [] : [{ names: names.slice(from, from + last + 1), parts }]
  })
}

/** Whose parts the heads of a run are that no whole has yet. */
function parentsIn(
  labels: readonly StructureLabel[],
  run: readonly number[],
  told: readonly ToldParts[]
): readonly (readonly [part: number, whole: number])[] {
  const names = run.map((index) => nameOf(labels[index]))
  return run.flatMap((whole, from) =>
    told
      .filter((parts) => parts.names.every((name, at) => name === names[from + at]))
      .flatMap(({ parts }) => parts.flatMap((at) => run[from + at] ?? []))
      .filter((part) => !standsBefore(labels[labels[part]?.parent ?? -1], labels[part]))
      .map((part) => [part, whole] as const)
  )
}

function nameOf(label: StructureLabel | undefined): string {
  const text = label?.text ?? ''
  const { names, mark, measure } = labelMeaning(text)
  return mark === null && measure === null && names.length > 0 ? names.join('\n') : text
}
