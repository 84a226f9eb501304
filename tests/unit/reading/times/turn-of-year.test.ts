import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`)
const M = (year: number) => Array.from({ length: 12 }, (_, at) => `${year}M${String(at + 1).padStart(2, '0')}`)

/** The periods of heads in a row under a title, in their order. */
function across(title: string, heads: readonly string[]): readonly string[] {
  const figures = (from: number) => heads.map((_, at) => from + at).join('|')
  const found = read(`
    ${title}
    单位：万元
    项目|${heads.join('|')}
    税收收入|${figures(101)}
    非税收入|${figures(51)}
  `)
  const all = Object.values(found).map((text) => text.split(' | ')[1] ?? '')
  return all.slice(0, heads.length)
}

/** The periods of names in a column under a title. */
function down(title: string, names: readonly string[]): readonly string[] {
  const lines = names.map((name, at) => `${name}|${101 + at}|${61 + at}`)
  const found = read([title, '月份|全社会用电量|工业用电量', ...lines].join('\n'))
  const all = Object.entries(found).filter(([cell]) => cell.startsWith('B'))
  return all.map(([, text]) => text.split(' | ')[1] ?? '')
}

describe('parts of one year', () => {
  const sums = ['一季度', '上半年', '全年']

  it('stay in it where quarters, halves and the year sum its months', () => {
    expect(across('2023年财政收入分月情况', [...MONTHS, ...sums])).toEqual([...M(2023), '2023Q1', '2023H1', '2023'])
  })

  it('stay in it down a column', () => {
    const quarters = ['一季度', '二季度', '三季度', '四季度', '全年']
    const told = ['2023Q1', '2023Q2', '2023Q3', '2023Q4', '2023']
    expect(down('2023年用电量（万千瓦时）', [...MONTHS, ...quarters])).toEqual([...M(2023), ...told])
    expect(down('用电量（万千瓦时）', ['2023年1月', ...MONTHS.slice(1), ...quarters])).toEqual([...M(2023), ...told])
  })

  it('stay in it where months so far stand among them', () => {
    expect(down('用电量（万千瓦时）', ['2023年1月', '1至7月', '上半年', '前三季度'])).toEqual([
      '2023M01',
      '2023M01-07',
      '2023H1',
      '2023Q1-3'
    ])
    expect(across('2023年财政收入', [...MONTHS, '1-6月'])).toEqual([...M(2023), '2023M01-06'])
  })
})

describe('months that go on behind the end of a year', () => {
  it('are of the next, whatever sums stand between them', () => {
    const names = ['2023年11月', '12月', '四季度', '全年', '1月', '2月']
    expect(down('用电量（万千瓦时）', names)).toEqual(['2023M11', '2023M12', '2023Q4', '2023', '2024M01', '2024M02'])
    expect(across('2024年财政收入', ['10月', '11月', '12月', '四季度', '1月', '2月', '3月', '一季度'])).toEqual([
      ...M(2023).slice(9),
      '2023Q4',
      ...M(2024).slice(0, 3),
      '2024Q1'
    ])
    expect(across('2024年财政收入', ['11月', '12月', '1-2月', '3月'])).toEqual([
      '2023M11',
      '2023M12',
      '2024M01-02',
      '2024M03'
    ])
  })

  it('turn nowhere where they run backwards', () => {
    expect(down('用电量（万千瓦时）', ['2023年12月', '11月', '10月'])).toEqual(['2023M12', '2023M11', '2023M10'])
  })
})
