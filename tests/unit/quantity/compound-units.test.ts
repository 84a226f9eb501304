import { describe, expect, it } from 'vitest'
import { readUnit } from '#core/quantity/units/read-unit.ts'
import { parseUnit } from '#core/quantity/units/unit.ts'
import { unitInName } from '#core/quantity/units/unit-in-name.ts'

describe('a unit per another', () => {
  const ABOVE = '元 万元 吨 千瓦时 人 件 人次 立方米'.split(' ')
  const BELOW = '人 户 人次 间夜 床日 台时 座公里 亩 吨 平方公里 万人 头 辆 只 小时 天 年'.split(' ')

  it('is told of anything counted or measured', () => {
    const heads = ABOVE.flatMap((above) => BELOW.filter((below) => below !== above).map((below) => `${above}/${below}`))
    expect(heads.filter((head) => parseUnit(head)?.text !== head)).toEqual([])
    expect(heads.filter((head) => unitInName(`平均水平（${head}）`).unit?.text !== head)).toEqual([])
  })

  it('is a price of whatever is sold', () => {
    for (const sold of ['桌', '课时', '束', '标方', '单']) expect(parseUnit(`元/${sold}`)?.shy).toBe(false)
  })

  it('keeps the sizes of both', () => {
    expect(parseUnit('万元/间夜')).toMatchObject({ dimension: 'money:CNY/count:间夜', power: 4 })
    expect(parseUnit('元/万间夜')).toMatchObject({ dimension: 'money:CNY/count:间夜', power: -4 })
  })

  it.each(['元/占比', '万元/增幅', '人员/机构', '男/女', '收入/支出'])('%s is none', (text) =>
    expect(parseUnit(text)).toBeNull()
  )
})

describe('a thing for as long, as often or as far', () => {
  it('is a unit with a size, and in brackets', () => {
    expect(parseUnit('万间夜')).toMatchObject({ dimension: 'count:间夜', power: 4, shy: false })
    expect(unitInName('客房出租数（间夜）')).toMatchObject({ name: '客房出租数', unit: { text: '间夜' } })
    expect(unitInName('旅客周转量（座公里）').unit?.text).toBe('座公里')
    expect(unitInName('开班期数（期）')).toMatchObject({ name: '开班期数', unit: { text: '期' } })
    expect(unitInName('培训人数（初级）').unit).toBeNull()
  })

  it.each(['本次', '头年', '本月', '次日', '节日', '条件', '间夜'])('%s alone is a word', (word) =>
    expect(readUnit(word)).toBeNull()
  )
})

describe('points told with their sign', () => {
  it.each(['±百分点', '+/-百分点', '(±)百分点', '±个百分点'])('%s', (text) =>
    expect(parseUnit(text)).toMatchObject({ dimension: 'points', signed: true })
  )
})
