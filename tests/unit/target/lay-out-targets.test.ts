import { describe, expect, it } from 'vitest'
import { numberFormat } from '#core/layout/cells/number-format.ts'
import { evaluate } from '#core/layout/formulas/layout-formula.ts'
import { a4 } from '#core/layout/paper/paper.ts'
import { planPages } from '#core/layout/paper/plan-pages.ts'
import { layOutTargets, type TargetToLayOut } from '#core/target/lay-out-targets.ts'

const revenue: TargetToLayOut = {
  target: {
    ...{ id: 1, indicator: 'budget-revenue', region: '422802', year: 2024, kind: 'level', bound: 'at-least' },
    ...{ value: '13.5', source: '2024年政府工作报告', note: '含上划' }
  },
  indicator: {
    ...{ name: '地方一般公共预算收入', nameEn: 'Local budget revenue', unit: '亿元', decimals: 2, kind: 'flow' }
  },
  ...{ actual: 9.98, nominal: null, period: '2024Q1-3', completion: (9.98 / 13.5) * 100, gap: -3.52, shareDue: 0.75 },
  ...{ state: 'behind', reason: null }
}
const growth: TargetToLayOut = {
  ...revenue,
  target: { ...revenue.target, id: 2, kind: 'growth', bound: 'about', value: '6', source: null, note: null },
  indicator: { ...revenue.indicator, name: '地区生产总值', nameEn: null },
  ...{ actual: 6.2, completion: (6.2 / 6) * 100, gap: 0.2, shareDue: null, state: 'on-pace' }
}
const unknown: TargetToLayOut = {
  ...revenue,
  target: { ...revenue.target, id: 3 },
  ...{ actual: null, period: null, completion: null, gap: null, shareDue: null, state: 'no-data', reason: 'no-actual' }
}
const options = { language: 'zh-CN', region: '利川市', year: 2024, title: null, why: () => '没有数据' } as const
const texts = (rows: readonly TargetToLayOut[], more: object = {}) =>
  layOutTargets(rows, { ...options, ...more }).rows.map(({ cells }) => cells.map(({ text }) => text))

