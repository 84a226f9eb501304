import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import { visibleRows } from '#core/layout/visible-rows.ts'
import { rowFilter } from '../../../src/renderer/features/compare/table/row-filter.ts'
import { cubeOf, indicator, layOutRows, plainOptions, rowOf } from '../../support/compared-cube.ts'

const indicators = [
  indicator('地区生产总值', { chapter: '核算', nameEn: 'Gross regional product' }),
  indicator('粮食产量', { chapter: '农业' }),
  indicator('油料产量', { chapter: '农业' })
]
const sounds = ['di qu sheng chan zong zhi', 'liang shi chan liang', 'you liao chan liang']

function rowsOf(): ComparedRows {
  const figures = { 地区生产总值: { 2023: '100' }, 粮食产量: { 2023: '12' }, 油料产量: { 2023: '7' } }
  const { regions, periods, row } = cubeOf({ periods: ['2023'], indicators, figures })
  const region = regions[0]?.code ?? ''
  const rows = indicators.flatMap((one, at) => {
    const cell = row(0, at)?.cellAt(0) ?? null
    return cell === null ? [] : [rowOf({ region, indicator: one, cells: [cell] })]
  })
  return { regions, periods, rows }
}

const others = {
  rows: indicators.map(({ id }, at) => ({ indicator: { id, pinyin: sounds[at] ?? '' } })),
  indicators: [{ id: indicators[1]?.id ?? '', aliases: ['谷物总产'], aliasPinyin: ['gu wu zong chan'] }],
  regions: [
    { code: '429001', pinyin: 'hu bei sheng', formerNames: [] },
    { code: '429002', pinyin: 'hu nan sheng', formerNames: ['楚南'] }
  ]
}

/** Names of the rows seen. */
function shown(query: string, layout = layOutRows(rowsOf(), { chapters: true })): string[] {
  const wants = rowFilter(layout, others, query)
  return visibleRows(layout, { sort: null, closed: new Set(), wants }).map(({ row }) => layout.cellAt(row, 0).text)
}

describe('the rows that a filter wants', () => {
  it('are those whose name it finds, in either language or by pinyin', () => {
    expect(shown('粮食')).toEqual(['粮食产量'])
    expect(shown('gross')).toEqual(['地区生产总值'])
    expect(shown('ylcl')).toEqual(['油料产量'])
  })

  it('are those that another name of theirs is found by', () => {
    for (const query of ['谷物', 'gwzc']) expect(shown(query)).toEqual(['粮食产量'])
  })

  it('are all of a chapter whose name it finds', () => {
    expect(shown('农业')).toEqual(['粮食产量', '油料产量'])
  })

  it('are those of a region that it finds, by pinyin, its initials or a former name, alone or under an indicator', () => {
    const cube = cubeOf({
      regions: ['湖北省', '湖南省'],
      periods: ['2023'],
      indicators: indicators.slice(1),
      figures: { 粮食产量: { 2023: '12' }, 油料产量: { 2023: '7' } }
    })
    const ranking = layOutCube(cube, { ...plainOptions, pivot: { rows: ['regions'], columns: ['indicators'] } })
    for (const query of ['湖北', 'hbs', 'hubei']) expect(shown(query, ranking)).toEqual(['湖北省'])
    expect(shown('楚南', ranking)).toEqual(['湖南省'])
    const nested = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['indicators', 'regions'], columns: ['periods'] }
    })
    expect(shown('hns', nested)).toEqual(['粮食产量', '湖南省', '油料产量', '湖南省'])
    expect(shown('ylcl', nested)).toEqual(['油料产量', '湖北省', '湖南省'])
  })
})
