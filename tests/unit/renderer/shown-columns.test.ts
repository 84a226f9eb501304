import { expect, it } from 'vitest'
import type { CompletenessRow } from '#contract/calls/completeness-calls.ts'
import { shownColumns } from '../../../src/renderer/features/completeness/shown-columns.ts'

const row = (name: string, cells: CompletenessRow['cells']): CompletenessRow => ({
  indicator: { id: name, name, nameEn: null, pinyin: '', chapter: '核算' },
  department: null,
  cells
})

it('columns in which no row has or lacks anything fall away, with only holes those without one', () => {
  const rows = [row('甲', ['none', 'there', 'none', 'missing']), row('乙', ['none', 'none', 'none', 'there'])]
  const all = shownColumns(['2019', '2020', '2021', '2022'], rows, false)
  expect([all.periods, ...all.rows.map(({ cells }) => cells)]).toEqual([
    ['2020', '2022'],
    ['there', 'missing'],
    ['none', 'there']
  ])
  expect(shownColumns(['2019', '2020', '2021', '2022'], rows, true).periods).toEqual(['2022'])
})
