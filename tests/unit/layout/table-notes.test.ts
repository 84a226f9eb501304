import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { ShownMeasure } from '#core/layout/pivot/cube.ts'
import { noteParts } from '../../../src/core/layout/notes/note-parts.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const computed = { value: 40, reason: null, basis: 'computed' as const }

function notes(ids: readonly string[], regions: readonly string[]): string {
  const all = [indicator('gdp', { name: '地区生产总值' }), indicator('primary', { name: '第一产业', parent: 'gdp' })]
  const cube = cubeOf({
    regions,
    periods: ['2023'],
    indicators: all.filter(({ id }) => ids.includes(id)),
    figures: { gdp: { 2023: '10' }, primary: { 2023: '4' } },
    cells: () => ({ more: { share: computed } })
  })
  const shape = { pivot: { rows: ['regions', 'indicators'], columns: [] }, show: ['share'] } as const
  return layOutCube(cube, { ...plainOptions, ...shape }).notes.join('\n')
}

describe('the notes of a table of shares', () => {
  it('say of which wholes they are where these are of two kinds', () => {
    const said = '地区生产总值的比重（%）以所属地区的同一指标为总体，其余以上级指标为总体。'
    expect(notes(['gdp', 'primary'], ['甲县', '乙县'])).toContain(said)
    expect(notes(['primary'], ['甲县', '乙县'])).not.toContain('为总体')
    expect(notes(['gdp'], ['甲县', '乙县'])).not.toContain('为总体')
  })
})

describe('the notes of a table over a change of scope', () => {
  it('name what has changed, and when', () => {
    const cube = cubeOf({
      periods: ['2022', '2023'],
      indicators: [indicator('output', { name: '规上产值' }), indicator('gdp', { name: '地区生产总值' })],
      figures: { output: { 2022: '97', 2023: '96' }, gdp: { 2022: '1', 2023: '2' } },
      cells: (_, id, period) => (id === 'output' && period === '2023' ? { break: 'scope' } : {})
    })
    expect(layOutCube(cube, plainOptions).notes.join('\n')).toContain(
      '2023年规上产值的统计口径与上年不同，与表中上年数不可比。'
    )
  })
})

describe('the notes of a table of changes', () => {
  const notesOf = (then: string, now: string, show: readonly ShownMeasure[] = ['value', 'change']): string => {
    const cube = cubeOf({
      periods: ['2022', '2023'],
      indicators: [indicator('tax', { name: '税收收入', decimals: 2 })],
      figures: { tax: { 2022: then, 2023: now } },
      cells: (_, __, period) => (period === '2023' ? { change: Number(now) - Number(then) } : {})
    })
    return layOutCube(cube, { ...plainOptions, show }).notes.join('\n')
  }

  it('say that they are computed before rounding where they are not what the figures shown differ by', () => {
    const said = '增减按四舍五入前的数计算，可能与表中两数之差略有出入。'
    expect(notesOf('9.3651', '9.9849')).toContain(said)
    expect(notesOf('9.37', '9.98')).not.toContain(said)
    expect(notesOf('9.3651', '9.9849', ['change'])).not.toContain(said)
  })
})

describe('a note on paper', () => {
  it.each([
    ['注：1. 带“初”的为初步核算数。', { opening: '注：', number: '1. ', text: '带“初”的为初步核算数。' }],
    ['12. 2023年为快报数。', { opening: '', number: '12. ', text: '2023年为快报数。' }],
    ['Note: p: preliminary figures.', { opening: 'Note: ', number: '', text: 'p: preliminary figures.' }]
  ])('%s has its parts', (note, parts) => {
    expect(noteParts(note)).toEqual(parts)
  })
})

describe('the notes of a table with published growth that its levels contradict', () => {
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [indicator('visits', { name: '旅游接待人次' }), indicator('gdp', { name: '地区生产总值' })],
    figures: { visits: { 2022: '100', 2023: '107' }, gdp: { 2022: '1', 2023: '2' } },
    cells: (_, id, period) =>
      id === 'visits' && period === '2023' ? { rate: 13.6, basis: 'published', isContradicted: true } : {}
  })

  it('say where it stands, and its number bears the sign', () => {
    const layout = layOutCube(cube, { ...plainOptions, show: ['value', 'growth'], marks: true })
    expect(layout.notes.join('\n')).toContain(
      '标“疑”的公布增速与所列数值不符，没有可以解释的原因：2023年旅游接待人次。'
    )
    expect(layout.rows.flatMap(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : '')))).toContain(
      '13.6①疑'
    )
  })

  it('are silent where growth is not shown', () => {
    expect(layOutCube(cube, { ...plainOptions, show: ['value'], marks: true }).notes.join('\n')).not.toContain('疑')
  })
})
