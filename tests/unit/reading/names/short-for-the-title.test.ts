import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

describe('a head that ends the quantity of the title', () => {
  it('is short for it, and another quantity beside it is none of it', () => {
    expect(
      readPicture(`
        规模以上工业总产值（亿元）
        时间|总产值|税收
        2023年1月|11|3
      `)
    ).toEqual({
      B3: '规模以上工业总产值 | 2023M01 | level | 亿元',
      C3: '税收 | 2023M01 | level | 亿元'
    })
  })

  it('is short for it over places, and what is set under it stays there', () => {
    expect(
      readPicture(`
        2023年各镇社会消费品零售总额
        ||单位：亿元
        镇|零售总额|餐饮收入
        东镇|20|3
      `)
    ).toEqual({
      B4: '社会消费品零售总额 | 2023 | level | 亿元 | 东镇',
      C4: '餐饮收入 | 2023 | level | 亿元 | 东镇'
    })
  })

  it('is whole where the title only says where, and 人口 is a name of its own', () => {
    const prices = readPicture(`
      市区居民消费价格指数（上年=100）
      项目|2023年|2022年
      居民消费价格指数|101.2|100.3
      食品|103.1|101
    `)
    expect(prices).toMatchObject({ B3: '居民消费价格指数 | 2023 | index | 上年=100' })
    const people = readPicture(`
      2023年户籍人口（人）
      镇|人口|出生
      东镇|2000|30
    `)
    expect(people).toMatchObject({ B3: '人口 | 2023 | level | 人 | 东镇' })
  })
})
