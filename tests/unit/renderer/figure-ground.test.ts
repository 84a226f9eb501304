import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { barOf, figureGround, heatOf } from '../../../src/renderer/features/compare/table/figure-ground.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const layout = layOutCube(
  cubeOf({
    regions: ['甲县'],
    periods: ['2023'],
    indicators: [indicator('甲'), indicator('乙'), indicator('丙'), indicator('丁', { unit: '吨' })],
    figures: {
      '甲县 甲': { 2023: '10' },
      '甲县 乙': { 2023: '30' },
      '甲县 丙': { 2023: '-10' },
      '甲县 丁': { 2023: '100000' }
    },
    ancestors: new Map()
  }),
  { ...plainOptions, show: ['value'] }
)
const column = layout.columns.findIndex(({ role }) => role === 'figure')
const all = layout.rows.map((_, row) => ({ row }))
const grounds = (colour: 'heat' | 'bars' | 'none', visible = all) =>
  visible.map(({ row }) => figureGround(layout, colour, visible)(row, column))

describe('the ground behind figures', () => {
  it('is by size among those of the same unit', () => {
    expect(grounds('heat')).toEqual([{ heat: 0.5 }, { heat: 1 }, { heat: 0 }, { heat: 0 }])
    expect(grounds('none')).toEqual([{}, {}, {}, {}])
  })

  it('is by size among the rows in sight', () => {
    expect(grounds('heat', all.slice(0, 2))).toEqual([{ heat: 0 }, { heat: 1 }])
  })

  it('holds towns against towns, not against the county that they are in', () => {
    const cube = cubeOf({
      regions: ['甲县', '乙镇', '丙镇'],
      periods: ['2023'],
      indicators: [indicator('产值')],
      figures: { '甲县 产值': { 2023: '1000' }, '乙镇 产值': { 2023: '10' }, '丙镇 产值': { 2023: '5' } }
    })
    const within = cube.regions.map((region, at) => ({
      ...region,
      within: at === 0 ? [] : [cube.regions[0]?.code ?? '']
    }))
    const pivot = { rows: ['regions'], columns: ['periods'] } as const
    const towns = layOutCube({ ...cube, regions: within }, { ...plainOptions, pivot })
    const rows = towns.rows.map((_, row) => ({ row }))
    const ground = figureGround(towns, 'bars', rows)
    const at = towns.columns.findIndex(({ role }) => role === 'figure')
    expect(rows.map(({ row }) => ground(row, at).bar?.to)).toEqual([1, 1, 0.5])
  })

  it('is a bar from the zero line, to the left of it below zero', () => {
    expect(grounds('bars').map(({ bar }) => bar)).toEqual([
      { from: 0.25, to: 0.5, isBelowZero: false },
      { from: 0.25, to: 1, isBelowZero: false },
      { from: 0, to: 0.25, isBelowZero: true },
      { from: 0, to: 1, isBelowZero: false }
    ])
  })

  it('stays within the cell, and is the larger the larger the figure', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (numbers) => {
        const among = { least: Math.min(...numbers), most: Math.max(...numbers) }
        const sorted = [...numbers].sort((one, other) => one - other)
        const heats = sorted.map((one) => heatOf(one, among))
        expect(heats).toEqual([...heats].sort((one, other) => one - other))
        for (const one of numbers) {
          const { from, to, isBelowZero } = barOf(one, among)
          expect(from >= 0 && from <= to && to <= 1).toBe(true)
          expect(isBelowZero).toBe(one < 0)
        }
      })
    )
  })
})
