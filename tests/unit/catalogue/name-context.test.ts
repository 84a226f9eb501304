import { describe, expect, it } from 'vitest'
import { nameContext } from '../../../src/main/desk/import/names/name-context.ts'

describe('what a short name is told apart by', () => {
  it('is the subject of the title, with the labels above the name', () => {
    expect(nameContext(['城镇', '合计'], '2023年固定资产投资')).toEqual(['固定资产投资', '城镇'])
    expect(nameContext(['规模以上工业增加值'], '2023年工业')).toEqual([])
  })

  it.each([
    ['2023年规模以上工业总产值（按行业分）', '规模以上工业总产值'],
    ['限额以上单位零售额（按商品类别分）（2023年）', '限额以上单位零售额'],
    ['固定资产投资（按行业）完成情况', '固定资产投资']
  ])('leaves no bracket of %s open', (title, subject) => {
    expect(nameContext(['合计'], title)).toEqual([subject])
  })

  it('leaves out of a title that figures of all kinds follow', () => {
    expect(nameContext(['利润总额'], '2023年1-9月规模以上工业主要经济指标')).toEqual(['规模以上工业'])
  })

  it.each([
    ['某县主要指标', []],
    ['赵县2023年主要指标', []],
    ['湖北省恩施州利川市主要指标', []],
    ['白杨坪镇主要指标', []],
    ['某县（试点）主要指标', []],
    ['某县工业主要指标', ['工业']],
    ['恩施州利川市工业主要指标', ['工业']]
  ])('leaves out of %s the place, on a list or on none: the figures have their region', (title, context) => {
    expect(nameContext(['负数利润'], title)).toEqual(context)
  })

  it('leaves no bracket of a label open', () => {
    expect(nameContext(['农业产值(按行业', '合计'], null)).toEqual(['农业产值'])
  })
})

it('leaves out a title that says again of what kind the amounts are', () => {
  expect(nameContext(['油菜籽产量'], '云岭县主要农产品产量')).toEqual([])
  expect(nameContext(['毕业生数'], '普通中学基本情况')).toEqual(['普通中学'])
  expect(nameContext(['产量'], '云岭县主要农产品产量')).not.toEqual(['产量'])
})
