import { describe, expect, it } from 'vitest'
import type { SavedView } from '#contract/calls/view-calls.ts'
import { contentOf, FIRST_SHAPE, FIRST_VIEW } from '../../../src/renderer/features/compare/view/comparison-view.ts'
import { heldView } from '../../../src/renderer/features/compare/views/held-view.ts'

const shown = { regions: ['422802'], periods: ['2022', '2023'] }
const saved: SavedView = {
  ...{ id: 'v', name: '云岭五年', folder: '', snapshot: null, savedAt: '2024-08-15T00:00:00Z' },
  content: contentOf({ ...FIRST_VIEW, periods: shown.periods, indicators: ['gdp'] }, shown)
}
const opened = { ...FIRST_VIEW, periods: shown.periods, indicators: ['gdp'], opened: 'v' }

describe('the saved view that a table was opened by', () => {
  it('names the table as long as it is of the same regions, periods and indicators', () => {
    expect(heldView(saved, opened, shown)).toEqual({ isOfSame: true, isChanged: false })
    const others = [
      heldView(saved, opened, { ...shown, regions: ['000000'] }),
      heldView(saved, { ...opened, periods: ['2023'] }, { ...shown, periods: ['2023'] }),
      heldView(saved, { ...opened, indicators: null }, shown),
      heldView(saved, { ...opened, basis: 'same-scope' }, shown)
    ]
    for (const held of others) expect(held).toEqual({ isOfSame: false, isChanged: true })
  })

  it('is changed where the table shows it otherwise, and not by its looks', () => {
    const shape = { ...FIRST_SHAPE, show: ['value' as const] }
    expect(heldView(saved, { ...opened, shape }, shown)).toEqual({ isOfSame: true, isChanged: true })
    expect(heldView(saved, { ...opened, asOf: '#3' }, shown)).toEqual({ isOfSame: true, isChanged: true })
    const looks = { ...opened, widths: { value: 90 }, colour: 'heat' as const, closed: ['a'] }
    expect(heldView(saved, looks, shown)).toEqual({ isOfSame: true, isChanged: false })
  })

  it('is unchanged where a period has no figures for now', () => {
    expect(heldView(saved, opened, { ...shown, periods: ['2022'] }).isChanged).toBe(false)
  })
})
