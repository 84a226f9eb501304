import { describe, expect, it } from 'vitest'
import { readTypedTarget } from '#core/target/typed-target.ts'

const grain = { name: '粮食产量', kind: 'flow', unit: '万吨' } as const
const unemployment = { name: '城镇登记失业率', kind: 'rate', unit: '%' } as const

const level = (typed: string) => readTypedTarget(typed, 'level', grain)
const plain = { bound: null, convertedFrom: null }

describe('the value typed into a target', () => {
  it('may have separators, full-width digits and a sign', () => {
    expect(level('6.5')).toEqual({ kind: 'level', value: '6.5', ...plain })
    expect(level(' 1,200 ')).toEqual({ kind: 'level', value: '1200', ...plain })
    expect(level('-3')).toEqual({ kind: 'level', value: '-3', ...plain })
  })

  it('is converted from the unit that it is written in', () => {
    expect(level('126000吨')).toEqual({ kind: 'level', value: '12.6', bound: null, convertedFrom: '吨' })
    expect(level('12.6万吨以上')).toEqual({ kind: 'level', value: '12.6', bound: 'at-least', convertedFrom: null })
  })

  it('says its bound in words', () => {
    expect(level('约12.8')).toMatchObject({ value: '12.8', bound: 'about' })
    expect(level('不低于12')).toMatchObject({ value: '12', bound: 'at-least' })
    expect(readTypedTarget('4.5以内', 'level', unemployment)).toMatchObject({ value: '4.5', bound: 'at-most' })
  })

  it('bounds a fall as far as it goes down: growth is the other way round', () => {
    const energy = { name: '单位GDP能耗', kind: 'flow', unit: '吨标准煤/万元' } as const
    const typed = (text: string) => readTypedTarget(text, 'level', energy)
    expect(typed('下降3%以上')).toMatchObject({ kind: 'growth', value: '-3', bound: 'at-most' })
    expect(typed('降幅不低于3%')).toMatchObject({ kind: 'growth', value: '-3', bound: 'at-most' })
    expect(typed('下降3%以内')).toMatchObject({ kind: 'growth', value: '-3', bound: 'at-least' })
    expect(typed('下降3%左右')).toMatchObject({ kind: 'growth', value: '-3', bound: 'about' })
    expect(typed('下降3%')).toMatchObject({ kind: 'growth', value: '-3', bound: null })
    // A minus that is typed is the number's own.
    expect(typed('-3%以上')).toMatchObject({ kind: 'growth', value: '-3', bound: 'at-least' })
    expect(typed('增长-3%以上')).toMatchObject({ kind: 'growth', value: '-3', bound: 'at-least' })
  })

  it('is growth in percent, but of what is a rate itself its level', () => {
    expect(level('６.５％左右')).toEqual({ kind: 'growth', value: '6.5', bound: 'about', convertedFrom: null })
    expect(readTypedTarget('5.5%', 'level', unemployment)).toMatchObject({ kind: 'level', value: '5.5' })
    expect(readTypedTarget('6.5', 'growth', grain)).toMatchObject({ kind: 'growth', value: '6.5' })
  })

  it('is, of prices over the year before, their rise in percent or the index', () => {
    const prices = { name: '居民消费价格指数', kind: 'index', unit: '上年=100' } as const
    const typed = (text: string) => readTypedTarget(text, 'level', prices)
    expect(typed('3%左右')).toMatchObject({ kind: 'growth', value: '3', bound: 'about' })
    expect(typed('3左右')).toMatchObject({ kind: 'growth', value: '3', bound: 'about' })
    expect(typed('103以内')).toMatchObject({ kind: 'level', value: '103', bound: 'at-most' })
    expect(typed('103%')).toMatchObject({ kind: 'level', value: '103' })
    expect(readTypedTarget('3', 'growth', prices)).toMatchObject({ kind: 'growth', value: '3' })
  })

  it('is growth, too, of an index on a fixed base, which grows in percent as amounts do', () => {
    const gdp = { name: '国内生产总值指数', kind: 'index', unit: '1978年=100' } as const
    expect(readTypedTarget('5%左右', 'level', gdp)).toMatchObject({ kind: 'growth', value: '5', bound: 'about' })
    expect(readTypedTarget('5', 'growth', gdp)).toMatchObject({ kind: 'growth', value: '5' })
    expect(readTypedTarget('4700以上', 'level', gdp)).toMatchObject({ kind: 'level', value: '4700' })
    // What compares with the month before alone says nothing of a year's growth.
    const monthly = { name: '居民消费价格指数', kind: 'index', unit: '上月=100' } as const
    expect(readTypedTarget('3%', 'level', monthly)).toEqual({ wrong: 'unit' })
  })

  it('is refused where it is no number, or one of other things', () => {
    for (const typed of ['', '很多', '1.2.3', '12①']) expect(level(typed), typed).toEqual({ wrong: 'number' })
    for (const typed of ['12亿元', '3亿']) expect(level(typed), typed).toEqual({ wrong: 'unit' })
    expect(readTypedTarget('12万吨', 'growth', grain)).toEqual({ wrong: 'unit' })
  })
})
