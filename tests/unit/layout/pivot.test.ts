import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import { dimensions, fixedDimensions, moveDimension, type Pivot } from '#core/layout/pivot/pivot.ts'
import { visibleRows, withRows } from '#core/layout/visible-rows.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'
import { formulaOf } from '../../support/formula-of.ts'

const texts = (layout: TableLayout) => layout.rows.map((row) => row.cells.map(({ text }) => text))
const stub = (layout: TableLayout) => layout.rows.map(({ depth, cells }) => `${'·'.repeat(depth)}${cells[0]?.text}`)
const heads = (layout: TableLayout) => layout.header.map((cells) => cells.map(({ text }) => text))
const all = { sort: null, closed: new Set<string>(), wants: null }

const gdp = indicator('地区生产总值', { chapter: '核算' })
const first = indicator('第一产业', { chapter: '核算', parent: gdp.id })
const pigs = indicator('生猪', { chapter: '农业', parent: '牲畜', unit: '万头' })
const urban = indicator('城镇化率', { chapter: '人口', unit: '%', kind: 'rate', aggregation: 'never' })

const cube = cubeOf({
  regions: ['甲县', '乙县'],
  periods: ['2022', '2023'],
  indicators: [gdp, first, pigs, urban],
  figures: {
    '甲县 地区生产总值': { 2022: '100', 2023: '110' },
    '乙县 地区生产总值': { 2022: '50', 2023: '60' },
    '甲县 第一产业': { 2022: '20', 2023: '21' },
    '甲县 生猪': { 2022: '3', 2023: '4' },
    '甲县 城镇化率': { 2022: '40', 2023: '41.5' },
    '乙县 城镇化率': { 2022: '50', 2023: '50.5' }
  },
  ancestors: new Map([['牲畜', { name: '牲畜存栏', nameEn: null, parent: null }]])
})

describe('the indicators of a table as rows', () => {
  it('stand by chapter, parts under their whole, also where the whole has no figures', () => {
    const layout = layOutCube(cube, { ...plainOptions, chapters: true })
    expect(stub(layout)).toEqual([
      '核算',
      '·地区生产总值',
      '··第一产业',
      '农业',
      '·牲畜存栏',
      '··生猪',
      '人口',
      '·城镇化率'
    ])
    expect(layout.rows.map(({ kind }) => kind === 'group')).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      true,
      false
    ])
  })

  it('close and open without losing what stands under them', () => {
    const layout = layOutCube(cube, { ...plainOptions, chapters: true })
    const closed = visibleRows(layout, { ...all, closed: new Set(['chapter 农业', gdp.id]) })
    expect(closed.map(({ row }) => layout.rows[row]?.cells[0]?.text)).toEqual([
      '核算',
      '地区生产总值',
      '农业',
      '人口',
      '城镇化率'
    ])
    expect(closed.map(({ isOpen }) => isOpen)).toEqual([true, false, false, true, null])
  })

  it('that are searched for stand alone, under the member of the outer dimension where there is one', () => {
    const layout = layOutCube(cube, { ...plainOptions, chapters: true })
    const found = visibleRows(layout, { ...all, wants: ({ key }) => key === pigs.id })
    expect(found.map(({ row }) => layout.rows[row]?.key)).toEqual([pigs.id])
    const nested = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['regions', 'indicators'], columns: ['periods'] }
    })
    const within = visibleRows(nested, { ...all, wants: ({ key }) => key.endsWith(urban.id) })
    expect(within.map(({ row, depth }) => `${depth} ${nested.rows[row]?.cells[0]?.text}`)).toEqual([
      '0 甲县',
      '1 城镇化率',
      '0 乙县',
      '1 城镇化率'
    ])
  })

  it('survive a ring of parents that an edit made', () => {
    const ring = cubeOf({
      periods: ['2023'],
      indicators: [indicator('a', { parent: 'b' }), indicator('b', { parent: 'a' })],
      figures: { a: { 2023: '1' }, b: { 2023: '2' } }
    })
    expect(layOutCube(ring, plainOptions).rows).toHaveLength(2)
  })
})

