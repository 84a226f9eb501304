import { describe, expect, it } from 'vitest'
import { amountsAddUp } from '#core/catalogue/adds-up.ts'
import { readableUnit } from '#core/draft/words/readable-unit.ts'
import { pointsSuffix } from '#core/layout/measures/points-suffix.ts'
import { inUnit, unitName } from '#core/layout/unit-name.ts'
import { layoutWording } from '#core/layout/words/wording.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { isNoUnit, NO_UNIT } from '#core/quantity/units/no-unit.ts'

const KEPT = { decimal: '1.2', convertedFrom: null }

describe('what is told in no unit', () => {
  it('says so in either word, which no unit that is not known does', () => {
    expect([NO_UNIT, '无量纲', '倍', '亿元', ''].map(isNoUnit)).toEqual([true, true, false, false, false])
  })

  it('is the same figure as in the base of an index or in times, and another in percent or in money', () => {
    for (const unit of ['无量纲', '上年=100', '农村=1', '倍', '指数']) {
      expect(fitLevel('1.2', NO_UNIT, unit)).toEqual(KEPT)
      expect(fitLevel('1.2', unit, NO_UNIT)).toEqual(KEPT)
    }
    for (const unit of ['%', '亿元', '人']) {
      expect(fitLevel('1.2', NO_UNIT, unit)).toBeNull()
      expect(fitLevel('1.2', unit, NO_UNIT)).toBeNull()
    }
  })

  it.each(['zh-CN', 'en-US'] as const)('has nothing behind its figures: %s', (language) => {
    expect(unitName(NO_UNIT, language)).toBe('')
    expect(inUnit('0.42', unitName(NO_UNIT, language))).toBe('0.42')
    expect(readableUnit('2000000', NO_UNIT, 0, language)).toEqual({ shift: 0, decimals: 0, words: '' })
    expect(pointsSuffix({ kind: 'rate', unit: NO_UNIT }, { words: layoutWording[language], language })).toBe('')
  })

  it('is never summed', () => {
    expect(amountsAddUp({ kind: 'flow', unit: NO_UNIT, names: ['就业弹性'] })).toBe(false)
  })
})
