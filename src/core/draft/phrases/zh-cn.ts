import type { PhraseBook } from '../phrase-book.ts'

/** The phrases of statistical bulletins (统计公报). 增加 is absolute, 增长 relative; rates change in 百分点. */
export const zhCN: PhraseBook = {
  opening: '[{stage}，]{period}，{place}',
  'stage.estimate': '预计',
  'stage.flash': '快报数显示',

  'level.total': '{name}完成{value}{unit}',
  'level.cumulative': '{name}累计完成{value}{unit}',
  'level.amount': '{name}为{value}{unit}',
  'level.loss': '{name}亏损{value}{unit}',
  'level.rank': '{name}居第{value}位',
  'level.growth': '{name}{growth}',

  'prior.year': '上年',
  'prior.end': '上年末',
  'prior.same': '上年同期',

  'growth.up': '同比增长{rate}%',
  'growth.down': '同比下降{rate}%',
  'growth.same': '与{prior}持平',
  'growth.near': '与{prior}基本持平',
  'growth.nominalUp': '同比名义增长{rate}%',
  'growth.nominalDown': '同比名义下降{rate}%',
  'growth.nominalSame': '按现价计算与{prior}基本持平',
  'change.up': '比{prior}增加{change}{unit}[，增长{rate}%]',
  'change.down': '比{prior}减少{change}{unit}[，下降{rate}%]',

  'pace.faster': '增速比{prior}提高{points}{unit}',
  'pace.slower': '增速比{prior}回落{points}{unit}',
  'pace.same': '增速与{prior}持平',
  'pace.narrower': '降幅比{prior}收窄{points}{unit}',
  'pace.wider': '降幅比{prior}扩大{points}{unit}',
  'pace.turnedUp': '增速由负转正',
  'pace.turnedDown': '增速由正转负',
  'streak.up': '连续{years}年增长',
  'streak.down': '连续{years}年下降',

  'points.up': '比{prior}提高{points}{unit}[，增长{rate}%]',
  'points.down': '比{prior}下降{points}{unit}[，下降{rate}%]',
  'points.same': '与{prior}持平',
  'points.near': '与{prior}基本持平',
  'places.up': '比{prior}前移{places}位',
  'places.down': '比{prior}后移{places}位',
  'places.same': '位次与{prior}持平',

  'turn.profit': '比{prior}扭亏为盈',
  'turn.loss': '由{prior}盈利转为亏损',
  'turn.positive': '由{prior}的负值转正',
  'turn.negative': '由{prior}的正值转负',
  'loss.narrowed': '比{prior}减亏{change}{unit}',
  'loss.widened': '比{prior}增亏{change}{unit}',
  'negative.narrowed': '负值比{prior}缩小{change}{unit}',
  'negative.widened': '负值比{prior}扩大{change}{unit}',

  'break.scope': '与{prior}统计口径不同，不作比较',
  'break.stage': '与{prior}数据的核实阶段不同，不作比较',

  'span.growth': '{years}年均增长{rate}%',
  'span.fall': '{years}年均下降{rate}%',
  'span.nominalGrowth': '{years}按现价计算年均增长{rate}%',
  'span.nominalFall': '{years}按现价计算年均下降{rate}%',

  parts: '其中，{parts}',
  partsOf: '{whole}中，{parts}',
  'part.level': '{name}{value}{unit}',
  'part.growth': '{name}{growth}',
  'part.up': '增长{rate}%',
  'part.down': '下降{rate}%',
  'part.same': '与{prior}持平',
  'part.near': '与{prior}基本持平',
  'part.nominalUp': '名义增长{rate}%',
  'part.nominalDown': '名义下降{rate}%',
  'part.nominalSame': '按现价计算与{prior}基本持平',
  share: '占{whole}的比重为{share}%',
  'structure.changed': '三次产业结构由{before}调整为{now}',
  'structure.same': '三次产业结构为{now}，与{prior}持平',
  'structure.only': '三次产业结构为{now}',

  regions: '{name}分地区看，{parts}',
  'region.level': '{region}{value}{unit}',
  'region.growth': '{region}{growth}',
  'region.rank': '居第{rank}位',

  missing: '{names}[{period}]暂无数据',
  withheld: '{names}[{period}]数据不予公布',

  'mark.clause': '，',
  'mark.part': '；',
  'mark.name': '、',
  'mark.ratio': ':',
  'mark.end': '。'
}
