import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a time told once more in percent', () => {
  it.each(['累计%', '累计（%）', '1-10月%'])('is the growth of the level of that time beside it (%s)', (head) => {
    expect(
      read(`
        2025年1-10月主要经济指标
        指标|单位|10月|本月%|1-10月累计|${head}
        规上工业总产值|万元|1200|5.1|12000|6.1
        社会消费品零售总额|万元|900|3.1|9000|-4.1
      `)
    ).toMatchObject({
      C3: '规上工业总产值 | 2025M10 | level | 万元',
      D3: '规上工业总产值 | 2025M10 | growth | %',
      E4: '社会消费品零售总额 | 2025M01-10 | level | 万元',
      F4: '社会消费品零售总额 | 2025M01-10 | growth | %'
    })
  })

  it('is so under the head of each of several quantities', () => {
    expect(
      read(`
        2025年1-10月主要经济指标
        乡镇|规上工业总产值（万元）||固定资产投资（万元）|
        |1-10月累计|累计%|1-10月累计|累计%
        石桥镇|1200|5.1|12000|6.1
        柳林镇|900|3.1|9000|-4.1
      `)
    ).toMatchObject({
      C4: '规上工业总产值 | 2025M01-10 | growth | % | 石桥镇',
      E5: '固定资产投资 | 2025M01-10 | growth | % | 柳林镇'
    })
  })

  const beside = (heads: string, figures: readonly string[]): Record<string, string> =>
    read(`
        2025年1-10月投资完成情况
        乡镇|${heads}
        石桥镇|${figures[0]}
        柳林镇|${figures[1]}
        高桥镇|${figures[2]}
      `)

  it('is how much of a plan is done where its figures are that of the plan beside it', () => {
    expect(
      beside('年度计划（万元）|1-10月累计（万元）|累计%', ['2000|1200|60', '1000|900|90', '3000|900|30'])
    ).toMatchObject({ D3: expect.stringMatching(/完成率 \| 2025M01-10 \| level \| % \| 石桥镇/) })
    expect(
      beside('年度计划（万元）|1-10月累计（万元）|累计%', ['2000|1200|6.1', '1000|900|-9', '3000|900|3'])
    ).toMatchObject({ D3: '投资 | 2025M01-10 | growth | % | 石桥镇' })
  })

  it('is a share where its figures are parts of one total', () => {
    expect(beside('1-10月累计（万元）|累计%', ['1200|40', '900|30', '900|30'])).toMatchObject({
      C3: '投资 | 2025M01-10 | share | % | 石桥镇'
    })
  })

  it('stays what it is beside a level of another time', () => {
    expect(beside('10月（万元）|累计%', ['1200|4.1', '900|3.2', '900|3.3'])).toMatchObject({
      C3: '投资 | 2025M01-10 | level | % | 石桥镇'
    })
  })
})
