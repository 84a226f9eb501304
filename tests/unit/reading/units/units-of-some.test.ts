import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

const trade = (name: string, note: string): Record<string, string> =>
  readPicture(
    [
      '2023年商务指标',
      '单位：万元',
      '指标 | 2022年 | 2023年',
      '社会消费品零售总额 | 902034 | 952034',
      `${name} | 5034 | 6034`,
      '限上零售额 | 102034 | 122034',
      note
    ].join('\n')
  )

it.each([
  ['进出口总额', '注：进出口总额计量单位为万美元。'],
  ['进出口总额', '注：1.进出口总额的单位是万美元；2.数据为快报数。'],
  ['进出口总额', '注：进出口总额以万美元为单位'],
  ['进出口总额', '说明：进出口总额按万美元计算，其余为万元。'],
  ['进出口总额', '注：外贸进出口总额单位为万美元'],
  ['进出口总额*', '注：带*的指标单位为万美元。'],
  ['*进出口总额', '注：*号指标计量单位：万美元'],
  ['进出口总额①', '①单位为万美元'],
  ['进出口总额', '注：除进出口总额单位为万美元外，其他均为万元']
])('reads %s with %s in the unit of the note', (name, note) => {
  expect(trade(name, note)).toMatchObject({
    B4: '社会消费品零售总额 | 2022 | level | 万元',
    C5: '进出口总额 | 2023 | level | 万美元',
    C6: '限上零售额 | 2023 | level | 万元'
  })
})

it('reads several rows, one column, and the unit of all others', () => {
  const several = [
    '2023年商务指标',
    '单位：万元',
    '指标 | 2022年 | 2023年',
    '税收 | 902 | 952',
    '出口额 | 5034 | 6034',
    '进口额 | 1034 | 1234',
    '注：进口额和出口额单位为万美元'
  ]
  expect(readPicture(several.join('\n'))).toMatchObject({
    C4: '税收 | 2023 | level | 万元',
    C5: '出口额 | 2023 | level | 万美元',
    C6: '进口额 | 2023 | level | 万美元'
  })
  const column = [
    '2023年金融',
    '乡镇 | 税收 | 存款',
    '东城街道 | 1203 | 12.3',
    '团堡镇 | 803 | 5.1',
    '注：存款单位为亿元，其他为万元。'
  ]
  expect(readPicture(column.join('\n'))).toMatchObject({
    B3: '税收 | 2023 | level | 万元 | 东城街道',
    C4: '存款 | 2023 | level | 亿元 | 团堡镇'
  })
})

it('leaves alone what says its unit itself, and notes of something else', () => {
  expect(trade('进出口总额（亿美元）', '注：进出口总额计量单位为万美元。')['C5']).toBe(
    '进出口总额 | 2023 | level | 亿美元'
  )
  expect(trade('进出口总额', '注：进出口总额按收发货人所在地计。')['C5']).toBe('进出口总额 | 2023 | level | 万元')
  expect(trade('进出口总额', '注：进出口总额统计单位为海关。')['C5']).toBe('进出口总额 | 2023 | level | 万元')
})