describe('targets as a table', () => {
  it('tell target, actual, completion, pace, gap, the state in shape and word, and where it is written', () => {
    const layout = layOutTargets([revenue, growth, unknown], options)
    expect(layout.title).toBe('利川市2024年目标完成情况')
    expect(layout.header[0]?.map(({ text }) => text)).toEqual(
      '指标 单位 目标 实际 截至 完成率（%） 时间进度（%） 差额 状态 目标出处'.split(' ')
    )
    expect(texts([revenue, growth, unknown])).toEqual(
      [
        '地方一般公共预算收入 亿元 13.5以上 9.98 2024年前三季度 73.9 75 -3.52 ▲_落后进度 2024年政府工作报告；含上划'.split(
          ' '
        ),
        '地区生产总值 % 增长_6%左右 6.2% 2024年前三季度 103.3 — +0.2个百分点 ◐_达到进度 '.split(' '),
        '地方一般公共预算收入 亿元 13.5以上 —  — — — ○_无数据 2024年政府工作报告；含上划'.split(' ')
      ].map((row) => row.map((text) => text.replace('_', ' ')))
    )
    expect(layout.notes.at(-1)).toContain('地方一般公共预算收入：没有数据')
  })

  it('say no bound where the source says none, and how such targets are judged', () => {
    const unsaid = { ...growth, target: { ...growth.target, bound: null, value: '10' } }
    expect(texts([unsaid])[0]).toContain('增长 10%')
    expect(texts([unsaid], { language: 'en-US' })[0]).toContain('growth 10%')
    expect(layOutTargets([unsaid], options).notes.join('')).toContain('没有写明“以上”“以内”的目标')
    expect(layOutTargets([growth], options).notes.join('')).not.toContain('没有写明')
  })

  it('tell a fall by its word, whose number in a spreadsheet stays below zero', () => {
    const fall = { ...growth, target: { ...growth.target, bound: 'at-most', value: '-3' } } as const
    const cell = layOutTargets([fall], options).rows[0]?.cells.find(({ text }) => text === '下降 3%以上')
    if (cell?.type !== 'number') throw new Error('no number')
    expect(cell.value).toBe(-3)
    expect(numberFormat(cell)).toBe('"下降 "0"%以上";"下降 "0"%以上"')
  })

  it('say one unit over the table', () => {
    const layout = layOutTargets([revenue, unknown], options)
    expect(layout.unitLine).toBe('单位：亿元')
    expect(layout.header[0]).toHaveLength(9)
  })

  it('keep what stands on one line whole on upright paper, also in a font of wide digits, and let sources wrap', () => {
    const note = '政府办-12-2024年主要预期目标.xlsx 目标 E3'
    const layout = layOutTargets([{ ...revenue, target: { ...revenue.target, note } }, growth, unknown], options)
    const plan = planPages(layout, a4('portrait'))
    expect(plan.pages).toHaveLength(1)
    const em = (plan.fontSize * 25.4) / 72
    // Digits of DejaVu Sans, the font of many systems without a Chinese one of their own, take 0.64 of the size.
    const drawn = (text: string) => [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 0.64 : 1), 0) * em
    for (const [at, column] of layout.columns.entries()) {
      if (column.key !== 'state' && column.key !== 'period') continue
      const room = (plan.pages[0]?.columnWidths[at] ?? 0) - 2 * plan.cellPadding * em
      for (const { cells } of layout.rows) {
        const text = cells[at]?.text ?? ''
        expect.soft({ text, fits: drawn(text) <= room }).toEqual({ text, fits: true })
      }
    }
  })

  it('make no row higher for words after a number that stand on its line', () => {
    const unsourced = [revenue, growth, revenue, unknown].map((row, at) => {
      return { ...row, target: { ...row.target, id: at, source: null, note: null } }
    })
    const plan = planPages(layOutTargets(unsourced, options), a4('portrait'))
    expect(plan.room).toBe('short')
    for (const height of plan.pages[0]?.rowHeights ?? []) expect(height / ((plan.fontSize * 25.4) / 72)).toBeLessThan(2)
  })

  it('let a source stand on one line where the page has room for it when heads take two', () => {
    const note = '政府办-12-2024年主要预期目标.xlsx 目标 E12'
    const rows = [revenue, growth].map((row) => ({ ...row, target: { ...row.target, source: note, note: null } }))
    const plan = planPages(layOutTargets(rows, options), a4('landscape'))
    const em = (plan.fontSize * 25.4) / 72
    expect(plan.fontSize).toBeGreaterThanOrEqual(9)
    for (const height of plan.pages[0]?.rowHeights ?? []) expect(height / em).toBeLessThan(2)
  })

  it('stand closer rather than send a few rows and the notes on to a page that stays blank', () => {
    const source = '政府办-12-2024年主要预期目标.xlsx 目标 E3'
    const rows = Array.from({ length: 16 }, (_, at) => {
      const row = [revenue, growth, unknown][at % 3] ?? revenue
      return { ...row, target: { ...row.target, id: at, note: null, source: at % 8 === 2 ? null : source } }
    })
    expect(planPages(layOutTargets(rows, options), a4('landscape')).pages).toHaveLength(1)
  })

  it('have completion and gap follow from target and actual, wherever these stand', () => {
    for (const rows of [
      [revenue, unknown],
      [growth, revenue]
    ]) {
      const layout = layOutTargets(rows, options)
      const numberAt = ({ row, column }: { readonly row: number; readonly column: number }) => {
        const found = layout.rows[row]?.cells[column]
        return found?.type === 'number' ? found.value : null
      }
      const computed = layout.rows.flatMap(({ cells }) => cells.filter((one) => one.type === 'number' && one.formula))
      expect(computed.length).toBeGreaterThan(1)
      for (const one of computed)
        if (one.type === 'number' && one.formula !== null)
          expect(evaluate(one.formula, numberAt)).toBeCloseTo(one.value, 9)
    }
  })

  it('speak English', () => {
    const [row = []] = texts([growth], { language: 'en-US' })
    expect(row).toContain('growth about 6%')
    expect(row).toContain('◐ On pace')
    expect(row).toContain('+0.2 pp')
  })

  it('stand on pages whose lines have room for a long source', () => {
    const source = '二〇二四年一月在市第八届人民代表大会第三次会议上所作的政府工作报告'.repeat(3)
    const long = { ...revenue, target: { ...revenue.target, source } }
    const [page] = planPages(layOutTargets([unknown, long], options), a4('landscape')).pages
    const [short = 0, high = 0] = page?.rowHeights ?? []
    expect(high).toBeGreaterThan(short * 2)
  })
})
