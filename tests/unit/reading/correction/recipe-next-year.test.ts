import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLabelledTable, pictureGrid } from '../../../exam/labelled-table.ts'
import { judgeRecipes } from '../../../exam/recipes/judge.ts'

const FORMS = [
  '04-this-year-last-year-growth',
  '05-month-cumulative',
  '83-change-in-money-and-percent',
  '29-categories',
  '53-four-header-rows',
  '146-quarters-in-a-monthly'
]
/** What leaves no doubt where the form's old lines stand. */
const PLAIN = new Set([
  'a year later',
  'sheet renamed',
  'row put in first',
  '备注 put behind',
  'title line put on top',
  'blank row put on top',
  'blank row under the title',
  'unit line moved',
  'group gone'
])

describe.each(FORMS)('a recipe of %s, next year', (form) => {
  const judged = judgeRecipes(
    pictureGrid(loadLabelledTable(join(import.meta.dirname, `../../../exam/tables/${form}.json`)))
  )

  it('is never wrong by itself', () => {
    expect(judged.length).toBeGreaterThan(500)
    expect(judged.filter(({ outcome }) => outcome === 'wrong')).toEqual([])
  })

  it('reads the form by itself where its lines are beyond doubt', () => {
    const plain = judged.filter(({ year }) => PLAIN.has(year))
    expect(plain.filter(({ outcome }) => outcome !== 'right' && outcome !== 'told')).toEqual([])
  })
})
