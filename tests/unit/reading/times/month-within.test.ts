import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** The periods of the first row, and what is asked. */
function read(heads: string, { fileName = '财政收支.xlsx', period }: { fileName?: string; period?: string } = {}) {
  const picture = `
    2024年财政收支情况
    单位：万元
    项目|${heads}
    财政收入|${heads
      .split('|')
      .map((_, at) => 900 - at)
      .join('|')}
  `
  const { tables } = readSheet(gridFromText(picture), { fileName, ...(period !== undefined && { period }) })
  return {
    periods: tables.flatMap(({ observations }) => observations.map((one) => one.period)),
    asked: tables.flatMap(({ questions }) => questions.map(({ code }) => code))
  }
}

describe('本月 in a table whose title says the year alone', () => {
  it.each([
    ['本月|1-9月', ['2024M09', '2024M01-09']],
    ['当月|上年同月|1-9月累计|上年同期累计', ['2024M09', '2023M09', '2024M01-09', '2023M01-09']],
    ['本月|上月|1-9月|1-8月', ['2024M09', '2024M08', '2024M01-09', '2024M01-08']],
    ['本季|1-3季度', ['2024Q3', '2024Q1-3']],
    ['本月|1-3季度', ['2024M09', '2024Q1-3']]
  ])('is told by the months so far beside it (%s)', (heads, periods) => {
    expect(read(heads)).toEqual({ periods, asked: [] })
  })

  it('is told by the name of the file, or by the importer', () => {
    const told = { periods: ['2024M09', '2024M01-09'], asked: [] }
    expect(read('本月|本年累计', { fileName: '9月财政收支.xlsx' })).toEqual(told)
    expect(read('本月|本年累计', { fileName: '财政收支2024年9月.xlsx' })).toEqual(told)
    expect(read('本月|本年累计', { period: '2024M09' })).toEqual(told)
  })

  it('is asked where nothing tells it: neither 上月 nor 累计 is a whole year', () => {
    expect(read('本月|上月|本年累计')).toEqual({ periods: [null, null, null], asked: ['which-period'] })
    expect(read('本月|本年累计', { fileName: '2023年9月财政收支.xlsx' }).periods).toEqual([null, null])
  })

  it('changes nothing of a table of years', () => {
    expect(read('本年|上年|上期').periods).toEqual(['2024', '2023', '2023'])
    expect(read('本年累计|上年同期', { fileName: '9月财政收支.xlsx' }).periods).toEqual(['2024', '2023'])
  })
})
