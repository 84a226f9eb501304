import type { Unit } from '../../../../quantity/units/unit.ts'

const NOUN = '(?:数|额|量|值|情况)'
/** 完成, 实际完成数, 累计值, 期末余额, 绝对额, 决算数: words that only say "the figure" name nothing. */
const FIGURE = new RegExp(
  `^(?:${[
    `(?:已|实际|累计)?完成${NOUN}?`,
    `实际${NOUN}?`,
    '实绩|入库数',
    '实现(?:数|额|值)?',
    '发生(?:数|额)',
    '(?:本期|累计|本月|本年)(?:数|额|值|完成|实际)?',
    '[年期月季]末(?:数|值|余额|实有数)?',
    '决算数?',
    '(?:执行|统计|报告期|快报)数',
    '快报',
    '报告期',
    '初步(?:核算)?数?',
    '预计(?:数|完成)?',
    '原?公布(?:数|口径)',
    '原(?:数|口径)',
    '绝对(?:额|量|值|数)',
    '总量(?:指标)?',
    '基期(?:数|值|水平)?',
    // 数量或人次: in each row one of them, which its name says.
    '(?:数量|金额|人[次数]|件数|面积)(?:或者?|/)(?:数量|金额|人[次数]|件数|面积)',
    '基数|数值|数额|指标值|数据|数|值|额',
    'value|amount|level|actual|absolute(?: value)?'
  ].join('|')})$`,
  'i'
)

/** Behind a time (12月末余额, 本月发生, 上年水平) these only say "the figure" too. */
const FIGURE_THEN = new RegExp(
  `^(?:${[
    '余额|金额|实有数?|总额|总量|总数|情况|水平|价格?|均价|平均价格?|均值|平均值',
    '(?:发生|执行|实现|实绩|决算)(?:数|额|量|值|情况)?',
    '年?[末底](?:累计|余额|数|实有数?)?',
    '(?:进展|推进|实施)(?:情况)?',
    '止|初|度|份|期|同期'
  ].join('|')})$`
)

/** Does a name only say that there is a figure, `timed`: behind a time? 发生数（起） counts what happened. */
export function saysOnlyFigure(name: string, timed: boolean, unit: Unit | null = null): boolean {
  if (FIGURE.test(name)) return !(name === '发生数' && unit !== null && /^[起件例次宗]$/.test(unit.text))
  return timed && FIGURE_THEN.test(name)
}
