import { describe, expect, it } from 'vitest'
import type { StagedYears } from '#contract/calls/import/import-outcome.ts'
import { stagedYearsText } from '#contract/wording/stages.ts'

const staged = (stage: StagedYears['stage'], from: number, to = from, span: StagedYears['span'] = 'year') => ({
  ...{ stage, span, from, to },
  figures: 1
})

describe('how far the figures of an import have come', () => {
  it('names years alone where they are all of one kind', () => {
    const years = [staged('preliminary', 2023), staged(null, 2015, 2022)]
    expect(stagedYearsText(years, 'zh-CN')).toBe('2023年为初步核算数；2015—2022年未注明阶段')
    expect(stagedYearsText(years, 'en-US')).toBe('2023 preliminary; 2015–2022 without a stage')
  })

  it('tells whole years from their parts where there are both', () => {
    const years = [
      staged('preliminary', 2023),
      staged('preliminary', 2024, 2024, 'part'),
      staged(null, 2015, 2022),
      staged(null, 2023, 2023, 'part')
    ]
    expect(stagedYearsText(years, 'zh-CN')).toBe(
      '2023年年度数据为初步核算数；2024年月度、季度数据为初步核算数；2015—2022年年度数据未注明阶段；2023年月度、季度数据未注明阶段'
    )
    expect(stagedYearsText(years, 'en-US')).toContain('2023 (whole years) preliminary')
  })

  it('says the rest of a year that is at several stages', () => {
    const years = [staged('final', 2023), staged('preliminary', 2023)]
    expect(stagedYearsText(years, 'zh-CN')).toBe('2023年为最终核实数；2023年其余为初步核算数')
    expect(stagedYearsText(years, 'en-US')).toBe('2023 final; the rest of 2023 preliminary')
  })
})
