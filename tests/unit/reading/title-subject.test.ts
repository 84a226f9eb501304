import { describe, expect, it } from 'vitest'
import { subjectOf } from '#core/reading/meaning/around/title-subject.ts'

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
    ['农业产值（按行业分组）', '农业产值']
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
