import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a part that continues a table', () => {
  it('is told in the base that its own line states', () => {
    expect(
      read(`
        2—2 南屏县历年地区生产总值指数（上年=100）|||
        年份|地区生产总值|第一产业|第二产业
        2021|111.3|102.1|105.4
        2022|104.4|106.6|104.9
        2023|102.7|105.8|110.8
        |||
        2—2 续表 （1978年=100）|||
        年份|地区生产总值|第一产业|第二产业
        2021|823.1|592.4|3371.3
        2022|864.3|617.3|3657.9
        2023|907.5|643.2|3968.8
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/ \| 2021 \| index \| 上年=100 \| 南屏县$/),
      B9: expect.stringMatching(/ \| 2021 \| index \| 1978年?=100 \| 南屏县$/),
      D11: expect.stringMatching(/ \| 2023 \| index \| 1978年?=100 \| 南屏县$/)
    })
  })

  it('is told in the unit of its own line, and in that of the first part where it states none', () => {
    const parts = (line: string): string => `
        5-3 南屏县历年工业总产值（万元）|||
        年份|合计|轻工业|重工业
        2021|900|400|500
        2022|1100|500|600
        |||
        ${line}|||
        年份|合计|轻工业|重工业
        2021|90|40|50
        2022|110|50|60
      `
    expect(read(parts('5-3 续表（亿元）'))).toMatchObject({
      B3: expect.stringContaining('| level | 万元 |'),
      C8: expect.stringContaining('| level | 亿元 |')
    })
    expect(read(parts('5-3 续表'))).toMatchObject({ C8: expect.stringContaining('| level | 万元 |') })
  })
})

describe('a table by its number below a note', () => {
  it('is one of its own though its only head stands alone over its values', () => {
    const figures = read(`
        第三次全国农业普查主要数据公报|
        (2016年)|
        表1 农业经营主体数量|
        |单位:户
        |全市
        农业经营户|58367
        规模农业经营户|5522
        注: 农业经营户指以农业生产经营为主的住户。|
        |
        表2 主要农业机械数量|
        |单位:台
        |全市
        拖拉机|972
        耕整机|2226
        |
        表3 农田水利设施|
        |单位:个
        |全市
        排灌站|1116
        水库|1329
      `)
    expect(figures).toMatchObject({
      B6: expect.stringMatching(/农业经营户 \| 2016 \| level \| 户/),
      B13: expect.stringMatching(/拖拉机 \| 2016 \| level \| 台/),
      B20: expect.stringMatching(/水库 \| 2016 \| level \| 个/)
    })
    expect(figures.B13).not.toContain('经营主体')
  })
})
