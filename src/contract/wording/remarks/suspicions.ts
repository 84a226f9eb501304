import type { Sentence } from '../sentence.ts'

/** What looks wrong about a figure: held against others of its table, the desk, or its habit. */
export const suspicions = {
  'unit-slip-up': {
    zh: '约为预期 {expected:figure} 的 {times} 倍，请核对单位和小数点',
    en: 'About {times} times the expected {expected:figure}: check the unit and the decimal point'
  },
  'unit-slip-down': {
    zh: '约为预期 {expected:figure} 的 {times} 分之一，请核对单位和小数点',
    en: 'About 1/{times} of the expected {expected:figure}: check the unit and the decimal point'
  },
  'not-the-sum': {
    zh: '{value:figure} 不等于其 {parts} 个组成部分之和 {sum:figure}',
    en: '{value:figure} is not the sum of its {parts} parts, {sum:figure}'
  },
  'sum-not-the-whole': {
    zh: '连同它的 {parts} 个组成部分之和 {sum:figure} 不等于总数 {whole:figure}',
    en: 'with it, the {parts} parts come to {sum:figure}, not to their whole, {whole:figure}'
  },
  'parts-exceed-whole': {
    zh: '{value:figure} 小于其 {parts} 个组成部分之和 {sum:figure}',
    en: '{value:figure} is less than its {parts} parts together, {sum:figure}'
  },
  'part-exceeds-whole': {
    zh: '其中数 {value:figure} 大于总数 {whole:figure}',
    en: '{value:figure}, called a part, is more than its whole, {whole:figure}'
  },
  'place-exceeds-whole': {
    zh: '{value:figure} 远大于所在地区的 {whole:figure}，请核对',
    en: '{value:figure} is far more than the {whole:figure} of the region that it lies in: please check'
  },
  'growth-differs': {
    zh: '按 {current:figure} 与 {prior:figure} 计算增长 {computed:percent}%，表中印为 {printed:percent}%',
    en: '{current:figure} against {prior:figure} is growth of {computed:percent}%, but {printed:percent}% is printed'
  },
  'change-differs': {
    zh: '{current:figure} 比 {prior:figure} 增减 {computed:figure}，表中印为 {printed:figure}',
    en: '{current:figure} against {prior:figure} is a change of {computed:figure}, but {printed:figure} is printed'
  },
  'change-left-behind': {
    zh: '库中此前公布的增减额 {printed:figure} 与此数不符：{current:figure} 比 {prior:figure} 增减 {computed:figure}',
    en: 'A change of {printed:figure}, published before, is not that of this figure: {current:figure} against {prior:figure} is {computed:figure}'
  },
  'growth-left-behind': {
    zh: '库中此前公布的增速 {printed:percent}% 与此数不符：按 {current:figure} 与 {prior:figure} 计算增长 {computed:percent}%',
    en: 'Growth of {printed:percent}%, published before, is not that of this figure: {current:figure} against {prior:figure} is {computed:percent}%'
  },
  'growth-contradicted': {
    zh: '公布的增速 {printed:percent}% 与现有数值不符：按 {current:figure} 与 {prior:figure} 计算增长 {computed:percent}%',
    en: 'Published growth of {printed:percent}% is not what the figures give: {current:figure} against {prior:figure} is {computed:percent}%'
  },
  'digits-transposed': {
    zh: '{value:figure} 疑为 {instead:figure}（相邻数字颠倒）：按 {current:figure} 与 {prior:figure} 计算增长 {computed:percent}%，表中印为 {printed:percent}%',
    en: '{value:figure} may be {instead:figure} with two digits exchanged: {current:figure} against {prior:figure} is {computed:percent}%, but {printed:percent}% is printed'
  },
  'growth-outside-parts': {
    zh: '总体增长 {value:percent}%，不在各组成部分增速 {least:percent}% 至 {most:percent}% 之间',
    en: 'The whole grows by {value:percent}%, outside the growth of its parts, {least:percent}% to {most:percent}%'
  },
  'share-against-growth': {
    zh: '增长 {value:percent}%，总体增长 {whole:percent}%，而占总体的比重由 {prior:percent}% 变为 {current:percent}%，方向相反，请核实',
    en: 'Grows by {value:percent}% and the whole by {whole:percent}%, yet its share of the whole went the other way, from {prior:percent}% to {current:percent}%: please verify'
  },
  'far-from-standing': {
    zh: '与库中现有的 {standing:figure} 相差超过三分之一，请核对',
    en: 'More than a third away from {standing:figure}, which is in the desk: please check'
  },
  'repeats-year-before': {
    zh: '与上年的 {value:figure} 完全相同，同表多数也是：请核对是否为上年的报表，或列移了位',
    en: 'The very figure of the year before, {value:figure}, as most of this table: check whether it is last year’s return, or a column has moved'
  },
  'fraction-of-percent': {
    zh: '增长 {value:figure}%：增速很少有这样多的小数，请核对是否以小数表示（0.051 即 5.1%）',
    en: 'Growth of {value:figure}% has more decimals than growth is told in: check whether it is a fraction (0.051 for 5.1%)'
  },
  'far-from-hundred': {
    zh: '以上期为 100 的指数离 100 太远，请核对是指数还是增速，以及小数点',
    en: 'Far from 100 for an index over the period before: check whether it is growth, and the decimal point'
  },
  'leap-up': {
    zh: '是上年 {expected:figure} 的 {times} 倍，请核对',
    en: '{times} times the {expected:figure} of the year before: please check'
  },
  'leap-down': {
    zh: '是上年 {expected:figure} 的 {times} 分之一，请核对',
    en: '1/{times} of the {expected:figure} of the year before: please check'
  },
  'far-from-habit': {
    zh: '与上年的 {expected:figure} 相差远超历年的变化幅度，请核对',
    en: 'Moved from {expected:figure} much further than in other years: please check'
  }
} as const satisfies Record<string, Sentence>
