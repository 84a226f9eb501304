import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a table of indices whose heads are those of a table of levels on its sheet', () => {
  const levels = `
        2-1 地区生产总值
        |||||||单位：万元
        年份|地区生产总值⏎GRP|第一产业|第二产业|工业|建筑业|第三产业|人均地区生产总值（元）
        2019|1000|200|300|250|50|500|49000
        2020|1100|210|330|270|60|560|49700
        2021|1210|220|370|300|70|620|54900
        2022|1300|230|400|320|80|670|57900`
  const indices = (heads: string): Record<string, string> =>
    read(`${levels}
        |||||||
        2-3 地区生产总值指数
        |||||||上年=100
        ${heads}
        2019|107.2|103|107.5|107.4|107.9|108|106.9
        2020|102.9|103.4|101.9|101.4|104.1|103.6|102.6
        2021|108.1|107.7|107.4|107.6|106.5|108.8|108.3
        2022|104.4|103.9|104.9|105.3|103.2|104.1|104.6
      `)

  it('has the parts that the levels told by their sums', () => {
    expect(indices('年份|地区生产总值⏎GRP|第一产业|第二产业|工业|建筑业|第三产业|人均地区生产总值')).toMatchObject({
      E4: '地区生产总值>第二产业>工业 | 2019 | level | 万元',
      B12: '地区生产总值 | 2019 | index | 上年=100',
      C12: '地区生产总值>第一产业 | 2019 | index | 上年=100',
      E13: '地区生产总值>第二产业>工业 | 2020 | index | 上年=100',
      G14: '地区生产总值>第三产业 | 2021 | index | 上年=100',
      H15: '人均地区生产总值 | 2022 | index | 上年=100'
    })
  })

  it('has them only where the heads from the whole to its last part are the same', () => {
    expect(indices('年份|地区生产总值⏎GRP|第一产业|居民消费价格|工业|建筑业|第三产业|人均地区生产总值')).toMatchObject({
      C12: '地区生产总值>第一产业 | 2019 | index | 上年=100',
      E13: '地区生产总值指数>工业 | 2020 | index | 上年=100'
    })
  })
})
