import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelMeaning } from '#core/reading/meaning/labels/label-meaning.ts'
import { readDrawing } from '../drawn-table.ts'

describe('the name in a label', () => {
  it.each([
    ['一、农业产值', '农业产值'],
    ['（一）谷物及其他作物', '谷物及其他作物'],
    ['1.种植业', '种植业'],
    ['(1)粮食', '粮食'],
    ['1.16—59周岁', '16—59周岁'],
    ['2.60周岁及以上', '60周岁及以上'],
    ['1．0-15岁', '0-15岁'],
    ['1.5岁以下', '1.5岁以下'],
    ['其中：税收收入', '税收收入'],
    ['#工业', '工业'],
    ['小学在校学生①', '小学在校学生'],
    ['年末总人口（万人）Total Population (10 000 persons)', '年末总人口'],
    ['城镇 Urban', '城镇'],
    ['人均GDP', '人均GDP'],
    ['R&D经费', 'R&D经费'],
    ['工业总产值（当年价格）', '工业总产值'],
    ['工业总产值（2020年不变价）', '工业总产值(2020年不变价)'],
    ['18岁以上人口(含18岁)', '18岁以上人口(含18岁)'],
    ['执业（助理）医师', '执业(助理)医师'],
    ['本年新增就业', '本年新增就业'],
    ['上年结转', '上年结转'],
    ['2023年末总人口', '年末总人口'],
    ['第一产业', '第一产业'],
    ['三次产业结构', '三次产业结构']
  ])('%s', (text, name) => expect(labelMeaning(text).names).toEqual([name]))

  it.each([
    ...['2023年', '同比增长%', '万元', '绝对额', '12月末余额', '本年累计', '其中：', '年末数'],
    ...['截至10月底完成', '截至2024年6月底数', '截止9月末余额', '截至目前累计完成', '2024年底累计', '累计已完成']
  ])('%s names nothing', (text) => {
    expect(labelMeaning(text).names).toEqual([])
  })

  it.each([
    ['截至10月底完成', { span: { kind: 'months', to: 10 } }],
    ['截至2024年10月底累计完成', { year: 2024, span: { kind: 'months', to: 10 } }],
    ['截至9月末余额', { span: { kind: 'month', month: 9 } }]
  ])('%s says from when to when', (text, mark) => expect(labelMeaning(text).mark).toMatchObject(mark))
})

describe('labels set wide', () => {
  const labels = [
    '合计',
    '地区生产总值（亿元）',
    '同比增长%',
    '2023年',
    '上年同期',
    '1-7月累计',
    '城镇登记失业率（%）',
    '按城乡分',
    '全市位次',
    '2024年目标',
    '粮食产量:万吨',
    '占比'
  ]
  it('say the same with spaces between their characters, and in full-width signs', () => {
    const wide = fc.tuple(fc.constantFrom(...labels), fc.constantFrom(' ', '　', '\u00a0'), fc.boolean())
    fc.assert(
      fc.property(wide, ([label, space, fullWidth]) => {
        const spaced = label.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, space)
        const typed = fullWidth
          ? spaced.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
          : spaced
        const one = labelMeaning(label)
        const other = labelMeaning(typed)
        expect(other.names).toEqual(one.names)
        expect(other.mark).toEqual(one.mark)
        expect(other.measure).toEqual(one.measure)
        expect(other.unit?.dimension).toBe(one.unit?.dimension)
      })
    )
  })
})

