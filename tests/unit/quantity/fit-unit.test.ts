import { describe, expect, it } from 'vitest'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'

const fitted = (decimal: string, written: string, kept: string) => fitLevel(decimal, written, kept)?.decimal ?? null

describe('a level in the unit of its indicator', () => {
  it('is shifted exactly, and none where the two measure different things', () => {
    expect(fitted('1060000', '万元', '亿元')).toBe('106')
    expect(fitted('12', '家', '个')).toBe('12')
    expect(fitted('12', '万人', '亿元')).toBeNull()
  })
  it('stays as it is where one of the units is not said, and where both are the same', () => {
    const asItIs = { decimal: '12.50', convertedFrom: null }
    for (const [written, kept] of [
      [null, '亿元'],
      ['亿元', null],
      [null, null],
      ['亿元', '亿元']
    ] as const)
      expect(fitLevel('12.50', written, kept)).toEqual(asItIs)
  })
  it('is told of as many as its name says, where only one of the two units does', () => {
    const beds = (written: string, kept: string) =>
      fitLevel('3.63', written, kept, '每千常住人口医疗卫生机构床位数')?.decimal ?? null
    expect([beds('张/千人', '张'), beds('张', '张/千人'), beds('张/万人', '张')]).toEqual(['3.63', '3.63', '0.363'])
    expect(fitLevel('91500', '元/人', '元', '人均地区生产总值')).toEqual({ decimal: '91500', convertedFrom: null })
    expect(fitted('3.63', '张/千人', '张')).toBeNull()
    expect(fitLevel('3.63', '张/千人', '张', '医疗卫生机构床位数')).toBeNull()
  })
  it('is an index over the year before where that is told in percent of it', () => {
    expect(fitted('102.1', '%', '上年=100')).toBe('102.1')
    expect(fitted('1021', '‰', '上年=100')).toBe('102.1')
    // 2.1 % is how much it grew; over 1978 nobody tells an index in percent.
    expect(fitted('2.1', '%', '上年=100')).toBeNull()
    expect(fitted('102.1', '%', '1978年=100')).toBeNull()
  })
})
