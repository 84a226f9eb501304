export default {
  title: '{{region}} {{year}}年目标',
  toolbar: '目标工具栏',
  year: '年份',
  add: '新增目标',
  addHint: '登记一个目标（Insert）',
  count_other: '{{count, number}} 个目标',
  filter: '按名称或拼音筛选',
  filterNone: '没有名称符合“{{filter}}”的目标',
  filterClear: '清除筛选',
  empty: {
    title: '{{region}} {{year}}年还没有目标',
    what: '登记政府工作报告或部门计划里的目标，这里就会按月对照完成情况。',
    otherYear_other: '看 {{year}}年的 {{count, number}} 个目标',
    noRegion: '先选择一个地区',
    noRegionWhat: '在顶部选择地区，这里显示该地区的目标。'
  },
  column: {
    indicator: '指标',
    unit: '单位',
    target: '目标',
    actual: '实际',
    period: '截至',
    completion: '完成率',
    pace: '进度',
    gap: '差额',
    state: '状态',
    source: '目标出处'
  },
  completion: '完成率 {{completion}}',
  pace: '完成 {{completion}}，时间进度 {{share}}',
  paceNone: '时间进度 {{share}}',
  state: {
    achieved: '已完成',
    'on-pace': '达到进度',
    behind: '落后进度',
    missed: '未完成',
    'no-data': '无数据'
  },
  bound: {
    'at-least': '{{value}} 以上',
    'at-most': '{{value}} 以内',
    about: '{{value}} 左右'
  },
  growth: '增长 {{words}}',
  gap: {
    points: '{{gap}} 个百分点'
  },
  actualGrowth: '{{value}}%',
  form: {
    add: '新增目标',
    edit: '修改目标',
    close: '关闭',
    indicator: '指标',
    indicatorSearch: '名称或拼音',
    indicatorEmpty: '指标库里没有这个指标',
    year: '年份',
    kind: '目标的内容',
    kindLevel: '绝对额',
    kindGrowth: '增速 %',
    bound: '要求',
    boundAtLeast: '不低于',
    boundAtMost: '不超过',
    boundAbout: '左右',
    value: '目标值',
    valueHint: '如 6.5 或 1,200',
    valueUnreadable: '读不出这个数',
    valueMissing: '请填写目标值',
    indicatorMissing: '请选择指标',
    source: '出处',
    sourceHint: '如 2024年政府工作报告',
    note: '备注',
    save: '保存',
    saveNext: '保存并继续新增',
    withdraw: '撤销此目标',
    saved: '已保存：{{name}} {{words}}',
    withdrawn: '已撤销目标：{{name}}',
    undo: '恢复'
  },
  keys: {
    add: '新增目标',
    move: '上一个、下一个目标',
    edit: '修改所选目标',
    withdraw: '撤销所选目标'
  }
} as const
