import { readPeriodMark } from '#core/period/written/read-period.ts'
import { isTimeHeadOf, timeUnderHead } from '#core/period/written/time-under-head.ts'
import type { Field } from '../../structure.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import type { StubColumn } from '../stub/columns/stub-columns.ts'
import { fieldOf } from './field.ts'

/** Parts of a year, which an ordinary stub too may give as plain numbers under their head. */
const PLAIN_TIMES: ReadonlySet<Field> = new Set(['month', 'quarter'])

/**
 * The months and quarters of an ordinary stub (1 under 月份 is January), and its units and codes where they are labels. Where no
 * name below 月份 is a time, it stands for the heads beside it.
 */
export function fieldsOfStub(
  map: SheetMap,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  stub: readonly StubColumn[]
): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>()
  for (const { column, role, labels } of stub) {
    if ((role === 'unit' || role === 'code') && labels) fields.set(column, role)
    if (role !== 'name') continue
    const head = headerRows.findLast((row) => map.kind(row, column) !== BLANK)
    const field = head === undefined ? null : fieldOf(map.text(head, column))
    if (field === null || !PLAIN_TIMES.has(field)) continue
    if (bodyRows.some((row) => saysPart(map.text(row, column), field))) fields.set(column, field)
  }
  return fields
}

function saysPart(text: string, field: Field): boolean {
  return isTimeHeadOf(field) && text !== '' && readPeriodMark(timeUnderHead(text, field))?.span != null
}
