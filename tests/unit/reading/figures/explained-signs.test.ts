import { describe, expect, it } from 'vitest'
import { signsExplainedIn } from '#core/reading/tables/sheet/explained-signs.ts'

const said = (note: string) => Object.fromEntries(signsExplainedIn(note))

describe('what a note says of a sign', () => {
  it.each([
    ['“…”表示数据不足本表最小单位数；“空格”表示该项统计指标数据不详或无该项数据', { '…': 'negligible' }],
    ['注：表中“...”表示数据不足本表最小单位数，“#”表示其中的主要项。', { '…': 'negligible' }],
    ['本表中“…”为不足本表最小单位的数', { '…': 'negligible' }],
    ['注：1.“…”号表示不足最小计量单位', { '…': 'negligible' }],
    ['不足最小单位的以“…”表示。', { '…': 'negligible' }],
    ['注：…表示不足0.1', { '…': 'negligible' }],
    ['"…"表示数据不详', { '…': 'unknown' }],
    ['注：“……”表示尚无资料', { '…': 'unknown' }],
    ['说明：“…”系暂缺数据', { '…': 'unknown' }],
    ['表中"..."代表未统计；"-"代表无此项', { '…': 'unknown', '—': 'none' }],
    ['注：数据不详的用“…”表示', { '…': 'unknown' }],
    ['“…”表示没有数据', { '…': 'unknown' }],
    ['“—”、“…”均表示无资料', { '—': 'unknown', '…': 'unknown' }],
    ['“…”：保密', { '…': 'suppressed' }],
    [
      '"..." indicates that the figure is not large enough to be measured with the smallest unit',
      { '…': 'negligible' }
    ],
    ['... = not available', { '…': 'unknown' }],
    ['… Data not available', { '…': 'unknown' }],
    ['"…" means that data are unknown', { '…': 'unknown' }],
    ['“x”表示保密', { x: 'suppressed' }]
  ])('is taken: %s', (note, meanings) => {
    expect(said(note)).toEqual(meanings)
  })

  it.each([
    ['注：空格表示数据不详'],
    ['注：空格表示数据不足本表最小单位数'],
    ['注：2020年、2021年……为普查数'],
    ['合计……………………不足部分由县财政解决'],
    ['“…”和“—”分别表示不详和无此项'],
    ['注：“…”表示见说明'],
    ['“十四五”期间，缺水村—通水率为100%'],
    ['产量不足，详见……'],
    ['Less than half of the unit shown']
  ])('is nothing: %s', (note) => {
    expect(said(note)).toEqual({})
  })
})
