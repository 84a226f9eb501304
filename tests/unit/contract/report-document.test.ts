import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportDocument } from '#contract/report/report-document.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the result page of an import', () => {
  it('says when by the clock on the wall, not in universal time', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai')
    const report = {
      at: '2026-03-31T17:04:05.123Z',
      department: null,
      reason: null,
      change: 12,
      files: []
    }
    expect(reportDocument(report, 'zh-CN').facts[0]).toEqual(['时间', '2026-04-01 01:04'])
  })
})
