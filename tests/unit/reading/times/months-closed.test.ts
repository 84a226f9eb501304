import { describe, expect, it } from 'vitest'
import { labelMeaning } from '#core/reading/meaning/labels/label-meaning.ts'
import { withTotalsOfMonths } from '#core/reading/meaning/labels/times/months/months-closed.ts'
import type { StructureLabel } from '#core/reading/structure.ts'
import { readPicture } from '../../../support/read-picture.ts'

function stub(texts: readonly string[]): StructureLabel[] {
  return texts.map((text, row) => ({
    ...{ row, column: 0, axis: 'row', text, parent: null, attribute: null },
    span: { top: row, left: 0, bottom: row, right: 0 }
  }))
}

describe('a total behind months', () => {
  it('is the time of all twelve, whatever stands before them', () => {
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`)
    const labels = stub(['企业', '上年12月', ...months, '合计', '企业', '合计'])
    const told = withTotalsOfMonths(
      labels,
      labels.map(({ text }) => labelMeaning(text))
    )
    expect(told.map(({ names }) => names.join('/')).filter((name) => name !== '')).toEqual(['企业', '企业', '合计'])
  })

  it('asks no more than a year of what stands before it, however long the list', () => {
    const labels = stub(Array.from({ length: 3000 }, (_, at) => (at % 10 === 9 ? '合计' : `企业${at}`)))
    let asked = 0
    const meanings = new Proxy(
      labels.map(({ text }) => labelMeaning(text)),
      {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) asked++
          return Reflect.get(target, key, receiver)
        }
      }
    )
    withTotalsOfMonths(labels, meanings)
    expect(asked).toBeLessThan(20 * labels.length)
  })
})

describe('年累计', () => {
  const read = (head: string, title = '2024年各乡镇接待人次') =>
    readPicture(`
      ${title}
      单位：万人次
      乡镇|3月|4月|${head}|上年同期|增长%
      城关镇|30|40|110|90|22
      青石乡|31|42|111|91|22
    `)

  it.each(['年累计', '本年累计', '年度累计', '全年累计'])(
    'is a time and no name, and begins with the year: %s behind months',
    (head) => {
      expect(read(head)).toMatchObject({
        C4: '接待人次 | 2024M04 | level | 万人次 | 城关镇',
        D4: '接待人次 | 2024M01-04 | level | 万人次 | 城关镇',
        E4: '接待人次 | 2023M01-04 | level | 万人次 | 城关镇',
        F5: '接待人次 | 2024M01-04 | growth | % | 青石乡'
      })
    }
  )

  it('is of the months that its table is of', () => {
    expect(read('年累计', '2024年5月各乡镇接待人次')).toMatchObject({
      D4: '接待人次 | 2024M01-05 | level | 万人次 | 城关镇'
    })
    expect(
      readPicture(`
        2024年5月接待情况
        项目|单位|本月|年累计
        接待人次|万人次|30|110
      `)
    ).toMatchObject({ D3: '接待人次 | 2024M01-05 | level | 万人次' })
  })

  it('is the year behind its twelve months, and so is 年合计', () => {
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`)
    for (const head of ['年累计', '年合计'])
      expect(
        readPicture(`
          2024年降水量（毫米）
          站名|${months.join('|')}|${head}
          城关站|${months.map((_, at) => 10 + at).join('|')}|187
          青石站|${months.map((_, at) => 11 + at).join('|')}|199
        `)
      ).toMatchObject({ N3: '降水量>城关站 | 2024 | level | 毫米' })
  })

  it('is none of several years', () => {
    expect(
      readPicture(`
        接待情况（万人次）
        年份|接待人次|历年累计
        2023年|40|100
        2024年|4|104
      `)
    ).toMatchObject({ C3: '接待>历年累计 | 2023 | level | 万人次' })
  })
})

describe('the year before beside what closes months', () => {
  it.each([
    ['累计', '去年累计'],
    ['合计', '上年同期'],
    ['累计', '去年同期累计']
  ])('is of the same months: %s | %s', (sum, before) => {
    expect(
      readPicture(`
        2024年各乡镇接待人次
        单位：万人次
        乡镇|1月|2月|${sum}|${before}|增长%
        城关镇|40|45|85|90|-5.6
        青石乡|41|46|87|91|-4.4
      `)
    ).toMatchObject({
      D4: '接待人次 | 2024M01-02 | level | 万人次 | 城关镇',
      E4: '接待人次 | 2023M01-02 | level | 万人次 | 城关镇',
      F4: '接待人次 | 2024M01-02 | growth | % | 城关镇'
    })
  })
})
