export default {
  toolbar: '对比工具栏',
  choose: '选择',
  chooseHint: '选择地区、期间和指标',
  filter: '按名称或拼音首字母筛选',
  filterFound: '{{shown, number}} / {{all, number}} 项',
  filterNone: '没有名称符合“{{filter}}”的指标',
  filterClear: '清除筛选',
  show: {
    label: '显示',
    value: '数值',
    change: '增减',
    growth: '增速'
  },
  arrange: {
    label: '增速的位置',
    beside: '逐年并列',
    after: '集中在后'
  },
  chart: '图表',
  words: '文字',
  wordsHint: '为选中的内容起草分析段落',
  print: '打印',
  export: '导出',
  exportHint: '导出为 Excel 表格',
  exported: '已导出到 {{place}}',
  empty: {
    title: '{{region}}还没有可对比的数据',
    what: '导入部门报来的表格，或在顶部换一个地区。',
    regions: '这些地区有数据：',
    import: '导入表格',
    noIndicators: '没有选中指标',
    noIndicatorsWhat: '在“选择”里勾选要对比的指标。',
    open: '打开“选择”'
  },
  choosing: {
    title: '选择对比内容',
    close: '收起',
    region: '地区',
    periods: '期间',
    periodsChosen: '已选 {{count, number}} 个',
    reset: '恢复默认',
    from: '起始年份',
    to: '截止年份',
    kinds: '期间种类',
    kind: {
      year: '年度',
      half: '半年',
      quarter: '季度',
      quarters: '累计季度',
      month: '月度',
      months: '累计月份',
      fiscal: '财年'
    },
    part: {
      half: '{{part}}半年',
      quarter: '{{part}}季度',
      quarters: '1—{{part}}季',
      month: '{{part}}月',
      months: '1—{{part}}月'
    },
    first: '上',
    second: '下',
    tooMany: '一次最多对比 120 个期间，已取最近的 120 个',
    indicators: '指标',
    search: '名称或拼音首字母，如 dqsczz',
    all: '全选',
    none: '全不选',
    chosen: '已选 {{count, number}} / {{all, number}}',
    fold: '收起“{{chapter}}”',
    unfold: '展开“{{chapter}}”',
    found: '没有找到“{{query}}”',
    unnamed: '未分章'
  },
  line: {
    label: '所选单元格的算法与出处',
    symbol: '原表为“{{symbol}}”',
    symbolEmpty: '原表此处空白',
    published: '公布数 {{number}}',
    publishedBeside: '公布数 {{number}}（按绝对额计算为 {{computed}}）',
    difference: '{{current}} − {{prior}} = {{number}}',
    differencePlain: '{{period}}减{{earlier}} = {{number}}',
    growth: '({{current}} − {{prior}}) ÷ |{{prior}}| × 100 = {{number}}',
    growthPlain: '（{{period}} − {{earlier}}）÷ |{{earlier}}| × 100 = {{number}}',
    nominal: '按现价计算的名义增速，不是可比价增速',
    points: '百分点',
    places: '位',
    source: '来源',
    typed: '原文“{{text}}”',
    explain: '说明',
    explainHint: '查看此数的历史（Enter 或 F2）',
    entered: '手工录入'
  },
  reason: {
    'no-current': '本期没有数据',
    'no-prior': '上年同期没有数据',
    'prior-is-zero': '上年同期为零，不能计算增速',
    'prior-is-negative': '上年同期为负数，不计算增速，只说明扭亏、减亏或增亏',
    suppressed: '数据被隐去，不能计算',
    'different-stage': '两期数据的核实阶段不同，不可比',
    'unit-break': '两期计量单位不同，不可比',
    'scope-break': '两期统计口径不同，不可比',
    'not-a-number': '文字指标，不计算增速',
    'no-actual': '还没有实际数据',
    'target-is-zero': '目标值为零，不计算完成率',
    'opposite-signs': '实际值与目标值符号相反，不计算完成率',
    unknown: '不能计算'
  },
  stage: {
    estimate: '预计数',
    flash: '快报数',
    preliminary: '初步核算数',
    final: '最终核实数',
    census: '普查修订数'
  },
  stageMark: {
    estimate: '预',
    flash: '快',
    preliminary: '初'
  },
  basis: {
    published: '公布的增速',
    nominal: '由现价绝对额计算的名义增速'
  },
  basisMark: {
    published: '公',
    nominal: '名'
  },
  status: {
    count: '计数 {{count, number}}',
    sum: '合计 {{number}}',
    average: '平均 {{number}}',
    rates: '比率、指数和增速不能合计',
    unitsDiffer: '单位不同，不合计',
    rows: '{{rows, number}} 行 × {{columns, number}} 列'
  },
  history: {
    title: '此数的说明',
    close: '关闭说明',
    level: '数值',
    growth: '公布的增速',
    claims: '历次记录',
    stands: '采用',
    replaced: '已被取代或撤销',
    none: '这里没有存入过数据',
    computed: '这个数不是读入的，由下列数值计算：'
  },
  keys: {
    move: '移动',
    edge: '跳到数据边缘',
    select: '选取范围',
    explain: '说明此数',
    copy: '复制（可贴入表格）',
    sort: '在表头上：排序',
    width: '在表头上：列宽',
    chart: '图表占满、恢复'
  }
} as const
