import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { deskErrorCodes } from '#contract/error.ts'
import { errorWords } from '#contract/wording/errors.ts'
import { questionText } from '#contract/wording/questions.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import { remarkSentences, remarkText } from '#contract/wording/remarks.ts'

const source = resolve(import.meta.dirname, '../../src')

function filesUnder(folder: string): string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(source, folder, name), 'utf8'))
}

/** Codes as they stand where remarks are made. */
function codesIn(folder: string): Set<string> {
  const codes = new Set<string>()
  for (const text of filesUnder(folder)) {
    for (const [made] of text.matchAll(/\bcode: [^,}\n]*|[rR]emarks\.add\([^)]*\)/g)) {
      for (const [, code] of made.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)) codes.add(code ?? '')
    }
  }
  return codes
}

describe('wording', () => {
  it('has a sentence and a remedy for every error, in both languages', () => {
    for (const code of deskErrorCodes) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        const { what, remedy } = errorWords({ code, params: {} }, language)
        expect([what.length > 1, remedy.length > 1], code).toEqual([true, true])
      }
    }
  })

  it('has a sentence for every remark that the reader and the workbook opener make', () => {
    const questions = new Set<string>(ImportQuestion.shape.code.options)
    const errors = new Set<string>(deskErrorCodes)
    const remarks = [
      ...codesIn('core/reading'),
      ...codesIn('main/desk/workbook'),
      ...codesIn('main/desk/import')
    ].filter((code) => !questions.has(code) && !errors.has(code))
    expect(remarks.length).toBeGreaterThan(15)
    expect(remarks.filter((code) => !(code in remarkSentences))).toEqual([])
  })

  it('speaks Chinese to those who read Chinese, and fills in what is known', () => {
    const remark = { code: 'unit-slip-up', params: { times: 10000, expected: 80, value: 845600 } }
    expect(remarkText(remark, 'zh-CN')).toBe('约为预期 80 的 10,000 倍，请核对单位和小数点')
    expect(remarkText(remark, 'en-US')).toBe('About 10,000 times the expected 80: check the unit and the decimal point')
    const growth = { current: '1234567.5', prior: '30800', computed: '7', printed: '8.8' }
    expect(remarkText({ code: 'growth-differs', params: growth }, 'zh-CN')).toBe(
      '按 1,234,567.5 与 30,800 计算增长 7.0%，表中印为 8.8%'
    )
    const left = { ...growth, computed: -0.04, printed: '9' }
    expect(remarkText({ code: 'growth-left-behind', params: left }, 'en-US')).toBe(
      'Growth of 9.0%, published before, is not that of this figure: 1,234,567.5 against 30,800 is -0.04%'
    )
    const given = { code: 'period-from-context', params: { period: '2023M01-07' } }
    expect(remarkText(given, 'zh-CN')).toBe('时间 2023年1—7月 由导入者指明')
    for (const code of ImportQuestion.shape.code.options) {
      expect([
        /\p{Script=Han}/u.test(questionText(code, 'zh-CN')),
        /\p{Script=Han}/u.test(questionText(code, 'en-US'))
      ]).toEqual([true, false])
    }
  })

  it('shows the code of what a newer program has said', () => {
    expect([remarkText({ code: 'from-the-future' }, 'zh-CN'), refusalText('from-the-future', 'en-US')]).toEqual([
      'from-the-future',
      'from-the-future'
    ])
  })
})
