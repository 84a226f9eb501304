import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the unit once more in English', () => {
  it('begins with a number and is none: 单位：亿元 | (100 million)', () => {
    expect(
      read(`
        商业保险公司业务经济技术指标(2020年)|||
        单位:亿元|||(100 million)
        项目|保险金额|保费收入|赔款及给付
        Item|Amount Insured|Premium|Claim and Payment
        财产保险公司|853298.71|390.04|243.16
        人寿保险公司|314630.86|852.21|150.07
      `)
    ).toMatchObject({
      B5: '财产保险公司>保险金额 | 2020 | level | 亿元',
      D6: '人寿保险公司>赔款及给付 | 2020 | level | 亿元'
    })
  })
})
