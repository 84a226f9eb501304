import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { choiceInSight } from '../../../src/renderer/features/compare/view/choice-in-sight.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const indicators = [indicator('粮食产量'), indicator('茶叶产量')]
const regions = ['城关镇', '北山乡']
const cube = cubeOf({
  regions,
  periods: ['2022', '2023'],
  indicators,
  figures: { 粮食产量: { 2022: '1', 2023: '2' }, 茶叶产量: { 2022: '3', 2023: '4' } }
})
const codes = cube.regions.map(({ code }) => code)
const choice = { regions: codes, periods: ['2022', '2023'], indicators: null, basis: 'published', asOf: null } as const
const all = { ...choice, regions: [...codes], periods: [...choice.periods] }

describe('what words are about', () => {
  it('is all that was chosen, of a table without a filter', () => {
    const layout = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['regions', 'indicators'], columns: ['periods'] }
    })
    expect(choiceInSight(all, layout, null)).toEqual(all)
  })

  it('is the members shown of dimensions that are fixed', () => {
    const pivot = { rows: ['regions'], columns: [] } as const
    const layout = layOutCube(cube, { ...plainOptions, pivot, fixed: { indicators: '粮食产量', periods: '2023' } })
    expect(choiceInSight(all, layout, null)).toEqual({ ...all, indicators: ['粮食产量'], periods: ['2023'] })
  })

  it('is the rows that a filter leaves', () => {
    const layout = layOutCube(cube, { ...plainOptions, fixed: { regions: codes[1] ?? '' } })
    const row = layout.rows.findIndex((_, at) => layout.cellAt(at, 0).text === '茶叶产量')
    const filtered = [{ row, depth: 0, isOpen: null }]
    expect(choiceInSight(all, layout, filtered)).toEqual({ ...all, indicators: ['茶叶产量'], regions: [codes[1]] })
  })
})