describe('any dimension', () => {
  it('runs down or across, and the third is fixed to one member', () => {
    const layout = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['regions'], columns: ['indicators'] },
      fixed: { periods: '2023' }
    })
    expect(heads(layout)).toEqual([
      ['地区', '地区生产总值（亿元）', '第一产业（亿元）', '生猪（万头）', '城镇化率（%）']
    ])
    expect(texts(layout)).toEqual([
      ['甲县', '110.0', '21.0', '4.0', '41.5'],
      ['乙县', '60.0', '—', '—', '50.5']
    ])
    expect(layout.title).toBe('甲县、乙县主要经济指标（2023年）')
  })

  it('stands within another: regions with the years of each below', () => {
    const layout = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['regions', 'periods'], columns: [] },
      show: ['value', 'growth']
    })
    expect(stub(layout)).toEqual(['甲县', '·2022年', '·2023年', '乙县', '·2022年', '·2023年'])
    expect(heads(layout)).toEqual([['地区', '数值', '增长（%）']])
    expect(texts(layout)[2]?.slice(1)).toEqual(['110.0', '10.0'])
  })

  it('makes header rows of its own, equal names joined', () => {
    const layout = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['indicators'], columns: ['regions', 'periods'] },
      show: ['value', 'growth']
    })
    expect(layout.header[0]?.map(({ text, columnSpan }) => `${text} ${columnSpan}`)).toEqual([
      '指标 1',
      '单位 1',
      '甲县 4',
      '乙县 4'
    ])
    expect(layout.header[1]?.map(({ columnSpan }) => columnSpan)).toEqual([2, 2, 2, 2])
    expect(layout.header[2]).toHaveLength(8)
  })

  it('shows every figure of the cube once, however it is turned', () => {
    const places = fc.constantFrom('rows', 'columns') as fc.Arbitrary<'rows' | 'columns'>
    fc.assert(
      fc.property(fc.tuple(places, places, places), fc.boolean(), (where, after) => {
        let pivot: Pivot = { rows: ['indicators'], columns: ['periods'] }
        for (const [at, dimension] of dimensions.entries()) pivot = moveDimension(pivot, dimension, where[at] ?? 'rows')
        const layout = layOutCube(cube, {
          ...plainOptions,
          pivot,
          arrange: after ? 'after' : 'beside',
          show: ['value', 'growth']
        })
        const shown = layout.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.type === 'number' ? cell.value : []))
        )
        const growths = [10, 20, 5, 100 / 3, 1.5, 0.5]
        const values = [100, 110, 50, 60, 20, 21, 3, 4, 40, 41.5, 50, 50.5]
        expect(fixedDimensions(pivot)).toEqual([])
        const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
        expect(sorted(shown)).toEqual(sorted([...values, ...growths]))
      })
    )
  })
})

describe('moving a dimension', () => {
  it('lets years and indicators change places where the rows would run empty', () => {
    const turned = moveDimension({ rows: ['indicators'], columns: ['periods'] }, 'indicators', 'columns')
    expect(turned).toEqual({ rows: ['periods'], columns: ['indicators'] })
  })

  it('never leaves the rows empty and never loses a dimension', () => {
    const step = fc.tuple(
      fc.constantFrom(...dimensions),
      fc.constantFrom('rows' as const, 'columns' as const, 'fixed' as const),
      fc.integer({ min: 0, max: 3 })
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let pivot: Pivot = { rows: ['indicators'], columns: ['periods'] }
        for (const [dimension, to, at] of steps) pivot = moveDimension(pivot, dimension, to, at)
        expect(pivot.rows.length).toBeGreaterThan(0)
        expect([...pivot.rows, ...pivot.columns, ...fixedDimensions(pivot)].sort()).toEqual([...dimensions].sort())
      })
    )
  })
})

describe('formulas', () => {
  it('take no cell of one region for that of another where one alone is shown', () => {
    const ranked = cubeOf({
      ...{ regions: ['甲', '乙'], periods: ['2023'], indicators: [gdp] },
      figures: { [`甲 ${gdp.id}`]: { '2023': '2' }, [`乙 ${gdp.id}`]: { '2023': '1' } },
      cells: (region) => ({ more: { rank: { value: region === '甲' ? 1 : 2, reason: null, basis: 'computed' } } })
    })
    const show = ['value', 'rank'] as const
    const alone = layOutCube(ranked, { ...plainOptions, show })
    expect(alone.rows[0]?.cells[2]).toMatchObject({ text: '1', isComputed: true, formula: null })
    const both = layOutCube(ranked, { ...plainOptions, show, pivot: { rows: ['regions'], columns: ['periods'] } })
    expect(both.rows.map(({ cells }) => formulaOf(cells[2]))).toEqual(['RANK(B1,$B$1:$B$2)', 'RANK(B2,$B$1:$B$2)'])
  })

  it('of a rate subtract, of an index over the year before take a hundred off, also where growth in percent would come to the same by chance', () => {
    const forest = indicator('森林覆盖率', { unit: '%', kind: 'rate' })
    const prices = indicator('价格指数', { unit: '上年=100', kind: 'index' })
    const changes = cubeOf({
      periods: ['2022', '2023'],
      indicators: [forest, prices],
      figures: { 森林覆盖率: { '2022': '61.2', '2023': '61.2' }, 价格指数: { '2022': '100', '2023': '102.5' } }
    })
    const { rows } = layOutCube(changes, { ...plainOptions, show: ['value', 'growth'] })
    expect(rows.map(({ cells }) => formulaOf(cells.at(-1)))).toEqual(['E1-C1', 'E2-100'])
  })
})

