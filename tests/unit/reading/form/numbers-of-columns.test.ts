import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

describe('numbers of columns that say how they are computed', () => {
  it.each([
    ['|(1)|(2)|(3)=(2)/(1)'],
    ['甲|①|②|③=②/①'],
    ['甲|①|②|②/①'],
    ['|（1）|（2）|（3）＝（2）÷（1）'],
    ['|1|2|3=2/1']
  ])('%s is left out', (numbers) => {
    const read = readPicture(`
      2023年劳动情况
      乡镇|从业人员（人）|工资总额（万元）|平均工资（元）
      ${numbers}
      东城街道|1203|7218|60000
      团堡镇|803|4416|55000
    `)
    expect(Object.keys(read)).toHaveLength(6)
    expect(read).toMatchObject({
      B4: '从业人员 | 2023 | level | 人 | 东城街道',
      D5: '平均工资 | 2023 | level | 元 | 团堡镇'
    })
  })

  it('is left out below a row of units', () => {
    const read = readPicture(`
      2023年劳动情况
      乡镇|从业人员|工资总额|平均工资
      |（人）|（万元）|（元）
      |(1)|(2)|(3)=(2)/(1)
      东城街道|1203|7218|60000
      团堡镇|803|4416|55000
    `)
    expect(Object.keys(read)).toHaveLength(6)
    expect(read).toMatchObject({ C5: '工资总额 | 2023 | level | 万元 | 东城街道' })
  })
})
