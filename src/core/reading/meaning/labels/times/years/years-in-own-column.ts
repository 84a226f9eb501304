import { isTimeHeadOf } from '../../../../../period/written/time-under-head.ts'
import type { TableStructure } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 项目2023 beside 2021 in a column of years is a name, which says nothing of when: rows have their years in that column.
 * 地区生产总值2021 beside 2021 alone says the year once more.
 */
export function withYearsInOwnColumn(
  { labels, fields, entries }: Pick<TableStructure, 'labels' | 'fields' | 'entries'>,
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const isTime = (index: number): boolean => isTimeHeadOf(fields.get(labels[index]?.column ?? -1) ?? null)
  const inNames = new Map<number, number>()
  meanings.forEach(({ names, mark }, index) => {
    const year = mark?.year ?? null
    if (year !== null && names.length > 0 && !isTime(index) && YEAR_BEHIND.test(labels[index]?.text ?? ''))
      inNames.set(index, year)
  })
  if (inNames.size === 0) return meanings
  const others = new Set<string>()
  for (const { rowLabels } of entries) {
    const time = rowLabels.find((index) => isTime(index) && meanings[index]?.mark?.year != null)
    if (time === undefined) continue
    for (const index of rowLabels) {
      const year = inNames.get(index)
      if (year !== undefined && year !== meanings[time]?.mark?.year) others.add(nameOf(meanings[index]))
    }
  }
  if (others.size === 0) return meanings
  return meanings.map((meaning, index) => {
    if (!inNames.has(index) || !others.has(nameOf(meaning))) return meaning
    return { ...meaning, names: [labels[index]?.text.trim() ?? ''], mark: null }
  })
}

function nameOf(meaning: LabelMeaning | undefined): string {
  return meaning?.names.join() ?? ''
}

/** 项目2023: no 年 behind it. */
const YEAR_BEHIND = /[^\d\s.．\-—–/年至][ ]?(?:19|20)\d\d\s*$/
