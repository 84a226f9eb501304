import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

it('keeps the year of what was carried over in its name', () => {
  const picture = [
    '2023年固定资产投资项目分类（万元）',
    '类别 | 个数（个） | 完成投资',
    '2022年结转项目 | 12 | 30210',
    '2023年新开工项目 | 20 | 15210',
    '合计 | 32 | 45420'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    B3: '个数>2022年结转项目 | 2023 | level | 个',
    B4: '个数>2023年新开工项目 | 2023 | level | 个',
    B5: '个数>合计 | 2023 | level | 个'
  })
  const half = ['2024年1-6月重点项目投资', '类别 | 完成投资（万元）', '2023年续建项目 | 302', '2024年新开工项目 | 521']
  expect(readPicture(half.join('\n'))).toMatchObject({ B3: expect.stringMatching(/2023年续建项目 \| 2024M01-06 \|/) })
})

it('keeps the year in which things were made in their name', () => {
  const picture = [
    '2023年道路维护',
    '名称 | 长度（公里） | 投资（万元）',
    '2020年建成道路 | 12.1 | 302',
    '2021年建成道路 | 20.2 | 521',
    '2018年以前道路 | 45.1 | 821'
  ]
  expect(readPicture(picture.join('\n'))).toMatchObject({
    B3: '长度>2020年建成道路 | 2023 | level | 公里',
    C4: '投资>2021年建成道路 | 2023 | level | 万元',
    B5: '长度>2018年以前道路 | 2023 | level | 公里'
  })
})

it('takes the year of what two years are compared in for the time', () => {
  const picture = ['2023年项目建设', '类别 | 个数（个）', '2022年竣工项目 | 12', '2023年竣工项目 | 20']
  expect(readPicture(picture.join('\n'))).toMatchObject({
    B3: '个数>竣工项目 | 2022 | level | 个',
    B4: '个数>竣工项目 | 2023 | level | 个'
  })
})
