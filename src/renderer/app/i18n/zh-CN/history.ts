export default {
  title: '改动历史',
  empty: '还没有改动',
  emptyWhat: '每次导入、编辑和撤销都记在这里，随时可以撤销其中一次；任何数据都不会被覆盖。',
  when: '时间',
  kind: '种类',
  what: '内容',
  who: '操作人',
  act: '操作',
  figures: '数据',
  count_other: '共 {{count, number}} 次改动',
  undo: '撤销',
  redo: '重做',
  isUndone: '已撤销',
  key: { walk: '在改动之间移动', undo: '撤销或重做' }
} as const
