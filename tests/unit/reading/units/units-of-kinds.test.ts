import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a line that states the unit of each kind', () => {
  it.each(['面积单位：亩  资金单位：万元', '面积单位:亩，金额单位:万元', '资金单位：万元；面积单位：亩'])(
    'gives each figure that of its kind: %s',
    (line) => {
      expect(
        read(`
          ¦双河镇2024年高标准农田情况
          ¦||${line}
          ¦村名|建成面积|到位资金
          ¦东村|520|120
          ¦西村|450|110
          ¦南村|210|60
        `)
      ).toMatchObject({ B4: '建成面积 | 2024 | level | 亩 | 东村', C4: '到位资金 | 2024 | level | 万元 | 东村' })
    }
  )

  const land = (line: string) => `
    2024年土地出让情况
    ||||${line}
    乡镇|安置人数|出让面积|成交价款|起始价|到位资金
    城关镇|52|120|100|11|8
    石门镇|45|110|90|23|7
  `

  it.each([
    '单位：面积：公顷、金额：万元',
    '面积：公顷 金额：万元',
    '单位：面积 公顷，价款 万元',
    '单位：面积公顷、金额万元',
    '单位：公顷（面积）、万元（金额）',
    '计量单位：面积（公顷）、资金（万元）'
  ])('gives its unit to all that is of a kind, and none to what is of none of them: %s', (line) => {
    expect(read(land(line))).toMatchObject({
      B4: '安置人数 | 2024 | level | 人 | 城关镇',
      C4: '出让面积 | 2024 | level | 公顷 | 城关镇',
      D4: '成交价款 | 2024 | level | 万元 | 城关镇',
      E4: '起始价 | 2024 | level | 万元 | 城关镇',
      F4: '到位资金 | 2024 | level | 万元 | 城关镇'
    })
  })

  it('in the brackets of a title says nothing of the others and is no part of their names', () => {
    expect(
      read(`
        2024年土地出让情况（面积：公顷，金额：万元）
        乡镇|安置人数|出让面积|成交价款
        城关镇|52|120|100
        石门镇|45|110|90
      `)
    ).toMatchObject({ B3: '安置人数 | 2024 | level | 人 | 城关镇', D3: '成交价款 | 2024 | level | 万元 | 城关镇' })
  })

  it('may give one unit to two kinds', () => {
    expect(
      read(`
        2024年水库情况
        单位：水位：米；库容、蓄水量：万立方米
        水库|总库容|当前水位|当前蓄水量
        龙口水库|5760|312.46|3310.8
        石桥水库|3920|287.1|2220.6
      `)
    ).toMatchObject({
      B4: '龙口水库>总库容 | 2024 | level | 万立方米',
      C4: '龙口水库>当前水位 | 2024 | level | 米',
      D4: '龙口水库>当前蓄水量 | 2024 | level | 万立方米'
    })
  })

  const water = (line: string) => `
    2024年供水情况
    ||${line}
    乡镇|供水总量|居民用水|水费收入|用水人口
    城关镇|520|120|100|2000
    石门镇|450|110|90|1800
  `

  it('of one kind alone says it of that kind where others stand beside it', () => {
    expect(read(water('水量单位：万立方米'))).toMatchObject({
      B4: '供水总量 | 2024 | level | 万立方米 | 城关镇',
      C4: '居民用水 | 2024 | level | 万立方米 | 城关镇',
      D4: '水费收入 | 2024 | level |  | 城关镇',
      E4: '用水人口 | 2024 | level |  | 城关镇'
    })
    expect(read(water('水量单位：万立方米，金额单位：万元，人数单位：人'))).toMatchObject({
      C4: '居民用水 | 2024 | level | 万立方米 | 城关镇',
      D4: '水费收入 | 2024 | level | 万元 | 城关镇',
      E4: '用水人口 | 2024 | level | 人 | 城关镇'
    })
  })

  it('of one kind alone is that of all names where none is of another', () => {
    expect(
      read(`
        2024年预算执行情况
        ||金额单位：万元
        科目|预算数|完成数
        税收收入|520|320
        教育|450|310
      `)
    ).toMatchObject({ C4: '税收收入 | 2024 | level | 万元', C5: '教育 | 2024 | level | 万元' })
  })

  it('is none of what has the kind in its name and is of another', () => {
    expect(
      read(`
        2024年学校情况
        ||单位：人员：人；面积：平方米
        学校|教职工人员|人员经费|校舍面积
        一小|52|320|9000
        二小|45|310|8000
      `)['C4']
    ).not.toMatch(/人$/)
  })
})

