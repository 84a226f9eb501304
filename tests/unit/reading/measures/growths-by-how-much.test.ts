import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

const table = (title: string, head: string, rows: readonly string[]): Record<string, string> =>
  readPicture([title, `乡镇 | 2022年 | 2023年 | ${head}`, ...rows].join('\n'))

it('takes 增长 without a unit for how much where each row shows it', () => {
  const counted = ['东城街道 | 1000 | 1120 | 120', '团堡镇 | 500 | 540 | 40', '汪营镇 | 300 | 290 | -10']
  expect(table('2023年企业数（家）', '增长', counted)).toMatchObject({
    D3: '企业数 | 2023 | change | 家 | 东城街道',
    D5: '企业数 | 2023 | change | 家 | 汪营镇'
  })
  const earned = ['东城街道 | 16800 | 18034 | 1234', '团堡镇 | 15000 | 16034 | 1034']
  expect(table('2023年收入（元）', '同比增长', earned)).toMatchObject({ D3: '收入 | 2023 | change | 元 | 东城街道' })
  expect(table('2023年收入（元）', '比上年增长', earned)).toMatchObject({ D4: '收入 | 2023 | change | 元 | 团堡镇' })
})

it('takes it for percent where a row shows that, or one alone shows the other', () => {
  const inPercent = ['东城街道 | 1000 | 1120 | 12', '团堡镇 | 500 | 540 | 8']
  expect(table('2023年用户（户）', '增长', inPercent)).toMatchObject({ D3: '用户 | 2023 | growth | % | 东城街道' })
  const alike = ['东城街道 | 100 | 106 | 6', '团堡镇 | 50 | 54 | 8']
  expect(table('2023年用户（户）', '增长', alike)).toMatchObject({ D3: '用户 | 2023 | growth | % | 东城街道' })
  const said = ['东城街道 | 1000 | 1120 | 120', '团堡镇 | 500 | 540 | 40']
  expect(table('2023年用户（户）', '增长率', said)).toMatchObject({ D3: '用户 | 2023 | growth | % | 东城街道' })
})
