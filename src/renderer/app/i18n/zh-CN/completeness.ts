export default {
  title: '{{region}}数据齐全情况',
  noRegion: '先选定地区',
  what: '这里按指标和时期列出哪些数据有了、缺了或迟报；时期按各指标以往报送的年、季、月来看。',
  empty: '这个地区还没有数据',
  nothing: '没有符合条件的指标',
  tools: '查看范围',
  grid: '指标与时期',
  indicator: '指标',
  department: '部门',
  departmentHoles: '{{name}}（缺 {{missing, number}}，迟 {{late, number}}）',
  by: { label: '按什么看', indicator: '按指标', department: '按部门' },
  byDepartment: '各部门的数据齐全情况',
  noDepartment: '未指明部门',
  noReturn: '没有报送过',
  moreFiles: '{{files}} 等 {{total, number}} 个文件',
  holesOf: {
    missing_other: '{{name}}缺 {{count, number}} 个，查看',
    late_other: '{{name}}迟 {{count, number}} 个，查看'
  },
  column: { indicators: '指标', expected: '应有', there: '有', missing: '缺', late: '迟', lastReturn: '最近一次报送' },
  find: '查找指标',
  from: '起始年份',
  to: '终止年份',
  onlyHoles: '只看有缺的',
  all: '包括从未有过数据的指标',
  wanted: '请导入含有“{{name}}”{{period}}数据的报表',
  state: {
    there: '有数据',
    missing: '缺：以后的年份有，这一期没有',
    late: '迟：以前的年份有，此后没有再报',
    'not-due': '这一期还没有结束',
    none: '不收集这种时期的数据'
  },
  fill: { import: '导入报表…', type: '录入这个数' },
  mark: { missing: '缺', late: '迟' },
  totals: '{{rows, number}} 个指标 · 缺 {{missing, number}} · 迟 {{late, number}}',
  key: { move: '在格子之间移动', open: '有数据的打开原始文件，缺的可导入或录入' }
} as const
