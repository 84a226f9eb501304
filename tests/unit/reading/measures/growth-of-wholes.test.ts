import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

it.each([
  ['全省平均（%）', '全州平均（%）'],
  ['全省平均增速（%）', '全州平均增幅（%）'],
  ['全省', '全州平均水平']
])('takes %s and %s behind a growth for the growth there', (province, prefecture) => {
  const picture = [
    '利川市2023年主要指标',
    `指标 | 总量（亿元） | 增速（%） | ${province} | ${prefecture}`,
    'GDP | 260.1 | 6.1 | 6 | 6.2',
    '固投 | 120.3 | -1.2 | 5 | 3.1'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    B3: 'GDP | 2023 | level | 亿元 | 利川市',
    C3: 'GDP | 2023 | growth | % | 利川市',
    D3: expect.stringMatching(/^GDP \| 2023 \| growth \| % \| 全省/),
    E4: expect.stringMatching(/^固投 \| 2023 \| growth \| % \| 全州/)
  })
})

it('tells it of what stands before it where the rows are places', () => {
  const picture = [
    '恩施州2023年主要指标',
    '县市 | 地区生产总值（亿元） | 增速（%） | 全省平均（%）',
    '利川市 | 60 | 6.2 | 4.5',
    '恩施市 | 56 | 6.9 | 4.5'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    C3: '地区生产总值 | 2023 | growth | % | 利川市',
    D4: '地区生产总值>全省平均 | 2023 | growth | % | 恩施市'
  })
})

it('leaves the level of a whole what it is', () => {
  const picture = [
    '2023年主要指标（%）',
    '指标 | 利川市 | 全州 | 全省',
    '城镇化率 | 47.1 | 49.2 | 65.5',
    '森林覆盖率 | 66.2 | 67.3 | 42.1'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({ D3: '城镇化率 | 2023 | level | % | 全省' })
})

it('tells ranks behind a growth apart by their own words', () => {
  const picture = [
    '2023年主要指标',
    '指标 | 增速（%） | 全省排名 | 全州排名',
    'GDP | 6.1 | 45 | 3',
    '固投 | -1.2 | 80 | 7'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    C3: 'GDP>全省排名 | 2023 | rank | ',
    D3: 'GDP>全州排名 | 2023 | rank | '
  })
})
