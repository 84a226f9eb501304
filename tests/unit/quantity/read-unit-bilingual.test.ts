import { describe, expect, it } from 'vitest'
import { readUnit } from '#core/quantity/units/read-unit.ts'

describe('a unit said in two languages', () => {
  it.each([
    ['单位：元 (yuan)', ['元']],
    ['单位：万元 (10 000 yuan)', ['万元']],
    ['单位：亿元 100 million yuan', ['亿元']],
    ['单位:人（person）', ['人']]
  ])('%s is one unit', (text, units) => {
    expect(readUnit(text)?.units.map((unit) => unit.text)).toEqual(units)
  })

  it('keeps units of the same kind in one language apart', () => {
    expect(readUnit('单位：个、人、万元')?.units.map((unit) => unit.text)).toEqual(['个', '人', '万元'])
    expect(readUnit('单位：辆（艘）')?.units.map((unit) => unit.text)).toEqual(['辆', '艘'])
  })
})
