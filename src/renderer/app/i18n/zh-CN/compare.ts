import { chinese } from '#core/layout/words/chinese.ts'

export default {
  toolbar: '对比工具栏',
  shape: '表的布局',
  choose: '选择',
  chooseHint: '选择地区、期间和指标',
  filter: '按名称或拼音筛选',
  filterFound: '{{shown, number}} / {{all, number}} 项',
  stored: {
    turned: '地区已换为本次存入的{{region}}',
    more: '本次存入的数据分属 {{regions, number}} 个地区、{{periods, number}} 个时期，这里只是其中一部分，其余在“选择”中选取',
    between: '。'
  },
  filterNone: '没有名称符合“{{filter}}”的行',
  filterClear: '清除筛选',
  show: {
    label: '显示',
    all: '全部指标量',
    value: '数值',
    change: '增减',
    growth: '增速',
    more: '更多',
    moreChosen: '更多（{{count, number}}）'
  },
  measure: {
    // One name on screen and on paper.
    ...chinese.measures,
    indexOn: '定基指数（{{base}}=100）',
    single: '当期（由累计数推算）',
    ytd: '累计（年初以来）',
    index: '定基指数，基期',
    base: '指数的基期',
    snapshot: '当时',
    difference: '现在比当时增减',
    average: {
      horizontal: '年均增长（水平法）',
      cumulative: '年均增长（累计法）',
      chained: '年均增长（按公布增速连乘）'
    }
  },
  pivot: {
    label: '行、列和固定项',
    rows: '行',
    columns: '列',
    fixed: '固定',
    hint: '拖到行、列或固定；按一下可用菜单移动',
    swap: '行列互换',
    member: '固定的{{dimension}}',
    outermost: '移到最外层',
    dimension: { indicators: '指标', regions: '地区', periods: '时间' },
    to: { rows: '放到行', columns: '放到列', fixed: '固定' }
  },
  look: {
    title: '格式',
    hint: '单位、小数位、颜色、符号、合计和空行',
    of: '用于',
    table: '整张表',
    column: '所选列',
    columnNamed: '本列：{{name}}',
    unit: '单位',
    magnitude: { stored: '原单位', one: '个', 'ten-thousand': '万', 'hundred-million': '亿' },
    decimals: '小数位',
    automatic: '自动',
    reset: '取消 {{count, number}} 列单独的格式',
    colour: '颜色',
    colours: { direction: '涨跌', heat: '热度', bars: '数据条', none: '无' },
    symbols: '符号',
    symbol: { common: '无数据用“—”', yearbook: '同《中国统计年鉴》' },
    chapters: '按章分组',
    totals: '显示合计',
    hideRows: '隐藏空行',
    hideColumns: '隐藏空列'
  },
  start: {
    title: '常用表',
    hint: '一步做出常用的对比表',
    'ten-years': {
      name: '十年对比表',
      what: '各指标近十年的数值、增速和年均增长',
      lacking: '至少要有两个年份的数据'
    },
    ranking: {
      name: '地区排名表',
      what: '各地区最近一年的数值、增速和位次，从高到低',
      lacking: '至少要有两个地区的数据'
    },
    contribution: {
      name: '贡献表',
      what: '总量及其组成的比重、贡献率和拉动',
      lacking: '要有一个总量和它的两个以上组成部分'
    },
    months: {
      name: '月度累计表',
      what: '最近一年各月的累计数和同比',
      lacking: '要有累计月份的数据'
    },
    quarters: {
      name: '季度表',
      what: '最近一年一季度、上半年、前三季度、全年的累计数、同比和当季数',
      lacking: '要有两个以上累计季度的数据'
    },
    latest: {
      name: '最新一期表',
      what: '今年到最近的月份，与前两年同期相比',
      whatOf: '{{period}}，与前两年同期相比',
      lacking: '最近一年已有全年数据'
    }
  },
  views: {
    title: '视图',
    hint: '打开、保存、冻结对比表',
    none: '还没有保存的视图。给现在这张表起个名字，下次一步打开。',
    name: '名称',
    newName: '新视图的名称',
    folder: '文件夹',
    save: '保存',
    saveOver: '更新“{{name}}”',
    store: '确定',
    freeze: '冻结为快照',
    frozen: '已冻结为快照“{{name}}”；表中仍是最新数据',
    freezeHint: '把现在的数据定下来，以后可与新数据对比',
    frozenAt: '冻结于 {{at}}',
    edit: '改名或移动',
    editNamed: '给“{{name}}”改名或移动',
    delete: '删除',
    deleteNamed: '删除“{{name}}”',
    deleted: '已删除视图“{{name}}”，可以撤销',
    compare: '与现在的数据对比',
    compareNamed: '把“{{name}}”与现在的数据对比',
    against: '与“{{name}}”对比：{{changed, number}} 个数有变化',
    same: '与“{{name}}”对比：没有变化',
    endCompare: '结束对比',
    atSnapshot: '快照当时',
    since: '现在比当时',
    changedOnly: '只看有变化的',
    all: '全部显示'
  },
  asOf: {
    label: '数据截至',
    hint: '按这一天当时的数据显示；空白为最新数据',
    tag: '截至 {{at}} 的数据',
    clear: '改看最新数据',
    basis: '上年同期数',
    published: '按当时公布数',
    'same-scope': '按同口径数',
    sameScopeTag: '同口径对比'
  },
  find: {
    title: '查找',
    what: '查找名称或数字',
    next: '下一个（Enter）',
    previous: '上一个（Shift+Enter）',
    close: '关闭查找',
    none: '没有找到',
    searching: '正在查找…'
  },
  tooManyCells: '选了 {{count, number}} 个单元格，剪贴板装不下；请用“导出”',
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
  exportedPart: '只含筛选出的 {{shown, number}} / {{all, number}} 项',
  nothingToExport: '没有可以打印或导出的行',
  exported: '已导出到 {{place}}',
  empty: {
    nothing: '选中的范围里没有数据',
    title: '{{region}}还没有可对比的数据',
    what: '导入部门报来的表格，或在顶部换一个地区。',
    regions: '这些地区有数据：',
    import: '导入报表',
    noIndicators: '没有选中指标',
    noIndicatorsWhat: '在“选择”里勾选要对比的指标。',
    open: '打开“选择”'
  },
  choosing: {
    allRegions: '全部地区',
    oneRegion: '只看一个',
    title: '选择对比内容',
    close: '收起',
    region: '地区',
    periods: '期间',
    periodsChosen: '已选 {{count, number}} 个',
    reset: '恢复默认期间',
    otherKinds_other: '还选着其他种类的期间 {{count, number}} 个',
    otherKindsAway: '去掉',
    from: '起始年份',
    to: '截止年份',
    fromHere: '起',
    toHere: '止',
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
    search: '名称或拼音，如 dqsczz',
    all: '全选',
    none: '全不选',
    chosen: '已选 {{count, number}} / {{all, number}}',
    fold: '收起“{{chapter}}”',
    unfold: '展开“{{chapter}}”',
    found: '没有找到“{{query}}”',
    unnamed: '未分章'
  },
  line: {
    type: '录入',
    typeHint: '在录入表中填写或修改这个数',
    unknown: '不能计算',
    label: '所选单元格的算法与出处',
    symbol: '原表为“{{symbol}}”',
    symbolEmpty: '原表此处空白',
    published: '公布数 {{number}}',
    publishedBeside: '公布数 {{number}}（按数值计算为 {{computed}}）',
    difference: '{{current}} − {{prior}} = {{number}}',
    differencePlain: '{{period}}减{{earlier}} = {{number}}',
    growth: '({{current}} − {{prior}}) ÷ {{prior}} × 100 = {{number}}',
    growthPlain: '（{{period}} − {{earlier}}）÷ {{earlier}} × 100 = {{number}}',
    nominal: '按现价计算的名义增速，不是可比价增速',
    points: '百分点',
    indexPoints: '点',
    places: '位',
    source: '来源',
    typed: '原文“{{text}}”',
    explain: '说明',
    explainHint: '查看此数的历史（Enter 或 F2）',
    entered: '手工录入'
  },
  stage: {
    estimate: '预计数',
    flash: '快报数',
    preliminary: '初步核算数',
    final: '最终核实数',
    census: '普查修订数'
  },
  status: {
    count: '计数 {{count, number}}',
    sum: '合计 {{number}}',
    average: '平均 {{number}}',
    rates: '比率、指数和增速不能合计',
    'units-differ': '单位不同，不合计',
    'counted-again': '累计数、时点数跨期不合计',
    rows: '{{rows, number}} 行 × {{columns, number}} 列'
  },
  explain: {
    formula: '公式',
    numbers: '代入',
    rounding: '显示',
    rounded_other: '{{text}}（四舍五入，{{count, number}} 位小数）',
    stage: '阶段',
    published: '公布与计算',
    against: '公布 {{published}}，按数值计算 {{computed}}。',
    why: {
      'real-growth': '公布的是可比价增速。',
      scope: '统计口径有变。',
      rounding: '差别在四舍五入之内。',
      revised: '上年数据有修订。',
      contradicted: '数值在公布增速之后有修订，或增速有误。'
    },
    conflict: '来源'
  },
  history: {
    measure: {
      level: '数值',
      growth: '公布的增速',
      change: '公布的增减',
      share: '公布的比重',
      index: '指数',
      rank: '位次',
      'growth-rank': '增速位次',
      target: '目标',
      base: '同口径上年数'
    },
    title: '此数的说明',
    nothing: '选中表中的一个数，这里说明它怎么得来、出自哪里。',
    close: '关闭说明',
    claims: '历次记录',
    shown: '采用',
    disputed: '与采用的不一致，未裁定',
    superseded: '已被取代',
    undone: '已撤销',
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
    width: '在表头上：列宽；Alt ↓ 为最合适的列宽',
    fold: '在行名上：收起、展开',
    find: '查找',
    findNext: '在查找框里：下一个、上一个',
    chart: '图表占满、恢复'
  }
} as const
