import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

it('reads 上榨季 and 上学年 as the year before the one of the title', () => {
  const season = [
    '2023/24榨季制糖生产',
    '指标 | 单位 | 本榨季 | 上榨季 | 同比（%）',
    '产糖量 | 万吨 | 12.1 | 11.1 | 9.0',
    '甘蔗入榨量 | 万吨 | 100.1 | 92.1 | 8.7'
  ]
  expect(readPicture(season.join('\n'))).toEqual({
    C3: '产糖量 | 2023/24 | level | 万吨',
    D3: '产糖量 | 2022/23 | level | 万吨',
    E3: '产糖量 | 2023/24 | growth | %',
    C4: '甘蔗入榨量 | 2023/24 | level | 万吨',
    D4: '甘蔗入榨量 | 2022/23 | level | 万吨',
    E4: '甘蔗入榨量 | 2023/24 | growth | %'
  })
})

it.each([
  ['上学年', '本学年'],
  ['上一学年', '本学年度'],
  ['上学年度', '本学年'],
  ['上烤季', '本烤季']
])('reads %s beside %s', (before, now) => {
  const picture = [
    '2023-2024学年教育事业',
    `指标 | 单位 | ${now} | ${before} | 增减`,
    '在校学生 | 人 | 56012 | 56500 | -488',
    '专任教师 | 人 | 3012 | 2980 | 32'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    C3: '在校学生 | 2023/24 | level | 人',
    D3: '在校学生 | 2022/23 | level | 人',
    E3: '在校学生 | 2023/24 | change | 人'
  })
})

it('leaves 上学 and 本月 what they are', () => {
  const picture = ['2024年9月情况', '指标 | 单位 | 本月', '上学年龄人口 | 人 | 56012', '茶季用工 | 人 | 302']
  expect(readPicture(picture.join('\n'))).toMatchObject({ C3: '上学年龄人口 | 2024M09 | level | 人' })
})
