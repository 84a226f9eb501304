import { describe, expect, it } from 'vitest'
import { showingOne, showingSeveral, takenIn } from '../../../src/renderer/features/compare/choosing/shown-choice.ts'

const ranking = { pivot: { rows: ['regions'], columns: [] }, kept: true } as const
const several = { before: 1, now: 5 }

describe('choosing several of what the table shows one of', () => {
  it('puts them where they are seen: regions down, years and indicators across', () => {
    const shape = { ...ranking, pivot: { rows: [...ranking.pivot.rows], columns: [] } }
    const turned = { pivot: { rows: ['regions'], columns: ['periods'] }, kept: true }
    expect(showingSeveral(shape, 'periods', several)).toEqual(turned)
    expect(showingSeveral(shape, 'indicators', several).pivot.columns).toEqual(['indicators'])
    const plain = { pivot: { rows: ['indicators' as const], columns: ['periods' as const] } }
    expect(showingSeveral(plain, 'regions', several).pivot.rows).toEqual(['indicators', 'regions'])
  })

  it('leaves a table that shows them already, or one of several at a time', () => {
    const plain = { pivot: { rows: ['regions' as const], columns: ['periods' as const] } }
    expect(showingSeveral(plain, 'periods', several)).toBe(plain)
    expect(showingSeveral(plain, 'indicators', { before: 3, now: 4 })).toBe(plain)
    expect(showingSeveral(plain, 'indicators', { before: 0, now: 1 })).toBe(plain)
  })
})

describe('choosing one of what the table shows several of', () => {
  it('takes it out of the rows or columns that it shares, and leaves what would have none without it', () => {
    const grouped = { pivot: { rows: ['indicators' as const, 'regions' as const], columns: ['periods' as const] } }
    expect(showingOne(grouped, 'regions', { before: 2 }).pivot.rows).toEqual(['indicators'])
    expect(showingOne(grouped, 'regions', { before: 1 })).toBe(grouped)
    expect(showingOne(grouped, 'periods', { before: 5 })).toBe(grouped)
    expect(showingOne({ pivot: { rows: ['regions'], columns: [] } }, 'regions', { before: 3 }).pivot.rows).toEqual([
      'regions'
    ])
  })
})

describe('fixing what is not in the table', () => {
  const shape = { fixed: { periods: '2023' } }
  const all = ['china', 'county', 'town']

  it('takes it in beside several, in the order of all, and in place of one alone', () => {
    expect(takenIn(shape, 'regions', 'china', { chosen: ['county', 'town'], all })).toEqual({
      chosen: ['china', 'county', 'town'],
      shape: { fixed: { periods: '2023', regions: 'china' } }
    })
    expect(takenIn(shape, 'regions', 'town', { chosen: ['county'], all }).chosen).toEqual(['town'])
  })
})
