import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a dash in the column of units', () => {
  const table = (sign: string, name: string) => `
    2024年主要指标
    指标|单位|2023年|2024年
    生产总值|亿元|520|530
    ${name}|${sign}|2.1|2.3
    常住人口|万人|23|22
    用电量|万千瓦时|23|22
  `

  it.each(['—', '-', '/', '无', '无单位'])(
    'says of a coefficient, an index or a ratio that it has no unit: %s',
    (sign) => {
      for (const name of ['基尼系数', '企业景气指数', '城乡收入比', '就业弹性'])
        expect(read(table(sign, name))).toMatchObject({ D4: `${name} | 2024 | level | 无单位` })
    }
  )

  it.each(['A类企业数', '税收收入', '城镇化率', '水质'])('says nothing of the unit of %s, which is asked', (name) => {
    expect(read(table('—', name))).toMatchObject({ D4: `${name} | 2024 | level | ` })
    const { tables } = readSheet(gridFromText(table('—', name)), { fileName: '表.xlsx' })
    expect(tables[0]?.questions.map(({ code }) => code)).toContain('which-unit')
  })

  it('is told for each name apart', () => {
    expect(
      read(`
        2024年主要指标
        指标|单位|2023年|2024年
        水质|—|2|3
        企业景气指数|—|101|102
        城镇化率|—|61|62
        城乡收入比|—|2.1|2.2
        性别比（女=100）|—|104.1|104.2
        生产总值|亿元|520|530
      `)
    ).toMatchObject({
      D3: '水质 | 2024 | level | ',
      D4: '企业景气指数 | 2024 | level | 无单位',
      D5: '城镇化率 | 2024 | level | ',
      D6: '城乡收入比 | 2024 | level | 无单位',
      D7: '性别比 | 2024 | level | 女=100'
    })
  })

  it('leaves a share and a growth in percent', () => {
    expect(
      read(`
        2024年主要指标
        指标|单位|2024年|同比增长（%）
        生产总值|亿元|520|5.3
        基尼系数|—|0.41|-1.2
        常住人口|万人|23|2
      `)
    ).toMatchObject({ C4: '基尼系数 | 2024 | level | 无单位', D4: '基尼系数 | 2024 | growth | %' })
  })
})

describe('倍 beside the name of an amount', () => {
  it('is so many times as much, and no growth', () => {
    expect(
      read(`
        2024年主要指标
        指标|单位|2023年|2024年
        生产总值|亿元|520|530
        收入差距|倍|2.3|2.2
        工业增加值|%|5.3|6.2
      `)
    ).toMatchObject({ D4: '收入差距 | 2024 | level | 倍', D5: '工业增加值 | 2024 | growth | %' })
  })
})

describe('a column of units with hardly a unit in it', () => {
  it.each([
    ['单位', ['—', '—', '—'], '无单位'],
    ['计量单位', ['/', '/', '/'], '无单位'],
    ['单位', ['-', '-', '天'], '天'],
    ['', ['-', '-', '天'], '天']
  ])('under %s is known by its dashes: %s', (head, [one, two, three], last) => {
    expect(
      read(`
        2025年环境质量
        指标|${head}|2025年|2024年
        空气综合指数|${one}|3.2|3.4
        富营养化指数|${two}|43.2|42.4
        城乡收入比|${three}|2.3|2.4
      `)
    ).toEqual({
      C3: '空气综合指数 | 2025 | level | 无单位',
      D3: '空气综合指数 | 2024 | level | 无单位',
      C4: '富营养化指数 | 2025 | level | 无单位',
      D4: '富营养化指数 | 2024 | level | 无单位',
      C5: `城乡收入比 | 2025 | level | ${last}`,
      D5: `城乡收入比 | 2024 | level | ${last}`
    })
  })

  it('without a head is one of figures where it holds dashes alone', () => {
    expect(
      read(`
        2025年环境质量（单位：个）
        指标|2023年|2025年|2024年
        监测点|-|3|3
        排污口|-|43|42
      `)
    ).toMatchObject({ B3: '监测点 | 2023 | level | 个', C3: '监测点 | 2025 | level | 个' })
  })
})
