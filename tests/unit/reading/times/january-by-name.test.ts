import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

it('reads 元月 as January, beside months and alone', () => {
  const across = [
    '2023年降水量（毫米）',
    '县市 | 元月 | 2月 | 3月',
    '利川市 | 30.2 | 40.1 | 60.2',
    '恩施市 | 28.2 | 38.1 | 66.2'
  ]
  expect(readPicture(across.join('\n'))).toMatchObject({
    B3: '降水量 | 2023M01 | level | 毫米 | 利川市',
    C4: '降水量 | 2023M02 | level | 毫米 | 恩施市'
  })
  const down = [
    '2024年全社会用电量',
    '月份 | 用电量（万千瓦时） | 增速（%）',
    '元月 | 3001 | 5.1',
    '2月 | 2801 | 4.1',
    '3月 | 3101 | 6.1'
  ]
  expect(readPicture(down.join('\n'))).toMatchObject({
    B3: '用电量 | 2024M01 | level | 万千瓦时',
    C3: '用电量 | 2024M01 | growth | %'
  })
  const titled = [
    '2024年元月份主要经济指标',
    '指标 | 单位 | 本月 | 增长（%）',
    '用电量 | 万千瓦时 | 3001 | 5.1',
    '社零 | 亿元 | 7.1 | 4.1'
  ]
  expect(readPicture(titled.join('\n'))).toMatchObject({
    C3: '用电量 | 2024M01 | level | 万千瓦时',
    D4: '社零 | 2024M01 | growth | %'
  })
})