describe('the path of a value', () => {
  it('goes from the outermost label to the leaf', () => {
    const drawn = readDrawing(
      ['2020年人口|||', '||单位：人', '乡镇|0-14岁||65岁及以上|', '|男|女|男|女', '河口镇|1|2|3|4'],
      { title: 2, header: 2 }
    )
    expect(drawn.table.observations.map((o) => o.indicator)).toEqual([
      ['人口', '0-14岁', '男'],
      ['人口', '0-14岁', '女'],
      ['人口', '65岁及以上', '男'],
      ['人口', '65岁及以上', '女']
    ])
  })
  it('puts indicators before the categories they are counted by', () => {
    const drawn = readDrawing(['2021年学校||', '学校类别|学校数（所）|在校学生数（人）', '小学|40|25310'])
    expect(drawn.table.observations.map((o) => o.indicator)).toEqual([
      ['学校数', '小学'],
      ['在校学生数', '小学']
    ])
  })
  it('hangs a part under the whole to its left', () => {
    const drawn = readDrawing(['2022年学校|||||', '学校类别|在校学生数（人）|', '|合计|其中：女', '小学|25310|12000'], {
      header: 2
    })
    expect(drawn.at(3, 2).indicator).toEqual(['在校学生数', '女', '小学'])
  })
  it('comes from the title where regions and years are all there is', () => {
    const drawn = readDrawing(['各县（市）农民人均纯收入（元）||', '县市|2021年|2022年', '恩江市|11|12'])
    expect(drawn.at(2, 1)).toMatchObject({
      indicator: ['农民人均纯收入'],
      unit: '元',
      region: '恩江市',
      period: '2021'
    })
  })
  it('begins with the subject of a title that states its unit', () => {
    const drawn = readDrawing(['历年学校数（所）||', '年份|小学|初中', '2019|50|20'])
    expect(drawn.at(2, 1)).toMatchObject({ indicator: ['学校数', '小学'], unit: '所', period: '2019' })
  })
  it('is asked where nothing names it, and supplied by the importer', () => {
    const lines = ['地区|2023年|2022年', '北京市|43760.7|41540.9']
    expect(readDrawing(lines, { title: 0 }).table.questions.map((q) => q.code)).toEqual([
      'which-indicator',
      'which-unit'
    ])
    const told = readDrawing(lines, { title: 0, context: { indicator: '地区生产总值', unit: '亿元' } })
    expect(told.table.questions).toEqual([])
    expect(told.at(1, 1)).toMatchObject({ indicator: ['地区生产总值'], unit: '亿元', region: '北京市', period: '2023' })
  })
  it.each([
    ['统计局-1至9月.xlsx', null],
    ['财政局1-6月.xlsx', null],
    ['农业农村局-2024上半年.xlsx', null],
    ['经信局工业.xlsx', null],
    ['上报.xlsx', null],
    ['2023年粮食产量.xlsx', '粮食产量'],
    ['统计局-2023年各县市地区生产总值.xlsx', '地区生产总值'],
    ['2023年各县市生猪存栏（万头）.xls', '生猪存栏'],
    ['R&D经费（万元）原.xlsx', 'R&D经费'],
    ['2023年粮食产量（最终稿）.xlsx', '粮食产量'],
    ['粮食产量上报v2.xlsx', '粮食产量'],
    ['粮食产量(1).xlsx', '粮食产量'],
    ['副本.xlsx', null],
    ['规上工业增加值增速.xlsx', null]
  ])('is offered from the name of %s only where that names a quantity', (fileName, guess) => {
    const lines = ['地区|2023年|2022年', '恩施市|43760.7|41540.9', '利川市|3760.7|3540.9']
    const { table } = readDrawing(lines, { title: 0, context: { fileName } })
    expect(table.questions.find(({ code }) => code === 'which-indicator')).toMatchObject({ guess })
  })
  it('takes the mean of the months so far for the figure of these months', () => {
    const { table } = readDrawing([
      '2024年6月居民消费价格||',
      '类别|本月|1至本月平均',
      '食品烟酒|98.7|98.5',
      '衣着|101.6|101.4'
    ])
    expect(table.observations.map(({ indicator, period }) => `${indicator.join('/')} ${period}`)).toEqual([
      '食品烟酒 2024M06',
      '食品烟酒 2024M01-06',
      '衣着 2024M06',
      '衣着 2024M01-06'
    ])
  })
  it('reads the names that data vendors join with underscores', () => {
    const drawn = readDrawing(
      [
        '日期|居民消费价格指数CPI_当月同比(上年同月=100)_CPI_YoY|居民消费价格指数CPI_环比(上月=100)_CPI_MoM|PPI_翘尾因素_当月(%)_PPI_Hike|CPI-PPI_差值_当月(%)_CPIPPI_Dval',
        '1987年3月|105.8|100.1|-1.1|3.1'
      ],
      { title: 0 }
    )
    expect(drawn.at(1, 1)).toMatchObject({
      indicator: ['居民消费价格指数CPI'],
      measure: 'index',
      unit: '上年同月=100',
      period: '1987M03'
    })
    expect(drawn.at(1, 2)).toMatchObject({
      indicator: ['居民消费价格指数CPI', '环比'],
      measure: 'index',
      unit: '上月=100'
    })
    expect(drawn.at(1, 3)).toMatchObject({ indicator: ['PPI', '翘尾因素'], unit: '%' })
    expect(drawn.at(1, 4)).toMatchObject({ indicator: ['CPI-PPI差值'], measure: 'level', unit: '%' })
  })
})

describe('values', () => {
  it('are numbers, symbols, or refused with a reason; never a silent zero', () => {
    const { table, refused } = readDrawing([
      '2022年卫生||||',
      '指标|2019年|2020年|2021年|2022年',
      '床位（张）|1,234.5|—|4.9T|待核'
    ])
    expect(table.observations.map((o) => [o.value, o.symbol, o.text])).toEqual([
      [1234.5, null, '1,234.5'],
      [null, '—', '—']
    ])
    expect(refused.map((r) => [r.text, r.reason])).toEqual([
      ['4.9T', 'damaged-number'],
      ['待核', 'unreadable-number']
    ])
  })
  it('of targets in words are kept as typed where they name a figure, and refused where they name none', () => {
    const { refused, at } = readDrawing(
      ['2024年目标||', '指标|单位|2024年目标', '地区生产总值增速|%|6.5%—7%', '失业率|%|4.5以内'],
      { stub: 2, attributes: { 1: 'unit' } }
    )
    expect(refused).toEqual([{ row: 2, column: 2, text: '6.5%—7%', reason: 'inexact-number' }])
    expect(at(3, 2)).toMatchObject({ value: 4.5, text: '4.5以内', measure: 'target' })
  })
})
