import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import type { TextAt } from '../../structure.ts'
import { isKnownPart } from '../stub/hierarchy/known-parts.ts'
import { saysItsBase } from '../words/line-words.ts'
import type { Header, HeaderLabel } from './header-labels.ts'

/**
 * 地区生产总值指数 | 第一产业 | 第二产业 | 工业 | 第三产业 in a table of indices: parts of what stands before them by the indicator
 * system. Where amounts stand their sums say so; indices never add up, and the base (上年=100), said over the table or by the
 * whole, shows that this is why.
 */
export function withKnownPartsOfIndex(header: Header, linesOver: readonly TextAt[]): Header {
  const { labels } = header
  const isTitled = linesOver.some(({ text }) => saysBase(text))
  const parents = new Map<number, number>()
  const heads = labels.flatMap(({ attribute }, index) => (attribute === null ? [index] : []))
  const lists = Map.groupBy(heads, (index) => labels[index]?.parent ?? null)
  for (const list of lists.values()) {
    const open: number[] = []
    for (const index of list.toSorted((one, other) => leftOf(labels[one]) - leftOf(labels[other]))) {
      const text = indexed(labels[index])
      while (open.length > 0 && !isKnownPart(text, indexed(labels[open.at(-1) ?? -1]))) open.pop()
      const whole = open.at(-1)
      if (whole !== undefined) parents.set(index, whole)
      if (whole !== undefined || isTitled || saysBase(labels[index]?.text ?? '')) open.push(index)
    }
  }
  if (parents.size === 0) return header
  return { ...header, labels: labels.map((label, index) => ({ ...label, parent: parents.get(index) ?? label.parent })) }
}

/** 上年=100 on a line of its own, or in brackets behind a name or a title. */
function saysBase(text: string): boolean {
  return saysItsBase(text) || saysItsBase(unitInName(text).unit?.text ?? '')
}

function leftOf(label: HeaderLabel | undefined): number {
  return label?.span.left ?? 0
}

/** 地区生产总值指数 is the index of 地区生产总值. */
function indexed(label: HeaderLabel | undefined): string {
  const { name } = unitInName(label?.text ?? '')
  return name.replace(/\s/g, '').replace(/指数$/, '')
}
