import { describe, expect, it } from 'vitest'
import { subjectOf } from '#core/reading/meaning/around/title-subject.ts'
import { readPicture } from '../../../support/read-picture.ts'

describe('what a title is about', () => {
  it.each([
    ['表2-3 2022年各乡镇粮食产量（吨）', '粮食产量'],
    ['2023年利川市普通中学情况', '普通中学'],
    ['利川市2023年民政事业统计', '民政事业'],
    ['各县（市、区）分季度地区生产总值（累计数）', '地区生产总值'],
    ['2023年各县（市、区）地区生产总值增长速度', '地区生产总值'],
    ['各地区粮食产量', '粮食产量'],
    ['全县各乡镇（场、办事处）粮食产量', '粮食产量'],
    ['表二  2024年县直单位义务植树情况', '县直单位义务植树'],
    ['2024年东湖县域经济情况', '东湖县域经济'],
    ['2023年全县户籍人口（按乡镇）', '户籍人口'],
    ['6-3 全部工业总产值（当年价格）', '全部工业总产值'],
    ['2023年农业产值（按行业分）', '农业产值'],
    ['产值（按行业分）', '产值'],
    ['农业产值（按行业分组）', '农业产值'],
    ['截至2024年9月末到位资金（万元）', '到位资金'],
    ['附表：限额以上商贸单位个数', '限额以上商贸单位个数'],
    ['附表2：限额以上商贸单位个数', '限额以上商贸单位个数'],
    ['附件1：2024年限额以上商贸单位个数', '限额以上商贸单位个数'],
    ['附：限额以上商贸单位个数', '限额以上商贸单位个数'],
    ['表3- 限额以上商贸单位个数', '限额以上商贸单位个数'],
    ['表3-2：限额以上商贸单位个数', '限额以上商贸单位个数'],
    ['附加税费收入', '附加税费收入'],
    ['截止到2024年9月底全县养老保险参保人数', '养老保险参保人数']
  ])('%s is about %s', (title, subject) => {
    expect(subjectOf(title)).toBe(subject)
  })
  it.each([
    '主要经济指标',
    '利川市情况',
    '2023年利川市统计表',
    '恩施土家族苗族自治州基本情况',
    '2020年第七次人口普查与2010年比较',
    '2020年比下列各年增长（%）'
  ])('%s is about nothing in particular', (title) => {
    expect(subjectOf(title)).toBeNull()
  })
})

describe('a title that says for which times each figure is', () => {
  it.each([
    ['澄阳市分县区地区生产总值（2024年各季累计）', '地区生产总值'],
    ['2024年各县地区生产总值分季累计', '地区生产总值'],
    ['安平县固定资产投资分月增速', '固定资产投资'],
    ['2024年税收收入（分月累计数）', '税收收入'],
    ['2024年社会消费品零售总额逐月累计值', '社会消费品零售总额'],
    ['部分年份人口', '人口']
  ])('names no more by it: %s', (title, subject) => expect(subjectOf(title)).toBe(subject))
})

describe('a title that tells one thing per people and another besides', () => {
  it('leaves the other as it is', () => {
    expect(
      readPicture(`
        16-3 主要年份每万人口在校学生数及升学率
        年份|每万人口在校学生数（人）||升学率（%）|
        |小学|初中|小学升初中|初中升高中
        1978|1320|498|61.4|32
        1990|1107|376|70.2|29.8
      `)
    ).toMatchObject({
      C4: '每万人口在校学生数>初中 | 1978 | level | 人',
      E5: '升学率>初中升高中 | 1990 | level | %'
    })
  })
})

describe('a head that is the end of what the title is about', () => {
  const picture = (heads: string) => `
    ¦开封市各县区一般公共预算收入情况
    ¦县区|${heads}
    ¦兰考县|29.12|20.35|7.1
    ¦杞县|18.12|12.35|6.1`

  it('is short for it, and so is its growth', () => {
    expect(readPicture(picture('收入（亿元）|税收（亿元）|收入增长%'))).toMatchObject({
      B3: '一般公共预算收入 |  | level | 亿元 | 兰考县',
      C3: '税收 |  | level | 亿元 | 兰考县',
      D3: '一般公共预算收入 |  | growth | % | 兰考县'
    })
  })

  it('is none where it names more', () => {
    expect(readPicture(picture('财政收入（亿元）|税收（亿元）|增长%')).B3).toBe('财政收入 |  | level | 亿元 | 兰考县')
  })
})

describe('a line in brackets under the title', () => {
  it('is none itself', () => {
    expect(
      readPicture(`
        2024年1-8月各县区主要经济指标增速
        （经局长办公会审定）
        单位：%
        县区|规上工业增加值|固定资产投资
        云溪区|6.1|4.2
        安化县|5.4|3.9
      `)
    ).toMatchObject({ B5: '规上工业增加值 | 2024M01-08 | growth | % | 云溪区' })
  })
})
