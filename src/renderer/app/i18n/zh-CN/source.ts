export default {
  title: '原始文件',
  close: '关闭原始文件',
  save: '另存原始文件…',
  saved: '原始文件已存到 {{place}}',
  open: '打开原始文件',
  withdrawn: '已不再有效：{{change}}，{{at}}',
  typed: '这个数不是从文件读入的',
  typedWhat: '它是直接录入的，没有原始文件；录入的时间和人写在上面。',
  noSheet: '原始文件中没有找到工作表“{{name}}”',
  noSheetWhat: '可以另存原始文件，用 Excel 或 WPS 打开查看。'
} as const
