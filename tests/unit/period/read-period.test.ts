import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPeriod, type Period, parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { resolvePeriod } from '#core/period/written/period-mark.ts'
import { readPeriod, readPeriodMark, typedPeriod } from '#core/period/written/read-period.ts'

function reads(text: string, base?: string): string | null {
  const found = readPeriod(text, base === undefined ? null : parsePeriod(base))
  return found === null ? null : formatPeriod(found)
}

/** Labels from the outermost in, on the ground of the title's period. */
function together(labels: readonly string[], base: string | null): string | null {
  const marks = labels.map((label) => readPeriodMark(label)).filter((mark) => mark !== null)
  const found = resolvePeriod(marks, base === null ? null : parsePeriod(base))
  return found === null ? null : formatPeriod(found)
}

describe('periods as people type them', () => {
  it.each([
    ['2023年', '2023'],
    ['2023', '2023'],
    ['２０２３', '2023'],
    ['二〇二三年', '2023'],
    ['二○二三年', '2023'],
    ['23年', '2023'],
    ['98年', '1998'],
    ['23年底', '2023'],
    ['截止24年9月末', '2024M09'],
    ['（截至24年9月30日）', '2024M09'],
    ['全县24年1—9月', '2024M01-09'],
    ['全县24年前三季度', '2024Q1-3'],
    ['全县24年上半年', '2024H1'],
    ['截至23年末', '2023'],
    ['2023年度', '2023'],
    ['2023年末', '2023'],
    ['2023年7月', '2023M07'],
    ['2023年7月份', '2023M07'],
    ['2023年十二月', '2023M12'],
    ['2024年元月', '2024M01'],
    ['2024年元月份', '2024M01'],
    ['2024 年 元 月 份', '2024M01'],
    ['2024元月', '2024M01'],
    ['二〇二四年元月', '2024M01'],
    ['2024年元月31日', '2024M01'],
    ['2024年元—2月', '2024M01-02'],
    ['2024年元至三月份', '2024M01-03'],
    ['2024年元月至3月', '2024M01-03'],
    ['2023.7', '2023M07'],
    ['2023-07', '2023M07'],
    ['2023/7', '2023M07'],
    ['202307', '2023M07'],
    ['2023-07-31', '2023M07'],
    ['2023年7月31日', '2023M07'],
    ['20230731', '2023M07'],
    ['2023年1-7月', '2023M01-07'],
    ['2023年1—7月累计', '2023M01-07'],
    ['2023年1至7月', '2023M01-07'],
    ['2023年前11个月', '2023M01-11'],
    ['2023年1-2月', '2023M01-02'],
    ['2023年1、2月', '2023M01-02'],
    ['2023年4-6月', '2023Q2'],
    ['（2023年1月1日至9月30日）', '2023M01-09'],
    ['2023年1月1日—2023年9月20日', '2023M01-09'],
    ['2023年1月1日起至6月30日止', '2023M01-06'],
    ['2023.1.1-2023.9.30', '2023M01-09'],
    ['2023-01-01至2023-12-31', '2023M01-12'],
    ['2023年7月1日至9月30日', '2023Q3'],
    ['2023年9月1日至9月30日', '2023M09'],
    ['2023年上半年', '2023H1'],
    ['第七次全国人口普查', '2020'],
    ['六普', '2010'],
    ['（2020年11月1日零时）', '2020'],
    ['标准时点：2023年12月31日', '2023'],
    ['2024年11月1日', '2024M11'],
    ['2024年8月1日零时起', '2024M08'],
    ['2010年六普人口', '2010'],
    ['四经普', '2018'],
    ['第三次全国农业普查', '2016'],
    ['2023年一季度', '2023Q1'],
    ['2023年1季度', '2023Q1'],
    ['2023年1-2季度', '2023Q1-2'],
    ['2023年1-4季度', '2023Q1-4'],
    ['2023年前三季度', '2023Q1-3'],
    ['2023年一至三季度', '2023Q1-3'],
    ['2022/23', '2022/23'],
    ['2022-23', '2022/23'],
    ['2022/2023', '2022/23'],
    ['2022—2023学年', '2022/23'],
    ['2024学年', '2024/25'],
    ['2024学年度', '2024/25'],
    ['2024年学年初', '2024/25'],
    ['2024学年初中毕业生', '2024/25'],
    ['各级各类教育基本情况（2024学年）', '2024/25'],
    ['2022—2023年采暖季', '2022/23'],
    ['2022/23榨季', '2022/23'],
    ['1999/00', '1999/00'],
    ['2011-12', '2011M12'],
    ['Jan 2023', '2023M01'],
    ['Jan-23', '2023M01'],
    ['January-July 2023', '2023M01-07'],
    ['2010 Q3', '2010Q3'],
    ['Q3 2010', '2010Q3'],
    ['2009/IV', '2009Q4'],
    ['2009 I', '2009Q1'],
    ['III 2009', '2009Q3'],
    ['4Q2009', '2009Q4'],
    ['09Q4', '2009Q4'],
    ['Q1 98', '1998Q1'],
    ['January 2010r', '2010M01'],
    ['1st half 2010', '2010H1'],
    ['FY2010', '2010']
  ])('%s is %s', (text, canonical) => expect(reads(text)).toBe(canonical))

  it.each(['IV', 'Type I', '1-7月', '上半年', '上年同期', '本月', '7月', '2016~2017', '2021-2025年'])(
    '%s alone is no period',
    (text) => expect(reads(text)).toBeNull()
  )

  it.each([
    '2000万',
    '25年以上',
    '缴费满15年',
    '期限10年3个月',
    '年末总人口',
    '比上年增长%',
    '为上年%',
    '上年=100',
    '上年同月=100',
    '15-64岁',
    '1-3',
    '一、月报',
    '元月均',
    '人均工资（元/月）',
    '万元月产出',
    '单位：元 月末',
    'C0207',
    '表2023-1',
    '1978年以来',
    '三、牧业产值',
    '利川第1951厂',
    '第2000号煤矿',
    '厂2035号线路长度'
  ])('%s says nothing of time', (text) => expect(readPeriodMark(text)).toBeNull())

  it('takes 2011-12 for a year of account where the neighbours are', () => {
    expect(readPeriod('2011-12', null, { fiscal: true })).toEqual({ kind: 'fiscal', year: 2011 })
  })

  it('reads its own names of periods', () => {
    const named = fc.oneof(
      fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 1950, max: 2099 }) }),
      fc.record({
        kind: fc.constant('months' as const),
        year: fc.integer({ min: 1950, max: 2099 }),
        to: fc.integer({ min: 2, max: 12 })
      }),
      fc.record({
        kind: fc.constant('quarters' as const),
        year: fc.integer({ min: 1950, max: 2099 }),
        to: fc.integer({ min: 2, max: 4 })
      }),
      fc.record({
        kind: fc.constant('month' as const),
        year: fc.integer({ min: 1950, max: 2099 }),
        month: fc.integer({ min: 1, max: 12 })
      })
    )
    fc.assert(
      fc.property(named, (p: Period) => {
        expect(readPeriod(periodName(p, 'zh-CN'), null)).toEqual(p)
      })
    )
  })
})

