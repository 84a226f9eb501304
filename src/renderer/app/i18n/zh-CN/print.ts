export default {
  title: '打印预览',
  toolbar: '打印工具栏',
  back: { overview: '返回总览', compare: '返回对比', targets: '返回目标', completeness: '返回齐全' },
  orientation: '纸张方向',
  portrait: 'A4 纵向',
  landscape: 'A4 横向',
  heading: '标题',
  headingHint: '表题：改后用于打印和导出；清空则恢复自动标题',
  pages_other: '共 {{count, number}} 页',
  print: '打印',
  pdf: '存为 PDF',
  pdfHint: '在浏览器的打印窗口中选择“另存为 PDF”',
  saved: 'PDF 已保存到 {{place}}',
  continued: '{{title}}（续表）',
  again: '{{name}}（续）',
  page: '第 {{page, number}} 页，共 {{pages, number}} 页',
  disputes_other: '{{count, number}} 个数据来源不一致，尚未裁定',
  disputesHint: '表中标“异”，表下注明各来源的数；点此到“待处理”裁定',
  empty: '没有可打印的行',
  emptyWhat: '表里没有行：检查筛选条件，或另选内容。',
  keys: {
    print: '打印',
    back: '返回'
  }
} as const
