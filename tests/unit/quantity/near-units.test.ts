import { describe, expect, it } from 'vitest'
import { nearUnits } from '#core/quantity/units/near-units.ts'

const inUse = ['亿元', '万元', '公顷', '吨', '上年=100', '万人次']

describe('the units that a text may mean which is none', () => {
  it.each([
    ['亿元亿元', ['亿元']],
    ['亿元整', ['亿元']],
    ['约万元', ['万元']],
    ['亿园', ['亿元']],
    ['公倾', ['公顷']],
    ['万 人 次 数', ['万人次']],
    ['上年=10', ['上年=100']],
    ['不知道', []],
    ['', []]
  ])('%s: %j', (text, units) => {
    expect(nearUnits(text, inUse)).toEqual(units)
  })

  it('are three at most, what it begins or ends with before what is in use', () => {
    expect(nearUnits('万元元', ['万元', '百万元', '万亿元', '千万元'])).toEqual(['万元', '元', '万亿元'])
  })
})
