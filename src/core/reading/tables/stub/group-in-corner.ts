import { TEXT } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isOfWhich, isStubHead, outlineLevel } from '../words/label-words.ts'
import type { ColumnSplit } from './columns/stub-columns.ts'
import type { RowLabel, Stub } from './stub-labels.ts'

/**
 * 一、公共图书馆 | 单位 | 2022年 | 2023年, its heads again in the row of 二、文化馆: the corner is counted as groups are, and heads all names
 * below it. Not where they are counted the same way.
 */
export function withGroupInCorner(
  map: SheetMap,
  headerRows: readonly number[],
  { stub }: ColumnSplit,
  read: Stub
): Stub {
  const [name, ...others] = stub.filter(({ role }) => role === 'name')
  const row = name === undefined ? undefined : headerRows.findLast((at) => map.kind(at, name.column) === TEXT)
  if (name === undefined || row === undefined || others.length > 0) return read
  const text = map.text(row, name.column).trim()
  const level = outlineLevel(text)
  if (level === null || isOfWhich(text) || isStubHead(text.replace(COUNT, ''))) return read
  const isRoot = ({ parent, attribute }: RowLabel): boolean => parent === null && attribute === null
  const counted = read.labels.some((label) => isRoot(label) && (outlineLevel(label.text) ?? Infinity) <= level)
  if (counted) return read
  const group = read.labels.length
  const { column } = name
  const span = map.merge(row, column) ?? { top: row, left: column, bottom: row, right: column }
  return {
    ...read,
    labels: [
      ...read.labels.map((label) => (isRoot(label) ? { ...label, parent: group } : label)),
      { row, column, text, span, parent: null, attribute: null }
    ]
  }
}

const COUNT = /^[^\u4e00-\u9fff]*[一二三四五六七八九十]{0,3}[、.．）)]\s*/
