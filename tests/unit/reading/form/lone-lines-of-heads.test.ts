import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a line of heads with one text', () => {
  it('belongs to the head before it where that stands over both, with no cell merged', () => {
    expect(
      read(`
        ¦2024年前三季度各乡镇信用村创建情况
        ¦乡镇|年度任务（个）|已创建（个）|授信户数||授信金额
        ¦||||比上季增加|
        ¦|||（户）|（户）|（万元）
        ¦城关镇|6|6|1860|210|24600
        ¦马坪镇|8|6|1420|160|18300
        ¦双河镇|7|6|1310|95|15800
      `)
    ).toMatchObject({
      B5: '已创建 | 2024 | target | 个 | 城关镇',
      D5: '授信户数 | 2024Q1-3 | level | 户 | 城关镇',
      E5: '授信户数>环比 | 2024Q1-3 | change | 户 | 城关镇',
      F5: '授信金额 | 2024Q1-3 | level | 万元 | 城关镇'
    })
  })
})

describe('第 before a number', () => {
  it.each(['第二分局', '第二分公司', '第二部队'])('parts nothing in %s', (name) => {
    expect(
      read(`
        ¦2024年1-10月分单位入库情况（万元）
        ¦征收单位|入库税收|退库税收
        ¦第一分局|12000|10320
        ¦${name}|9800|8130
        ¦马坪分局|8600|7000
      `)
    ).toMatchObject({ B5: expect.not.stringContaining(name) })
  })
})
