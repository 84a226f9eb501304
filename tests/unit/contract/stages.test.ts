import { describe, expect, it } from 'vitest'
import type { StagedYears } from '#contract/calls/import/import-outcome.ts'
import { stagedYearsText, stageReasonText } from '#contract/wording/stages.ts'

function staged(
  stage: StagedYears['stage'],
  [from, to = from]: readonly [number, number?],
  { by = 'said', span = 'year' }: Partial<Pick<StagedYears, 'by' | 'span'>> = {}
): StagedYears {
  return { stage, by, span, from, to, figures: 1 }
}

describe('how far the figures of an import have come', () => {
  it('names years alone where they are all of one kind', () => {
    const years = [staged('preliminary', [2023]), staged(null, [2015, 2022])]
    expect(stagedYearsText(years, 'zh-CN')).toBe('2023年为初步核算数；2015—2022年不注明阶段')
    expect(stagedYearsText(years, 'en-US')).toBe('2023 preliminary; 2015–2022 without a stage')
  })

  it('tells what nobody said from what somebody did', () => {
    const years = [
      staged('final', [2022]),
      staged('preliminary', [2023], { by: 'recent' }),
      staged(null, [2021], { by: 'older' })
    ]
    expect(stagedYearsText(years, 'zh-CN')).toBe('2022年为最终核实数；2023年暂按初步核算数；2021年未注明阶段')
    expect(stagedYearsText(years, 'en-US')).toBe('2022 final; 2023 taken as preliminary; 2021 without a stage')
  })

  it('tells years together that nobody said, whatever tells them, and those apart that lie apart', () => {
    const years = [
      staged('preliminary', [2019], { by: 'desk' }),
      staged('preliminary', [2023], { by: 'recent' }),
      staged(null, [2021, 2022], { by: 'desk' }),
      staged(null, [2020], { by: 'older' })
    ]
    expect(stagedYearsText(years, 'zh-CN')).toBe('2019年暂按初步核算数；2023年暂按初步核算数；2020—2022年未注明阶段')
  })

  it('tells whole years from their parts where there are both', () => {
    const years = [
      staged('preliminary', [2023]),
      staged('preliminary', [2024], { span: 'part' }),
      staged(null, [2015, 2022], { by: 'older' }),
      staged(null, [2023], { by: 'older', span: 'part' })
    ]
    expect(stagedYearsText(years, 'zh-CN')).toBe(
      '2023年年度数据为初步核算数；2024年月度、季度数据为初步核算数；2015—2022年年度数据未注明阶段；2023年月度、季度数据未注明阶段'
    )
    expect(stagedYearsText(years, 'en-US')).toContain('2023 (whole years) preliminary')
  })

  it('says the rest of a year that is at several stages', () => {
    const years = [staged('final', [2023]), staged('preliminary', [2023], { by: 'recent' })]
    expect(stagedYearsText(years, 'zh-CN')).toBe('2023年为最终核实数；2023年其余暂按初步核算数')
    expect(stagedYearsText(years, 'en-US')).toBe('2023 final; the rest of 2023 taken as preliminary')
  })
})

describe('why figures whose stage nobody said are taken as they are', () => {
  it('is not said where somebody said it of all, a stage or that none is to be noted', () => {
    expect(stageReasonText([staged('final', [2023]), staged(null, [2022])], 'zh-CN')).toBe('')
  })

  it('is how long ago their time was over, or what the desk has', () => {
    const years = [staged('preliminary', [2023], { by: 'recent' }), staged(null, [2021, 2022], { by: 'older' })]
    expect(stageReasonText(years, 'zh-CN')).toBe(
      '表中未写明阶段：结束不满一年的还没有最终核实数；结束满一年的可能已经最终核实。'
    )
    expect(stageReasonText(years, 'en-US')).toBe(
      'Not written: figures under a year old cannot be final yet; figures over a year old may be final.'
    )
    const kept = [staged('preliminary', [2023], { by: 'desk' }), staged(null, [2022], { by: 'desk' })]
    expect(stageReasonText(kept, 'zh-CN')).toBe(
      '表中未写明阶段：库中已有阶段的，按初步核算数；库中未注明的，仍不注明。'
    )
    expect(stageReasonText([staged(null, [2024], { by: 'running' })], 'zh-CN')).toContain('还没有结束')
  })
})
