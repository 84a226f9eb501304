import { expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

const refused = (picture: string): readonly string[] =>
  readSheet(gridFromText(picture), { fileName: '表.xlsx' }).refused.map(({ row, column }) => cellName(row, column))

it('keeps a table together where a row says in words what was done', () => {
  const picture = [
    '2023年完成情况',
    '指标 | 单位 | 目标 | 完成情况',
    'GDP | 亿元 | 260 | 259.9亿元',
    '招商 | 亿元 | 40 | 到位资金40.2亿元',
    '就业 | 人 | 5000 | 新增5230人',
    '教育 | | 推进 | 新建学校3所，改扩建5所',
    '固投 | 亿元 | 120 | 完成120.1亿元，占目标的100.1%'
  ].join('\n')
  expect(readPicture(picture)).toEqual({
    C3: 'GDP | 2023 | target | 亿元',
    D3: 'GDP | 2023 | level | 亿元',
    C4: '招商 | 2023 | target | 亿元',
    C5: '就业 | 2023 | target | 人',
    C7: '固投 | 2023 | target | 亿元'
  })
  expect(refused(picture)).toEqual(['D4', 'D5', 'C6', 'D6', 'D7'])
})

it('refuses each sentence with figures in a form of two columns', () => {
  const picture = [
    '2023年工作完成情况',
    '指标 | 完成情况',
    '地区生产总值 | 完成259.9亿元，同比增长6.1%，居全州第3位',
    '财政收入 | 10.2亿元，增长4.1%',
    '招商引资 | 签约56个项目，到位资金40.2亿元',
    '就业 | 新增5230人'
  ].join('\n')
  expect(readPicture(picture)).toEqual({})
  expect(refused(picture)).toEqual(['B3', 'B4', 'B5', 'B6'])
})

it('refuses a figure with the time of another one behind it', () => {
  const picture = [
    '2023年指标',
    '指标 | 单位 | 数值',
    '就业 | 人 | 5230（截至11月）',
    '研发 | 亿元 | 1.2（2022年）',
    '普通 | 个 | 12'
  ].join('\n')
  expect(readPicture(picture)).toEqual({ C5: '普通 | 2023 | level | 个' })
  expect(refused(picture)).toEqual(['C3', 'C4'])
})

it('leaves classes and remarks what they are', () => {
  const classes = [
    '2023年项目数',
    '类别 | 个数（个） | 备注',
    '投资5000万元以上 | 12 | 新增2个',
    '新开工1亿元以上项目 | 5 | 新增3个，减少1个',
    '合计 | 17 |'
  ].join('\n')
  expect(readPicture(classes)).toMatchObject({
    B3: '个数>投资5000万元以上 | 2023 | level | 个',
    B4: '个数>新开工1亿元以上项目 | 2023 | level | 个'
  })
})
