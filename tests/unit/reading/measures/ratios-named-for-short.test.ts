import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

describe('names in percent', () => {
  it.each(['游客满意度', '群众安全感', '资产负债', '林地面积占国土', '人口城镇化'])(
    '%s is no growth of an amount',
    (name) => {
      const picture = `
      2023年主要指标
      指标|单位|2023年
      户籍人口|万人|82.5
      ${name}|%|61.5
    `
      const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
      const told = tables[0]?.observations.at(-1)
      expect([told?.indicator.join('>'), told?.measure, told?.unit]).not.toContain('growth')
    }
  )

  it('are growth where an amount is told so', () => {
    const picture = `
      2023年主要指标
      指标|单位|2023年
      户籍人口|万人|82.5
      规模以上工业增加值|%|6.5
    `
    const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect(tables[0]?.observations.at(-1)?.measure).toBe('growth')
  })
})

describe('the place of an office that bears the name of the state or of a bank', () => {
  it.each(['人民银行利川市支行', '中国农业银行利川市支行', '中国移动通信集团利川市分公司', '国家税务总局利川市税务局'])(
    '%s lies in 利川市',
    (office) => {
      const picture = `
        编制单位：${office}||单位：亿元
        指标|2023年|2022年
        各项存款余额|320.5|300.2
      `
      const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
      expect(tables[0]?.places.sender).toBe('利川市')
    }
  )
})