describe('relative words stand on the period of the table', () => {
  it.each([
    ['本年', '2024M07', '2024M07'],
    ['上年同期', '2024M07', '2023M07'],
    ['上年同期累计', '2024M07', '2023M01-07'],
    ['去年', '2023', '2022'],
    ['前年', '2023', '2021'],
    ['累计', '2024M07', '2024M01-07'],
    ['本月止累计', '2024M07', '2024M01-07'],
    ['1-本月', '2024M07', '2024M01-07'],
    ['本月', '2024M01-07', '2024M07'],
    ['上月', '2024M01', '2023M12'],
    ['1-7月', '2024M07', '2024M01-07'],
    ['全年', '2024M07', '2024'],
    ['上期', '2023', '2022'],
    ['Previous year', '2023', '2022']
  ])('%s in %s is %s', (text, base, canonical) => expect(reads(text, base)).toBe(canonical))

  it('puts the pieces of a two-row header together', () => {
    expect(together(['本月', '上年同期'], '2024M07')).toBe('2023M07')
    expect(together(['1-7月累计', '上年同期'], '2024M07')).toBe('2023M01-07')
    expect(together(['2023年', '1月'], null)).toBe('2023M01')
    expect(together(['上年', '一季度'], '2024')).toBe('2023Q1')
    expect(together(['2024年', '上年同期'], null)).toBe('2023')
  })
})

describe('what stands beside the words of time', () => {
  it.each([
    ['2023年末总人口', '年末总人口'],
    ['2024年7月主要经济指标完成情况', '主要经济指标完成情况'],
    ['2023年完成', '完成'],
    ['2024年目标', '目标'],
    ['2010年六普人口', '人口'],
    ['居民消费价格指数（2023年）', '居民消费价格指数'],
    ['2024年以旧换新补贴', '以旧换新补贴']
  ])('%s leaves %s', (text, rest) => expect(readPeriodMark(text)?.rest).toBe(rest))
})

describe('a period as somebody types it', () => {
  it.each([
    ['2023', '2023'],
    [' 2023M01-07 ', '2023M01-07'],
    ['2023年1-7月', '2023M01-07'],
    ['2023年上半年', '2023H1'],
    ['2023-07', '2023M07']
  ])('%s is %s', (text, period) => {
    const found = typedPeriod(text)
    expect(found && formatPeriod(found)).toBe(period)
  })
  it.each(['2023x', '2023年地区生产总值', '2024-13', '某年', ''])('%s is none', (text) => {
    expect(typedPeriod(text)).toBeNull()
  })
})
