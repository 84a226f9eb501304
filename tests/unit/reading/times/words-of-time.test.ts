import { describe, expect, it } from 'vitest'
import { labelMeaning } from '#core/reading/meaning/labels/label-meaning.ts'
import { readDrawing } from '../drawn-table.ts'

/** Behind a time: the figure, told in one word or another. */
const FIGURES = ['', '数', '额', '值', '完成', '完成数', '完成额', '实绩', '实际', '执行', '执行数', '发生', '发生额']
const BEGIN = '今年 本年 本年度 当年 年初 自年初 年内 1月 自1月'.split(' ')
const SINCE =
  '以来 至今 起 至本月 至本月末 至当月 到本月 截至本月 至本月止 至本季末 至报告期末 以来累计 至今累计 至本月累计 起累计'.split(
    ' '
  )
const SO_FAR = [
  ...BEGIN.flatMap((begin) => SINCE.map((since) => begin + since)),
  ...'今年累计 本年累计 年初累计 自年初累计 年内累计 自1月累计'.split(' '),
  ...'累计 本月止 本月止累计 本月末累计 当月累计 本季累计 本期累计 截至本月 截至本月底 截止当月累计 到本月累计 1-本月 1-本月累计 1—当月'.split(
    ' '
  )
]

/** The heads that are not read as that time and nothing else. */
function wrong(heads: readonly string[], isThen: (mark: ReturnType<typeof labelMeaning>['mark']) => boolean): string[] {
  return heads.filter((head) => {
    const { names, mark, measure } = labelMeaning(head, { monthly: true })
    return names.length > 0 || measure !== null || !isThen(mark)
  })
}

function behind(times: readonly string[]): string[] {
  return times.flatMap((time) => FIGURES.map((figure) => time + figure))
}

describe('words of time', () => {
  it('of the months so far', () => {
    expect(wrong(behind(SO_FAR), (mark) => mark?.relativeSpan === 'cumulative')).toEqual([])
  })

  it('of the month or quarter', () => {
    const times = ['本', '当', '该'].flatMap((this_) => ['月', '季', '季度'].map((part) => this_ + part))
    expect(wrong(behind(times), (mark) => mark?.relativeSpan === 'current')).toEqual([])
  })

  it('of the year before', () => {
    const times = '上年 去年 上年同期 去年同期 上年同月 去年同季'.split(' ')
    expect(wrong(behind(times), (mark) => mark?.yearShift === -1)).toEqual([])
    expect(wrong(behind(['前年']), (mark) => mark?.yearShift === -2)).toEqual([])
    expect(wrong(behind(['上月', '上季', '上季度']), (mark) => mark?.relativeSpan === 'previous')).toEqual([])
  })

  it('then, of what was compared then with something else', () => {
    for (const head of ['去年同期比年初', '上年同期较年初增减', '去年同期比年初增加额'])
      expect(labelMeaning(head)).toMatchObject({
        names: [],
        mark: { yearShift: -1, span: null },
        measure: { against: '比年初' }
      })
    expect(labelMeaning('上年同期比上月')).toMatchObject({ mark: { yearShift: -1 }, measure: { against: '环比' } })
  })

  it('to a month', () => {
    for (const head of ['年初至8月', '今年截至8月底', '自年初到8月末累计', '本年至8月完成'])
      expect(labelMeaning(head)).toMatchObject({ names: [], mark: { span: { kind: 'months', to: 8 } } })
  })

  it('before what came in, in a table of months', () => {
    for (const time of ['今年以来', '年初至本月累计', '本月', '截至本月', '自1月起'])
      expect(labelMeaning(`${time}入库`, { monthly: true })).toMatchObject({ names: ['入库'], mark: {} })
    expect(labelMeaning('今年以来入库').mark).toBeNull()
  })
})

describe('words that only look like a time', () => {
  it.each(
    '本年鉴 年内到期债务 去年留存 累计折旧 累计结余 1月龄羔羊 本月饼干 截至日期 起征点 年初库存商品 至今未办结件 本级支出'.split(
      ' '
    )
  )('%s is a name', (name) => expect(labelMeaning(name)).toMatchObject({ names: [name] }))
})

describe('the end of a part of the year', () => {
  it.each([
    ['三季度末存栏', '存栏', { kind: 'quarter', quarter: 3 }],
    ['上半年末贷款余额', '贷款余额', { kind: 'half', half: 1 }],
    ['9月末存栏', '存栏', { kind: 'month', month: 9 }],
    ['一季度节能量', '节能量', { kind: 'quarter', quarter: 1 }]
  ])('is no word of the name: %s', (head, name, span) => {
    expect(labelMeaning(head)).toMatchObject({ names: [name], mark: { span } })
  })
})

describe('in a table of a month', () => {
  it.each(
    '今年以来 年初至今 年初至本月累计 自年初累计 1月至本月 截至本月 本年累计完成 年初至9月 今年以来完成'.split(' ')
  )('%s beside 本月 is of the months so far', (head) => {
    const { at } = readDrawing(
      [
        '2025年9月产品产量|||',
        `产品|本月|${head}|上年同期`,
        '原煤（万吨）|39.15|299.5|272.52',
        '水泥（万吨）|6.77|53.48|59.69'
      ],
      {}
    )
    expect(at(2, 1)).toMatchObject({ period: '2025M09', indicator: ['原煤'] })
    expect(at(2, 2)).toMatchObject({ period: '2025M01-09', indicator: ['原煤'] })
    expect(at(2, 3)).toMatchObject({ period: '2024M01-09', indicator: ['原煤'] })
  })
})