describe('units of kinds in cells of their own over the heads', () => {
  it.each(['面积：公顷||金额：万元', '|面积：公顷|金额：万元', '面积：公顷|金额：万元|'])(
    'are no heads: %s',
    (line) => {
      expect(
        read(`
        2024年土地出让情况
        |${line}
        乡镇|出让宗数（宗）|出让面积|成交价款
        城关镇|52|120|100
        石门镇|45|110|90
      `)
      ).toMatchObject({
        B4: '出让宗数 | 2024 | level | 宗 | 城关镇',
        C4: '出让面积 | 2024 | level | 公顷 | 城关镇',
        D5: '成交价款 | 2024 | level | 万元 | 石门镇'
      })
    }
  )

  it('are heads where they part the times below them, or have no heads below them', () => {
    expect(
      read(`
        土地出让情况
        |面积：公顷||金额：万元|
        乡镇|2023年|2024年|2023年|2024年
        城关镇|52|120|100|90
        石门镇|45|110|90|80
      `)
    ).toMatchObject({ C4: '面积 | 2024 | level | 公顷 | 城关镇', D4: '金额 | 2023 | level | 万元 | 城关镇' })
    expect(
      read(`
        2024年土地出让情况
        乡镇|面积：公顷|金额：万元
        城关镇|52|120
        石门镇|45|110
      `)
    ).toMatchObject({ B3: '面积 | 2024 | level | 公顷 | 城关镇', C3: '金额 | 2024 | level | 万元 | 城关镇' })
  })
})

describe('several units for a whole table', () => {
  it('go to names of prices and payments as to other money', () => {
    expect(
      read(`
        2024年土地出让情况
        ||单位：宗、公顷、万元
        乡镇|宗数|成交价|出让金|出让面积
        城关镇|52|120|100|11
        石门镇|45|110|90|23
      `)
    ).toMatchObject({
      B4: '宗数 | 2024 | level | 宗 | 城关镇',
      C4: '成交价 | 2024 | level | 万元 | 城关镇',
      D4: '出让金 | 2024 | level | 万元 | 城关镇',
      E4: '出让面积 | 2024 | level | 公顷 | 城关镇'
    })
  })
})

describe('animals sold and kept', () => {
  it('are counted as they are by their names alone', () => {
    expect(
      read(`
        2023年畜牧业生产情况
        |||单位：头、吨
        品种|2022年|2023年|增长%
        生猪出栏|45200|46800|3.5
        能繁母猪|4200|4300|2.4
        牛年末存栏量|8200|8300|1.2
        猪肉产量|34200|35300|3.2
      `)
    ).toMatchObject({
      C4: '生猪出栏 | 2023 | level | 头',
      C5: '能繁母猪 | 2023 | level | 头',
      C6: '牛年末存栏量 | 2023 | level | 头',
      C7: '猪肉产量 | 2023 | level | 吨'
    })
    expect(
      read(`
        2023年畜牧业生产情况
        ||单位：头、只、%
        品种|2022年|2023年
        生猪存栏|45200|46800
        家禽出栏量|98200|98300
        生猪出栏率|98.2|98.3
      `)
    ).toMatchObject({
      C4: '生猪存栏 | 2023 | level | 头',
      C5: '家禽出栏量 | 2023 | level | 只',
      C6: '生猪出栏率 | 2023 | level | %'
    })
  })
})
