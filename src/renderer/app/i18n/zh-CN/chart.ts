export default {
  label: '{{name}}的图表',
  period: '期间',
  what: '名称',
  walk: '方向键逐点查看，回车到表中该数',
  noSelection: '把光标放在一行上，或选中几行几列，这里画出图表',
  nothing: '选中的部分没有可画的数值',
  height: '图表高度',
  full: '图表占满',
  normal: '恢复高度',
  close: '收起图表',
  target: '目标 {{words}}',
  rest: '其他',
  indexAt: { constant: '{{name}}（可比价，按公布增速）', current: '{{name}}（现价）' },
  growth: '增速',
  comma: '、',
  leftOut_other: '{{count, number}} 项未画入',
  tentativeOne: '尚未最终核实',
  tentative: '虚线和浅色为尚未最终核实的数据',
  title: {
    one: '{{region}} {{name}}',
    growth: '{{of}} · 增速',
    inUnit: '{{of}}（{{unit}}）',
    at: '{{of}}（{{period}}）',
    regions_other: '{{name}}：{{count, number}} 个地区',
    indicators_other: '{{region}} {{name}}等 {{count, number}} 项'
  },
  shows: {
    label: '画什么',
    value: '数值',
    growth: '增速'
  },
  kind: {
    label: '图表种类',
    fitting: '自动（{{kind}}）',
    line: '折线图',
    column: '柱形图',
    growth: '总量与增速',
    share: '构成图',
    indexed: '定基指数',
    ranking: '排序图',
    multiples: '分图'
  },
  unfit: {
    'one-period': '只有一个期间',
    'one-row': '只选了一行',
    'several-rows': '只能画一行',
    'units-differ': '单位不同，不能同轴',
    'not-amounts': '比率、指数和位次不能这样画',
    'negative-values': '有负数，不能分构成',
    'no-base': '基期没有大于零的数',
    'no-growth': '没有增速',
    'no-values': '只有增速，没有数值',
    'too-many': '超过 12 行，图例容不下',
    overlapping: '所选各行有重复计算的部分'
  },
  break: '口径变化',
  breakOf: '{{names}}口径变化',
  copy: '复制为图片',
  copied: '图片已复制',
  copyRefused: '浏览器不允许复制图片，可改为保存 PNG',
  saved: '已保存到 {{place}}',
  save: {
    label: '保存图表',
    png: 'PNG 图片',
    svg: 'SVG 矢量图',
    pdf: 'PDF（矢量）'
  }
} as const
