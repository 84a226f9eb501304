import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readStructure } from '../../../support/read-structure.ts'

describe('classes over columns', () => {
  it('are names though their open ones look like figures', () => {
    for (const classes of ['0-4|5-19|20-', '0–4|5–19|20+', '<5|5-19|>19', '1|2-4|5-', '1|2|3+', '0|1|2 or more']) {
      const [table] = readStructure(`
        ¦|${classes}|Total
        ¦Mining|12|8|4|24
        ¦Fishing|2|3|5|10`)
      expect(table?.headerRows).toEqual([1])
      expect(table?.entries['D2']).toBe(`Mining · ${classes.split('|')[2]}`)
    }
  })

  it('begin anew under each head, and may stand beside a corner', () => {
    const [table] = readStructure(
      `
      ¦|2009|||2010||
      ¦Industry|Total|0-4|5-|Total|0-4|5-
      ¦Mining|12|8|4|24|20|4
      ¦Fishing|2|1|1|10|6|4`,
      { merges: ['B1:D1', 'E1:G1'] }
    )
    expect(table?.headerRows).toEqual([1, 2])
    expect(table?.entries['D3']).toBe('Mining · 5-')
  })

  it('stand below a head over all of them, or beside what they class', () => {
    for (const head of ['Region|Persons|||\n      ¦|', 'Household size|']) {
      const [table] = readStructure(`
      ¦${head}1|2|3|4 or more
      ¦North|12|10|5|3
      ¦South|11|9|6|2`)
      expect(table?.headerRows).toHaveLength(head.includes('Persons') ? 2 : 1)
      expect(Object.values(table?.entries ?? {})).toContain('North · 4 or more')
    }
    const [shares] = readStructure(`
      ¦Year|Age 65+|0–14 %|65+ %
      ¦1875|75267|34,5|3,9
      ¦1900|141700|35,1|5,3`)
    expect(shares?.headerRows).toEqual([1])
  })

  it('are no more than limits, ranges that overlap or leave room, or figures of a row amid the body', () => {
    for (const goals of ['≥310|≥315|≥320', '3-5|6-8|≥30', '3-5|4-6|≥6']) {
      const [table] = readStructure(`
        ¦指标|2021年|2022年|2023年
        ¦优良天数|${goals}
        ¦降水量|1201|1310|1190`)
      expect(table?.headerRows).toEqual([1])
    }
    const [table] = readStructure(`
      ¦Station|2007|2008|2009
      ¦Oslo|120|131|119
      ¦Bergen|1-4|5-9|10-`)
    expect(table?.headerRows).toEqual([1])
  })
})

describe('a head that says it is of the total', () => {
  it.each(['总数中', '总计中：', '在总数中', '其中'])('parts what the class before it parts: %s', (head) => {
    const { tables } = readSheet(
      gridFromText(`
        ¦2024年底持证残疾人分类别统计表
        ¦单位：人
        ¦乡镇|持证残疾人总数|按残疾类别分|||${head}|
        ¦    |             |视力|听力|其他|女性|一、二级
        ¦常路镇|1409|167|72|1170|591|727
        ¦岱崮镇|1169|111|75|983|490|600
      `),
      { fileName: '表.xlsx' }
    )
    const named = new Set(
      tables.flatMap(({ observations }) => observations.map(({ indicator }) => indicator.join('>')))
    )
    expect([...named]).toEqual([
      '持证残疾人总数',
      '持证残疾人总数>按残疾类别分>视力',
      '持证残疾人总数>按残疾类别分>听力',
      '持证残疾人总数>按残疾类别分>其他',
      '持证残疾人总数>女性',
      '持证残疾人总数>一、二级'
    ])
  })
})

describe('a class named on the line of its first member', () => {
  const namesOf = (picture: string) => {
    const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    return tables.flatMap(({ observations }) =>
      observations.filter(({ column }) => column === 1).map(({ indicator }) => indicator.join('>'))
    )
  }

  it('needs no 分, and its members may stand flush below it where they make the whole', () => {
    const picture = (blank: string) => `
      ¦2024年进出口情况（万元）
      ¦指标|2024年
      ¦进出口总额|5600
      ¦按贸易方式：一般贸易|4000
      ¦${blank}加工贸易|1200
      ¦${blank}其他贸易|400
      ¦按企业性质：国有企业|1600
      ¦${blank}民营企业|4000
    `
    const members = [
      '进出口总额',
      '进出口总额>按贸易方式>一般贸易',
      '进出口总额>按贸易方式>加工贸易',
      '进出口总额>按贸易方式>其他贸易',
      '进出口总额>按企业性质>国有企业',
      '进出口总额>按企业性质>民营企业'
    ]
    expect(namesOf(picture(''))).toEqual(members)
    expect(namesOf(picture('            '))).toEqual(members)
  })

  it('parts what stands right before it, where the same class was named before', () => {
    expect(
      namesOf(`
        2024年主要指标（万元）
        指标|2024年|2023年
        出口总额|5600|5000
        按贸易方式：一般贸易|4000|3600
        加工贸易|1600|1400
        进口总额|3600|3000
        按贸易方式：一般贸易|2000|1600
        加工贸易|1600|1400
      `)
    ).toEqual([
      '出口总额',
      '出口总额>按贸易方式>一般贸易',
      '出口总额>按贸易方式>加工贸易',
      '进口总额',
      '进口总额>按贸易方式>一般贸易',
      '进口总额>按贸易方式>加工贸易'
    ])
  })

  it.each(['按美元计价：进出口', '按可比价格：进出口', '按常住人口计算：收入'])('is none: %s', (name) => {
    expect(
      namesOf(`
        2024年主要指标（万元）
        指标|2024年
        总额|5600
        ${name}|5500
      `)
    ).toEqual(['总额', name.replace('：', ':')])
  })

  it('is a level over all its members, which blanks set under that', () => {
    const { tables } = readSheet(
      gridFromText(`
        ¦2025年前三季度消费品市场
        ¦指标|1-9月（亿元）|同比%
        ¦社会消费品零售总额|41.63|5.2
        ¦  按经营地分：城镇|29.87|4.8
        ¦             乡村|11.76|6.3
        ¦  限额以上|9.04|6
      `),
      { fileName: '表.xlsx' }
    )
    const names = tables
      .flatMap(({ observations }) => observations.filter(({ column }) => column === 1))
      .map(({ indicator }) => indicator)
    expect(names).toEqual([
      ['社会消费品零售总额'],
      ['社会消费品零售总额', '按经营地分', '城镇'],
      ['社会消费品零售总额', '按经营地分', '乡村'],
      ['社会消费品零售总额', '限额以上']
    ])
  })
})
