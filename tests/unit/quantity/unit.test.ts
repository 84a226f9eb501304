import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText } from '#core/quantity/decimal.ts'
import { convert } from '#core/quantity/units/convert.ts'
import { readUnit } from '#core/quantity/units/read-unit.ts'
import { parseUnit, type Unit } from '#core/quantity/units/unit.ts'
import { unitInName } from '#core/quantity/units/unit-in-name.ts'

function unit(text: string): Unit {
  const parsed = parseUnit(text)
  if (parsed === null) throw new Error(`${text} is no unit`)
  return parsed
}

describe('units', () => {
  it('are no names of months and grades: 十月, 十级', () => {
    expect(readUnit('十月')).toBeNull()
    expect(readUnit('十级')).toBeNull()
    expect(readUnit('万天')?.units[0]?.text).toBe('万天')
  })

  it.each([
    ['元', 'money:CNY', 0],
    ['万元', 'money:CNY', 4],
    ['百亿元', 'money:CNY', 10],
    ['万人次', 'person-time', 4],
    ['千公顷', 'area', 7],
    ['平方公里', 'area', 6],
    ['万千瓦时', 'energy', 4],
    ['万吨标准煤', 'coal-equivalent', 7],
    ['人/平方公里', 'person/area', -6],
    ['million yuan', 'money:CNY', 6],
    ['100 million yuan', 'money:CNY', 8],
    ['US$ million', 'money:USD', 6],
    ['unadjusted $ thousands', 'money:USD', 3],
    ['billions of current U.S. dollars', 'money:USD', 9],
    ['10 000 persons', 'person', 4],
    ['thousands', 'number', 3],
    ['万标箱', 'other:标箱', 4]
  ])('%s', (text, dimension, power) => expect(unit(text)).toMatchObject({ dimension, power }))

  it.each(['年末', '男', '合计', '人均', '工业', '千秋', '万村千乡', 'Total', 'May', '2023', ''])(
    '%s is none',
    (text) => {
      expect(parseUnit(text)).toBeNull()
    }
  )
})

describe('an index', () => {
  it('has one base however it is told', () => {
    expect(unit('以上年价格为100')).toEqual(unit('上年=100'))
    expect(unit('以上年同月价格为100').text).toBe('上年同月=100')
    expect(unit('以1978年价格为100').dimension).toBe(unit('1978=100').dimension)
    expect(unit('1978年=100').dimension).not.toBe(unit('上年=100').dimension)
  })
})

describe('texts that are only a unit', () => {
  it.each([
    ['单位：万元', ['万元']],
    ['单 位:万元', ['万元']],
    ['(单位：万元)', ['万元']],
    ['计量单位: 人、‰', ['人', '‰']],
    ['（万元）', ['万元']],
    ['单位：亿元（当年价）', ['亿元']],
    ['单位：人民币万元', ['万元']],
    ['单位：万元人民币', ['万元']],
    ['元/间夜', ['元/间夜']],
    ['±百分点', ['百分点']],
    ['单位：万元、%', ['万元', '%']],
    ['美元（万美元）', ['万美元']],
    ['元、万元', ['元', '万元']],
    ['︵万元︶', ['万元']],
    ['上年=100', ['上年=100']],
    ['以上年为100', ['上年=100']],
    ['以去年同期为100', ['上年同期=100']],
    ['1978年=100', ['1978年=100']],
    ['Unit: 10 000 persons', ['10 000 persons']],
    ['in millions', ['millions']],
    ['per cent', ['per cent']]
  ])('%s', (text, units) => expect(readUnit(text)?.units.map((u) => u.text)).toEqual(units))

  it('counts everyday words only where a unit is expected', () => {
    expect(readUnit('位')).toBeNull()
    expect(readUnit('位', true)?.units[0]?.dimension).toBe('rank')
    expect(readUnit('（岁）')?.explicit).toBe(true)
  })
  it.each(['单位：', '单位', '单位名称', '地区生产总值（亿元）', '单位面积产量（公斤/公顷）', '指标', '万'])(
    '%s is none',
    (text) => expect(readUnit(text)).toBeNull()
  )
})

describe('a unit inside a name', () => {
  it.each([
    ['地区生产总值（亿元）', '地区生产总值', '亿元'],
    ['财政收入\n（万元）', '财政收入', '万元'],
    ['粮食产量:万吨', '粮食产量', '万吨'],
    ['粮食产量，万吨', '粮食产量', '万吨'],
    ['企业个数 个', '企业个数', '个'],
    ['增长%', '增长', '%'],
    ['增速(%)', '增速', '%'],
    ['比上年增长±%', '比上年增长', '%'],
    ['国民总收入指数(1978年=100)', '国民总收入指数', '1978年=100'],
    ['7-3 居民消费价格指数（2023年，上年同月=100）', '7-3居民消费价格指数(2023年)', '上年同月=100'],
    ['地区生产总值(亿元，现价)', '地区生产总值', '亿元'],
    ['公共图书馆藏书（万册、件）', '公共图书馆藏书', '万册、件'],
    ['书刊报纸（种、册）', '书刊报纸', '种'],
    ['GDP, US$ million', 'GDP', 'US$ million'],
    ['每万人口医生数（人）', '每万人口医生数', '人'],
    ['粮食产量 单位：万吨', '粮食产量', '万吨']
  ])('%s', (text, name, unitText) => {
    const found = unitInName(text)
    expect([found.name, found.unit?.text]).toEqual([name, unitText])
  })
  it.each(['执业（助理）医师', '18岁以上人口(含18岁)', '人均GDP', '合  计', '户  数', '元/平方米', '第一产业', '5.2%'])(
    '%s states none',
    (text) => expect(unitInName(text).unit).toBeNull()
  )
})

describe('conversion', () => {
  it.each([
    ['1.5', '亿元', '万元', '15000'],
    ['12345', '元', '亿元', '0.00012345'],
    ['30', '亩', '公顷', '2'],
    ['2', '公顷', '亩', '30'],
    ['500', '公斤/亩', '吨/公顷', '7.5'],
    ['792', '万册、件', '万册', '792'],
    ['5.2', '%', '‰', '52'],
    ['3', '斤', '公斤', '1.5']
  ])('%s %s in %s', (decimal, from, to, result) => {
    expect(convert(decimal, unit(from), unit(to))).toEqual({ decimal: result, exact: true })
  })
  it('says where no exact decimal exists', () => {
    expect(convert('1', unit('亩'), unit('公顷'))).toEqual({ decimal: '0.0666666666666667', exact: false })
  })
  it('refuses other dimensions', () => {
    expect(convert('1', unit('万元'), unit('万人'))).toBeNull()
    expect(convert('1', unit('上年=100'), unit('1978年=100'))).toBeNull()
  })
  it('is exact there and back between powers of ten', () => {
    const money = fc.constantFrom('元', '千元', '万元', '百万元', '亿元')
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, scale]) => decimalText({ digits, scale }))
    fc.assert(
      fc.property(decimal, money, money, (text, from, to) => {
        const there = convert(text, unit(from), unit(to))
        expect(there?.exact).toBe(true)
        expect(convert(there?.decimal ?? '', unit(to), unit(from))).toEqual({ decimal: text, exact: true })
      })
    )
  })
})
