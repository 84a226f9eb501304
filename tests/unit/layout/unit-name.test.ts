import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/core/catalogue/indicator.ts'
import { inUnit, unitName } from '../../../src/core/layout/unit-name.ts'

describe('a number in its unit', () => {
  it.each([
    ['259.9', '亿元', 'zh-CN', '259.9 亿元'],
    ['259.9', '亿元', 'en-US', '259.9 (100 million yuan)'],
    ['62.3', '万人', 'en-US', '62.3 (10 000 persons)'],
    ['34,005', '元', 'en-US', '34,005 yuan'],
    ['5.2', '%', 'en-US', '5.2%']
  ] as const)('%s %s in %s is %s', (number, unit, language, text) => {
    expect(inUnit(number, unitName(unit, language))).toBe(text)
  })
})

describe('units in English', () => {
  it.each([
    ['亿元', '100 million yuan'],
    ['万人次', '10 000 person-times'],
    ['亿千瓦时', '100 million kWh'],
    ['微克/立方米', 'μg/cu.m'],
    ['上年=100', 'preceding year = 100'],
    ['上月=100', 'preceding month = 100'],
    ['1978年=100', '1978 = 100'],
    ['%', '%'],
    ['担', '担']
  ])('%s is %s', (unit, name) => {
    expect(unitName(unit, 'en-US')).toBe(name)
    expect(unitName(unit, 'zh-CN')).toBe(unit)
  })

  it('knows every unit of the starter catalogue', () => {
    const file = new URL('../../../resources/starter-catalogue.json', import.meta.url)
    const { indicators }: { indicators: Indicator[] } = JSON.parse(readFileSync(file, 'utf8'))
    const chinese = indicators.flatMap(({ unit }) => (unit === null ? [] : [unitName(unit, 'en-US')]))
    expect(chinese.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([])
  })
})
