import { describe, expect, it } from 'vitest'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

function read(picture: string, said?: HeadReading<'which-halves'>, looks: Looks = {}) {
  const isIndicator = (name: string): boolean => name === '规模以下工业增加值'
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture, looks), { fileName: '表.xlsx', heads, isIndicator }),
    'which-halves',
    said
  )
  return {
    names: tables.flatMap(({ observations }) => observations.map(({ indicator }) => indicator.join('>'))),
    asked: tables.flatMap(({ questions }) =>
      questions.flatMap(({ code, head, guess, params }) =>
        code === 'which-halves'
          ? [`${head}: ${guess}, ${params?.['joined']}, ${params?.['count']} of ${params?.['values']}`]
          : []
      )
    )
  }
}

const table = (...rows: readonly string[]) => `
  ¦2023年主要指标
  ¦指标|单位|数值
  ¦${rows.join('\n  ¦')}
`

describe('a row with a name and no figures', () => {
  const above = table('规模以上||', '工业增加值|亿元|12', '用电量|万千瓦时|3200', '社会消费品零售总额|亿元|45')

  it('above a name that it may be the first half of is asked about, and is that where it is no name alone', () => {
    expect(read(above)).toEqual({
      names: ['规模以上工业增加值', '用电量', '社会消费品零售总额'],
      asked: ['规模以上 | 工业增加值: one-name, 规模以上工业增加值, 3 of 3']
    })
    expect(read(above, 'one-name')).toEqual(read(above))
  })

  it('is the name of a group where somebody says so', () => {
    expect(read(above, 'group')).toEqual({
      names: ['规模以上>工业增加值', '规模以上>用电量', '规模以上>社会消费品零售总额'],
      asked: ['规模以上 | 工业增加值: one-name, 规模以上工业增加值, 3 of 3']
    })
  })

  it('below a name with figures that names no quantity without it is asked about, too', () => {
    const below = (...rows: readonly string[]) =>
      table('规模以上工业总产值|亿元|203', '规模以上工业企业|亿元|102', '利润总额||', ...rows)
    const open = below('出口交货值|亿元|13', '用电量|万千瓦时|3400')
    expect(read(open)).toEqual({
      names: ['规模以上工业总产值', '规模以上工业企业利润总额', '出口交货值', '用电量'],
      asked: ['规模以上工业企业 | 利润总额: one-name, 规模以上工业企业利润总额, 3 of 4']
    })
    expect(read(open, 'group').names).toEqual([
      '规模以上工业总产值',
      '规模以上工业企业',
      '利润总额>出口交货值',
      '利润总额>用电量'
    ])
    // What follows may be a part of it.
    expect(read(below('大型企业|亿元|13', '用电量|万千瓦时|3400')).asked).toEqual([
      '规模以上工业企业 | 利润总额: group, 规模以上工业企业利润总额, 3 of 4'
    ])
  })

  it('is asked about where letters are parted in more names than the one above it', () => {
    const parted = table(
      '合 计|亿元|303',
      '规模以上工业总产值|亿元|203',
      '其中：高 新|亿元|50',
      '技术企业||',
      '产品销售率|%|96.8',
      '用 电 量|万千瓦时|3400'
    )
    expect(read(parted).asked).toEqual(['高新 | 技术企业: one-name, 高新技术企业, 3 of 5'])
    expect(read(parted).names.slice(2)).toEqual(['规模以上工业总产值>高新技术企业', '产品销售率', '用电量'])
  })

  it('is asked about below a part that only says which, where it names holders', () => {
    const parted = (name: string) =>
      table('规模以上工业总产值|亿元|203', name, '技术企业||', '用电量|万千瓦时|3400', '利润总额|亿元|5')
    expect(read(parted('其中：高新|亿元|50')).asked).toEqual(['高新 | 技术企业: group, 高新技术企业, 3 of 4'])
    expect(read(parted('其中：高新|亿元|50'), 'one-name').names).toEqual([
      '规模以上工业总产值',
      '规模以上工业总产值>高新技术企业',
      '用电量',
      '利润总额'
    ])
    // A whole name needs no other half.
    expect(read(parted('其中：轻工业|亿元|50')).asked).toEqual([])
    expect(read(parted('其中：高新企业|亿元|50')).asked).toEqual([])
  })

  it('is asked about once for a table, whatever comes again', () => {
    const people = table(
      '地区生产总值|亿元|320',
      '城镇居民人均||',
      '可支配收入|元|31200',
      '农村居民人均||',
      '可支配收入|元|18200',
      '固定资产投资|亿元|33'
    )
    expect(read(people)).toEqual({
      names: ['地区生产总值', '城镇居民人均可支配收入', '农村居民人均可支配收入', '固定资产投资'],
      asked: ['城镇居民人均 | 可支配收入 | 农村居民人均 | 可支配收入: one-name, 城镇居民人均可支配收入, 3 of 4']
    })
  })

  it('is likelier a group where its name is one, and half where both together are known', () => {
    const last = (name: string) => table('地区生产总值|亿元|320', `${name}||`, '工业增加值|亿元|12')
    expect(read(last('园区内')).asked).toEqual(['园区内 | 工业增加值: group, 园区内工业增加值, 1 of 2'])
    expect(read(last('园区内')).names).toEqual(['地区生产总值', '园区内>工业增加值'])
    expect(read(last('规模以下')).asked).toEqual(['规模以下 | 工业增加值: one-name, 规模以下工业增加值, 1 of 2'])
  })

  it.each([
    ['that is numbered', table('一、规模以上||', '工业增加值|亿元|12', '用电量|万千瓦时|3200')],
    ['that others look like', table('工业||', '增加值|亿元|12', '用电量|万千瓦时|32', '农业||', '粮食产量|吨|10')],
    ['whose members come again', table('城镇||', '户数|户|12', '人数|人|32', '农村||', '户数|户|12', '人数|人|32')],
    ['that says what is told of those below it', table('生猪出栏|万头|13', '年末存栏||', '生猪|万头|11', '牛|万头|2')],
    ['that the name below repeats', table('地区生产总值|亿元|320', '粮食||', '粮食产量|吨|12')],
    ['that is a place', table('全县||', '工业增加值|亿元|12')],
    ['that parts what stands above', table('在校学生|人|560', '按性别分||', '男生人数|人|300', '女生人数|人|260')],
    ['whose figures are only missing', table('茶叶面积|亩|13', '茶叶产量|吨|', '茶叶产值|万元|11')]
  ])('is not asked about %s', (_, picture) => {
    expect(read(picture).asked).toEqual([])
  })

  it('is not asked about in bold type, or where what stands below is set in', () => {
    const picture = table('地区生产总值|亿元|320', '园区内||', '工业增加值|亿元|12')
    expect(read(picture, undefined, { bold: ['A4'] }).asked).toEqual([])
    expect(read(picture, undefined, { indent: { A5: 1 } }).asked).toEqual([])
  })
})
