import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** Period of the first figure, and what is asked of when. */
function first(picture: string): { period: string | null | undefined; asked: string | null | undefined } {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  const [table] = tables
  return {
    period: table?.observations[0]?.period,
    asked: table?.questions.find(({ code }) => code === 'which-period')?.guess
  }
}

const signed = (title: string, ...below: readonly string[]) => `
  ${title}
  指标|完成（万件）|同比%
  快递业务量|512.3|18.6
  函件业务量|41.6|-2.1
  ${below.join('\n  ')}
`

describe('a year said only by the date of a signature', () => {
  it.each([
    ['2024年7月8日'],
    ['云岭县邮政管理局（代章）', '|2024年7月8日'],
    ['', '||2024.7.8'],
    ['云岭县邮政管理局||2024年7月8日'],
    ['云岭县邮政管理局 2024年7月8日'],
    ['填表人：李明|审核：王强|2024年7月8日'],
    ['单位负责人：李明  填表人：王强  填报日期：2024年7月8日'],
    ['||二〇二四年七月八日'],
    ['||2024-07-08'],
    ['||2024年7月'],
    ['2024年|7月|8日'],
    ['数据来源：邮政管理局   2024年7月8日']
  ])('is that of the part of the year in the title: %s', (...below) => {
    expect(first(signed('上半年邮政、快递业务完成情况', ...below))).toEqual({ period: '2024H1', asked: undefined })
  })

  it('is the year before the turn of the year', () => {
    expect(first(signed('四季度业务完成情况', '||2025年1月8日')).period).toBe('2024Q4')
    expect(first(signed('1-12月业务完成情况', '||2025年1月8日')).period).toBe('2024M01-12')
  })

  it('is asked where the months were not over by then, nor just before', () => {
    expect(first(signed('1-9月业务完成情况', '||2024年7月8日'))).toEqual({ period: null, asked: '2024' })
  })

  it('is only guessed where the title says no part of the year', () => {
    expect(first(signed('邮政业务完成情况', '||2024年7月8日'))).toEqual({ period: null, asked: '2024' })
  })

  it.each([
    ['注：数据截至2024年7月8日'],
    ['有效期至：2025年6月30日'],
    ['批准文号：国统制〔2022〕88号'],
    ['注：2023年7月8日起调整统计口径。']
  ])('is no date in a remark: %s', (...below) => {
    expect(first(signed('上半年邮政、快递业务完成情况', ...below)).period).toBe(null)
  })

  it('is the last on the sheet: every table over it was signed then', () => {
    const { tables } = readSheet(
      gridFromText(`
        一、上半年邮政业务
        指标|完成（万件）|同比%
        函件|51.3|1.6
        包裹|41.6|-2.1

        二、上半年快递业务
        指标|完成（万件）|同比%
        同城|512.3|18.6
        异地|410.6|-2.1

        ||2024年7月8日
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables.map(({ observations }) => observations[0]?.period)).toEqual(['2024H1', '2024H1'])
  })

  it('gives way to a year said of the figures', () => {
    expect(first(signed('2023年上半年业务完成情况', '||2024年7月8日')).period).toBe('2023H1')
  })
})
