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