describe('sums', () => {
  const totals = { ...plainOptions, totals: true, pivot: { rows: ['regions'] as const, columns: ['periods'] as const } }

  it('of regions grow as the sums do, and say how they follow', () => {
    const layout = layOutCube(cube, { ...totals, fixed: { indicators: gdp.id }, show: ['value', 'growth'] })
    const last = layout.rows.at(-1)
    expect(last?.kind).toBe('total')
    expect(last?.cells.map(({ text }) => text)).toEqual(['合计', '150.0', '—', '170.0', '13.3', '320.0', '—'])
    expect(formulaOf(last?.cells[3])).toBe('SUM(D1:D2)')
  })

  it('of rates do not exist, and a sum that lacks a part is none', () => {
    const rates = layOutCube(cube, { ...totals, fixed: { indicators: urban.id } })
    expect(rates.rows.at(-1)?.cells[1]).toMatchObject({ type: 'sign', reason: 'not-additive' })
    const lacking = layOutCube(cube, {
      ...totals,
      fixed: { indicators: first.id },
      hideEmpty: { rows: false, columns: false }
    })
    expect(lacking.rows.at(-1)?.cells[1]).toMatchObject({ type: 'sign', reason: 'parts-missing' })
  })

  it('of a region and one that it holds are not made', () => {
    const nested = cubeOf({ periods: ['2023'], indicators: [gdp], figures: { [gdp.id]: { 2023: '1' } } })
    const held = {
      ...nested,
      regions: [
        { code: '429000', name: '州', parts: null, within: [] },
        { code: '429001', name: '县', parts: null, within: ['429000'] }
      ]
    }
    expect(layOutCube({ ...held, row: () => nested.row(0, 0) }, totals).rows).toHaveLength(2)
  })
})

describe('rows put in order by a column', () => {
  it('lose their headings, and what has no number comes last in both directions', () => {
    const layout = layOutCube(cube, {
      ...plainOptions,
      chapters: true,
      pivot: { rows: ['indicators'], columns: ['regions'] },
      fixed: { periods: '2023' }
    })
    const column = layout.columns.at(-1)?.key ?? ''
    const names = (descending: boolean) =>
      visibleRows(layout, { ...all, sort: { column, descending } }).map(({ row }) => layout.rows[row]?.key)
    // A percentage is neither more nor less than an amount.
    expect(names(false).slice(0, 2)).toEqual([gdp.id, urban.id])
    expect(names(true).slice(0, 2)).toEqual([gdp.id, urban.id])
    expect(names(false)).toHaveLength(4)
    expect(names(false).slice(2)).toEqual(names(true).slice(2))
  })

  it('stay under the member of the outer dimension, sums last', () => {
    const layout = layOutCube(cube, {
      ...plainOptions,
      totals: true,
      pivot: { rows: ['indicators', 'regions'], columns: [] },
      fixed: { periods: '2023' }
    })
    const sorted = visibleRows(layout, { ...all, sort: { column: 'value', descending: false } })
    expect(sorted.slice(0, 4).map(({ row, depth }) => `${depth} ${layout.rows[row]?.cells[0]?.text}`)).toEqual([
      '0 地区生产总值',
      '1 乙县',
      '1 甲县',
      '1 合计'
    ])
  })

  it('take their formulas along, and drop those whose cells are out of sight', () => {
    const down = layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['periods'], columns: [] },
      fixed: { indicators: gdp.id },
      show: ['value', 'change']
    })
    const turned = withRows(down, [
      { row: 1, depth: 0, isOpen: null },
      { row: 0, depth: 0, isOpen: null }
    ])
    expect(formulaOf(turned.rows[0]?.cells[2])).toBe('B1-B2')
    expect(withRows(down, [{ row: 1, depth: 0, isOpen: null }]).rows[0]?.cells[2]).toMatchObject({ formula: null })
  })

  it('makes the cells of rows in sight, and what they follow from, once', () => {
    const laid = layOutCube(cube, { ...plainOptions, fixed: { regions: '429001' }, show: ['value', 'change'] })
    const shown = withRows(laid, visibleRows(laid, all))
    expect(shown.rows[0]?.cells).toBe(shown.rows[0]?.cells)
    const follows = (layout: TableLayout) =>
      layout.rows[0]?.cells.find((one) => one.type === 'number' && one.isComputed)
    const cell = follows(shown)
    if (cell?.type !== 'number' || cell.formula === null) throw new Error('no cell that follows from others')
    expect(cell.formula).toBe(cell.formula)
    expect(formulaOf(cell)).toBe(formulaOf(follows(laid)))
    expect(shown.notes).toEqual(laid.notes)
  })
})
