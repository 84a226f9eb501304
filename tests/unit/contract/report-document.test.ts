import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportDocument } from '#contract/report/report-document.ts'
import { fittedShares } from '#contract/report/report-table.ts'
import { reportWords } from '#contract/report/report-words.ts'

afterEach(() => vi.unstubAllEnvs())

/** Of figures of an import that is all at one stage nothing needs to be named. */
const everything = {
  ...{ files: [], sheets: [], indicators: [], measures: [], regions: [], periods: [], isSome: false }
}

describe('the result page of an import', () => {
  it('says when by the clock on the wall, not in universal time', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai')
    const report = {
      at: '2026-03-31T17:04:05.123Z',
      department: null,
      reason: null,
      change: 12,
      regions: [],
      stages: [],
      files: []
    }
    expect(reportDocument(report, 'zh-CN').facts[0]).toEqual(['时间', '2026-04-01 01:04'])
  })

  it('is a preview before it is stored, and says so', () => {
    const report = { ...{ at: '2026-03-31T17:04:05.123Z', department: null, reason: null }, regions: [], stages: [] }
    const outcome = (change: number | null, language: 'zh-CN' | 'en-US') =>
      reportDocument({ ...report, change, files: [] }, language).facts[1]
    expect(outcome(null, 'zh-CN')).toEqual(['结果', '尚未存入'])
    expect(outcome(null, 'en-US')).toEqual(['Outcome', 'Not stored yet'])
    expect(outcome(12, 'en-US')).toEqual(['Outcome', 'Stored as change 12'])
  })

  it('says for which region and at which stage the figures were taken', () => {
    const report = {
      ...{ at: '2026-03-31T17:04:05.123Z', department: null, reason: null, change: null, files: [] },
      regions: ['云岭县'],
      stages: [{ stage: 'preliminary' as const, by: ['said' as const], figures: 3, parts: [everything] }]
    }
    expect(reportDocument(report, 'zh-CN').facts).toEqual(
      expect.arrayContaining([
        ['地区', '云岭县'],
        ['阶段', '全部为初步核算数（已写明）']
      ])
    )
    const supposed = { ...report, stages: report.stages.map((one) => ({ ...one, by: ['recent' as const] })) }
    expect(reportDocument(supposed, 'zh-CN').facts).toContainEqual([
      '阶段',
      '全部暂按初步核算数（结束不满一年，还没有最终核实数）。如有出入，请在报表中写明阶段。'
    ])
    const many = { ...report, regions: ['甲乡', '乙乡', '丙乡', '丁乡', '戊乡', '己镇'] }
    expect(reportDocument(many, 'en-US').facts).toContainEqual(['Region', '甲乡, 乙乡, 丙乡, 丁乡, 戊乡 and 1 more'])
  })
})

describe('what others say', () => {
  it('stands apart from a cell, and not from Chinese words', () => {
    const { otherSays, stored } = reportWords['zh-CN']
    expect(otherSays(stored, '31.57 万吨')).toBe('已存的数是 31.57 万吨')
    expect(otherSays('农业农村局 C3', '31.57 万吨')).toBe('农业农村局 C3 是 31.57 万吨')
  })
})

describe('the columns of its tables', () => {
  const columns = ['位置', '指标', '时期', '核实说明'].map((name, at) => ({ name, share: [20, 20, 20, 40][at] ?? 0 }))
  const sharesOf = (...row: string[]) =>
    fittedShares({ caption: '', columns, rows: [row] }, '核实说明').map(({ share }) => share)

  it('give a long name what others have to spare', () => {
    const [place = 0, indicator = 0, period = 0, explanation] = sharesOf(
      'B3',
      '城乡居民消费价格指数（1978年=100）',
      '2023年',
      ''
    )
    expect(explanation).toBe(40)
    expect(indicator).toBeGreaterThan(20)
    expect(place).toBeLessThan(20)
    expect(place + indicator + period).toBeCloseTo(60, 0)
  })

  it('stay as they are where all have enough, or none has anything to spare', () => {
    expect(sharesOf('B3', '粮食产量', '2023年', '')).toEqual([20, 20, 20, 40])
    const long = '很长的字'.repeat(9)
    expect(sharesOf(long, long, long, '')).toEqual([20, 20, 20, 40])
  })
})
