import { describe, expect, it } from 'vitest'
import type { StagedFigures, StagedPart } from '#contract/calls/import/staged-figures.ts'
import { areSupposed, stagedFiguresText } from '#contract/wording/staged-figures.ts'

function part(told: Partial<StagedPart> = {}): StagedPart {
  const nothing = { files: [], sheets: [], indicators: [], measures: [], regions: [], periods: [], isSome: false }
  return { ...nothing, ...told }
}

function staged(
  stage: StagedFigures['stage'],
  by: StagedFigures['by'][number] | StagedFigures['by'],
  ...parts: readonly Partial<StagedPart>[]
): StagedFigures {
  return { stage, by: typeof by === 'string' ? [by] : by, figures: 1, parts: parts.map(part) }
}

const years = (from: string, to = from) => ({ periods: [{ from, to }] })
const named = (...names: readonly string[]) => ({ indicators: names.map((name) => ({ name, nameEn: null })) })

describe('how far the figures of an import have come', () => {
  it('is said of all where they are at one stage, with what tells it', () => {
    expect(stagedFiguresText([staged('flash', 'said', {})], 'zh-CN')).toBe('全部为快报数（已写明）')
    expect(stagedFiguresText([staged('flash', 'said', {})], 'en-US')).toBe('flash figure for all (as stated)')
    expect(stagedFiguresText([staged(null, 'chosen', {})], 'zh-CN')).toBe('全部不注明阶段（导入时选定）')
    expect(stagedFiguresText([], 'zh-CN')).toBe('')
  })

  it('is said of years where those tell them apart', () => {
    const stages = [staged('preliminary', 'recent', years('2023')), staged(null, 'older', years('2014', '2022'))]
    expect(stagedFiguresText(stages, 'zh-CN')).toBe(
      '2023年暂按初步核算数（结束不满一年，还没有最终核实数）；2014—2022年不注明阶段（结束满一年，可能已经最终核实）'
    )
    expect(stagedFiguresText(stages, 'en-US')).toBe(
      'taken as preliminary for 2023 (over for less than a year, so not yet final); none for 2014–2022 (over for a year or more, so perhaps final)'
    )
  })

  it('tells whole years from their parts where there are both', () => {
    const stages = [
      staged('preliminary', 'recent', {
        periods: [...years('2023').periods, { from: '2024M01-02', to: '2024M01-09' }]
      }),
      staged(null, 'older', years('2022'))
    ]
    expect(stagedFiguresText(stages, 'zh-CN')).toMatch(
      /^2023年年度数据、2024年1—2月至2024年1—9月暂按初步核算数.*；2022年年度数据不注明阶段/
    )
  })

  it('is said of files, sheets and indicators where the years are the same', () => {
    const stages = [
      staged('flash', 'said', { files: ['经信局工业.xlsx'] }),
      staged('preliminary', 'desk', named('粮食产量', '茶叶产量')),
      staged(null, ['desk', 'older'], {
        sheets: [
          { file: '农业.xlsx', sheet: '产量' },
          { file: '农业.xlsx', sheet: '面积' }
        ],
        ...years('2022')
      })
    ]
    expect(stagedFiguresText(stages, 'zh-CN')).toBe(
      '经信局工业.xlsx 为快报数（已写明）；粮食产量、茶叶产量暂按初步核算数（库中已有阶段）；农业.xlsx › 产量、面积的2022年不注明阶段（库中原来也没有注明；结束满一年，可能已经最终核实）'
    )
    expect(stagedFiguresText(stages, 'en-US')).toContain('none for 2022 · 农业.xlsx › 产量, 面积 (the desk has none')
  })

  it('is said of the rest where that would take many words, last, and once', () => {
    const many = named('粮食产量', '茶叶产量', '生猪出栏', '水产品产量', '蔬菜产量')
    const stages = [{ ...staged('preliminary', 'desk', many), figures: 10 }, staged(null, 'older', named('油菜籽产量'))]
    expect(stagedFiguresText(stages, 'zh-CN')).toBe(
      '油菜籽产量不注明阶段（结束满一年，可能已经最终核实）；其余暂按初步核算数（库中已有阶段）'
    )
    const others = [...stages, { ...staged('flash', 'said', many), figures: 9 }]
    expect(stagedFiguresText(others, 'zh-CN')).toContain('粮食产量、茶叶产量、生猪出栏等 5 个指标为快报数')
    expect(stagedFiguresText(others, 'en-US')).toContain('others (5 indicators)')
  })

  it('names the measure, the regions and some of what nothing tells apart', () => {
    const stages = [
      staged('final', 'said', { ...named('粮食产量'), measures: ['growth'], regions: ['甲乡'] }),
      staged('flash', 'said', { ...named('茶叶产量'), isSome: true }, { files: ['a.xlsx'], ...years('2023') })
    ]
    expect(stagedFiguresText(stages, 'zh-CN')).toBe(
      '甲乡的粮食产量的增速为最终核实数（已写明）；茶叶产量的一部分，a.xlsx 的2023年为快报数（已写明）'
    )
  })

  it('is supposed where neither the return nor a person says it', () => {
    expect(areSupposed([staged('flash', 'said', {})])).toBe(false)
    expect(areSupposed([staged(null, 'chosen', {}), staged('final', 'said', {})])).toBe(false)
    expect(areSupposed([staged('flash', 'said', {}), staged('preliminary', 'desk', {})])).toBe(true)
  })
})
