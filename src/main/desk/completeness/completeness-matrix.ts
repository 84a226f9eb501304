import type { CompletenessRow, DepartmentCounts } from '#contract/calls/completeness-calls.ts'
import type { CallInput, CallOutput } from '#contract/calls.ts'
import { Collected, expectedPeriods, type Presence } from '#core/completeness/presence.ts'
import { monthOf } from '#core/period/months-since.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { departmentName } from '../store/changes/department-names.ts'
import { readFigures } from '../store/figures.ts'
import { lastReturns } from './last-returns.ts'

/** What is there and what is not, by indicator and period; in the catalogue's order. */
export function completenessMatrix(
  session: Session,
  choice: CallInput<'completeness.matrix'>
): CallOutput<'completeness.matrix'> {
  const { store } = session
  const wanted = departmentName(store, choice.department)
  const periodsOf = new Map<string, Set<string>>()
  const senderOf = new Map<string, { readonly change: number; readonly department: string }>()
  for (const { indicator, period, source } of readFigures(store, {
    regions: [choice.region],
    indicators: null,
    measures: null,
    periods: null
  })) {
    const periods = periodsOf.get(indicator)
    if (periods === undefined) periodsOf.set(indicator, new Set([period]))
    else periods.add(period)
    const { department } = source
    const before = senderOf.get(indicator)
    if (department !== null && (before === undefined || before.change < source.change)) {
      senderOf.set(indicator, { change: source.change, department })
    }
  }

  const columns = expectedPeriods(
    choice.years,
    [...periodsOf.values()].flatMap((periods) => [...periods])
  )
  const thisMonth = monthOf(session.options.now())
  const rows: CompletenessRow[] = []
  for (const { id, name, nameEn, chapter, department } of deskIndicators(store).values()) {
    const periods = periodsOf.get(id)
    if (periods === undefined && !choice.all) continue
    const collected = new Collected(periods ?? [])
    rows.push({
      indicator: { id, name, nameEn, pinyin: pinyinOf(name), chapter },
      department: department ?? senderOf.get(id)?.department ?? null,
      cells: columns.map((period): Presence => {
        // What was never sent at all is asked for by the year.
        if (periods === undefined) return /^\d{4}$/.test(period) ? 'missing' : 'none'
        return collected.presence(period, thisMonth)
      })
    })
  }
  return {
    region: { code: choice.region, name: regionName(store, session.resources, choice.region) },
    periods: columns,
    rows: wanted === null ? rows : rows.filter(({ department }) => (department ?? '') === wanted),
    departments: countByDepartment(rows, lastReturns(store, choice.region))
  }
}

function countByDepartment(
  rows: readonly CompletenessRow[],
  returns: ReadonlyMap<string, DepartmentCounts['lastReturn']>
): DepartmentCounts[] {
  const counts = new Map<string | null, { indicators: number; there: number; missing: number; late: number }>()
  for (const { department, cells } of rows) {
    const count = counts.get(department) ?? { indicators: 0, there: 0, missing: 0, late: 0 }
    counts.set(department, count)
    count.indicators += 1
    for (const cell of cells) if (cell === 'there' || cell === 'missing' || cell === 'late') count[cell] += 1
  }
  return [...counts]
    .map(([department, count]) => ({
      department,
      ...count,
      expected: count.there + count.missing + count.late,
      lastReturn: department === null ? null : (returns.get(department) ?? null)
    }))
    .sort(
      (one, other) =>
        other.late + other.missing - one.late - one.missing ||
        (one.department ?? '').localeCompare(other.department ?? '', 'zh-CN')
    )
}
