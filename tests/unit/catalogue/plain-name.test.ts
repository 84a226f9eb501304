import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthOfName, plainName } from '../../../src/core/catalogue/names/plain-name.ts'

describe('the plain form of a name', () => {
  it.each([
    ['　　（一）其中：规上工业 增加值（万元）①', '规模以上工业增加值'],
    ['一、地区生产总值(亿元)', '地区生产总值'],
    ['　　#工业', '工业'],
    ['1.农业', '农业'],
    ['1.2 农业', '农业'],
    ['01 粮食产量', '粮食产量'],
    ['（2）林业', '林业'],
    ['③牧业', '牧业'],
    ['全市常住人口', '常住人口'],
    ['本县生产总值', '生产总值'],
    ['社零总额', '社会消费品零售总额'],
    ['乡  镇 个 数', '乡镇个数'],
    ['粮食产量:万吨', '粮食产量'],
    ['小学在校学生①', '小学在校学生'],
    ['旅游收入*', '旅游收入'],
    ['地区生产总值（现价）（亿元）', '地区生产总值'],
    ['“四上”企业数', '四上企业数']
  ])('%s is %s', (typed, plain) => {
    expect(plainName(typed)).toBe(plain)
  })

  it.each([
    ['全社会用电量', '全社会用电量'],
    ['5G基站数（个）', '5g基站数'],
    ['R&D经费（万元）', 'r&d经费'],
    ['执业（助理）医师', '执业(助理)医师'],
    ['PM2.5平均浓度', 'pm2.5平均浓度']
  ])('keeps what belongs to the name: %s', (typed, plain) => {
    expect(plainName(typed)).toBe(plain)
  })

  it('is its own plain form', () => {
    const part = fc.constantFrom(
      '一、',
      '其中：',
      '#',
      '全市',
      '规上',
      '工业',
      '增加值',
      ' ',
      '（亿元）',
      '①',
      '1.',
      'GDP'
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const once = plainName(parts.join(''))
        expect(plainName(once)).toBe(once)
      })
    )
  })
})

describe('the growth of a name', () => {
  it('is told from the name', () => {
    expect(growthOfName('地区生产总值增速')).toBe('地区生产总值')
    expect(growthOfName('地区生产总值同比增长')).toBe('地区生产总值')
    expect(growthOfName('规模以上工业增加值增长速度')).toBe('规模以上工业增加值')
  })

  it('is nothing where no name is left', () => {
    expect(growthOfName('增长率')).toBeNull()
    expect(growthOfName('同比增长')).toBeNull()
    expect(growthOfName('固定资产投资')).toBeNull()
  })
})

describe('traditional characters', () => {
  it('are the simplified ones', () => {
    expect(plainName('國內生產總值（萬元）')).toBe(plainName('国内生产总值'))
    expect(plainName('農業總產值')).toBe('农业总产值')
  })
})
