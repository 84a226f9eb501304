import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the sectors beside 地区生产总值 in a table of indices', () => {
  it.each([
    ['2-3 历年地区生产总值指数（上年=100）', '地区生产总值指数'],
    ['2-3 清原县历年地区生产总值指数（上年=100）', '地区生产总值'],
    ['2-3 历年国民经济主要指标', '地区生产总值指数（上年=100）']
  ])('are its parts and indices themselves: %s, %s', (title, whole) => {
    const name = whole.replace(/（.*/, '')
    const found = read(`
        ${title}
        年份|${whole}|第一产业|第二产业|#工业|建筑业|第三产业|人均地区生产总值（元）
        2022|105.1|103.2|106.1|106|107|105|104000
        2023|105.3|103.3|106.2|106|107|105|105000
      `)
    expect(found['B3']).toMatch(new RegExp(`${name} \\| 2022 \\| index \\| 上年=100`))
    expect(found['C3']).toMatch(new RegExp(`${name}>第一产业 \\| 2022 \\| index \\| 上年=100`))
    expect(found['E4']).toMatch(new RegExp(`${name}>第二产业>工业 \\| 2023 \\| index \\| 上年=100`))
    expect(found['F4']).toMatch(new RegExp(`${name}>第二产业>建筑业 \\| 2023 \\| index \\| 上年=100`))
    expect(found['G4']).toMatch(new RegExp(`${name}>第三产业 \\| 2023 \\| index \\| 上年=100`))
    expect(found['H4']).toMatch(/人均地区生产总值 \| 2023 \| level \| 元/)
  })

  it('are so behind the amounts of the same names', () => {
    expect(
      read(`
        历年地区生产总值及指数
        年份|地区生产总值（万元）|第一产业|第二产业|第三产业|地区生产总值指数（上年=100）|第一产业|第二产业|第三产业
        2022|300|100|110|90|105.1|103.2|106.1|105
        2023|330|110|110|110|105.3|103.3|106.2|105
      `)
    ).toMatchObject({
      C3: '地区生产总值>第一产业 | 2022 | level | 万元',
      G3: '地区生产总值指数>第一产业 | 2022 | index | 上年=100',
      I4: '地区生产总值指数>第三产业 | 2023 | index | 上年=100'
    })
  })
})
