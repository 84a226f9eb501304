import { describe, expect, it } from 'vitest'
import { gapSuffix, targetInSigns, targetInWords, targetText } from '#core/target/target-text.ts'

const level = { kind: 'level', bound: 'at-least', value: '4700' } as const
const growth = { kind: 'growth', bound: 'about', value: '6' } as const

describe('a target', () => {
  it('is spoken of with its bound and unit, an index without its base', () => {
    expect(targetText({ ...level, value: '240' }, '亿元', 'zh-CN')).toBe('240 亿元以上')
    expect(targetText(level, '1978年=100', 'zh-CN')).toBe('4,700以上')
    expect(targetText({ ...level, bound: 'at-most', value: '5.5' }, '%', 'zh-CN')).toBe('5.5%以内')
    expect(targetText(growth, '亿元', 'zh-CN')).toBe('增长 6%左右')
    expect(targetText(growth, '亿元', 'en-US')).toBe('growth about 6%')
    expect(targetText({ ...level, value: '13' }, '亿元', 'en-US')).toBe('at least 13 (100 million yuan)')
  })

  it.each([
    [level, '1978年=100', '4,700以上', 'at least 4,700'],
    [growth, '亿元', '增长 6%左右', 'growth about 6%'],
    [{ ...growth, value: '-2.5' }, '亿元', '下降 2.5%左右', 'decline about 2.5%'],
    [{ ...growth, bound: 'at-most', value: '-3' }, '亿元', '下降 3%以上', 'decline at least 3%'],
    [{ ...growth, bound: null, value: '-3' }, '亿元', '下降 3%', 'decline 3%'],
    [{ ...growth, bound: null, value: '10' }, '亿元', '增长 10%', 'growth 10%'],
    [{ ...level, bound: null, value: '120' }, '亿元', '120 亿元', '120 (100 million yuan)'],
    [{ ...level, bound: null, value: '4.5' }, '%', '4.5%', '4.5%'],
    [{ ...level, value: '120' }, '亿元', '120 亿元以上', 'at least 120 (100 million yuan)']
  ] as const)('is kept in signs and told in the same words as elsewhere: %o', (target, unit, chinese, english) => {
    const kept = `国内生产总值 2023 全国 ${targetInSigns(target, unit)}`
    expect(targetInWords(kept, 'zh-CN')).toBe(`国内生产总值 2023年 全国 ${chinese}`)
    expect(targetInWords(kept, 'en-US')).toBe(`国内生产总值 2023 全国 ${english}`)
  })

  it('leaves what is no target as it is', () => {
    for (const line of ['产值 ≥100.xlsx', 'a =5.xlsx', '利川市', '规模≥2000 万元', 'a.xlsx、b.csv'])
      expect(targetInWords(line, 'zh-CN')).toBe(line)
  })
})

it('a gap is in 个百分点 of rates and growth, in 点 of an index, without a word of amounts', () => {
  expect(gapSuffix(growth, { kind: 'flow', unit: '亿元' }, 'zh-CN')).toBe('个百分点')
  expect(gapSuffix(level, { kind: 'rate', unit: '%' }, 'zh-CN')).toBe('个百分点')
  expect(gapSuffix(level, { kind: 'index', unit: '1978年=100' }, 'zh-CN')).toBe('点')
  expect(gapSuffix(level, { kind: 'index', unit: '1978年=100' }, 'en-US')).toBe(' points')
  expect(gapSuffix(level, { kind: 'flow', unit: '亿元' }, 'zh-CN')).toBe('')
})
