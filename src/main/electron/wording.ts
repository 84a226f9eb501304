import type { Language } from './language.ts'

const zh = {
  file: '文件',
  import: '导入报表…',
  'new-desk': '新建数据库…',
  'open-desk': '打开数据库…',
  'copy-desk': '另存副本…',
  print: '打印…',
  quit: '退出',
  edit: '编辑',
  undo: '撤销上一项改动',
  redo: '重做上一项撤销',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  find: '查找…',
  palette: '命令面板…',
  view: '显示',
  back: '后退',
  forward: '前进',
  resetZoom: '实际大小',
  zoomIn: '放大',
  zoomOut: '缩小',
  fullScreen: '全屏',
  help: '帮助',
  keys: '本页快捷键',
  guide: '使用指南',
  about: '关于同比',
  spreadsheets: '电子表格',
  desk: '同比数据库',
  allFiles: '所有文件',
  pickSpreadsheets: '选择要导入的报表',
  recipes: '读法',
  pickRecipes: '选择读法文件',
  pickDesk: '打开数据库',
  newDesk: '新建数据库',
  save: '保存',
  savePdf: '存为 PDF',
  saveFailed: '未能保存',
  saveFailedDetail: '无法写入“{path}”。请检查磁盘空间和文件夹权限，或换一个位置；若文件正在 Excel 中打开，请先关闭。',
  deskFailed: '未能打开数据库',
  deskFailedDetail: '“{name}”打不开（{code}），已改为打开上次的数据库。文件没有被改动。'
} as const

export type Phrase = keyof typeof zh

const en: Readonly<Record<Phrase, string>> = {
  file: 'File',
  import: 'Import returns…',
  'new-desk': 'New desk…',
  'open-desk': 'Open desk…',
  'copy-desk': 'Save a copy…',
  print: 'Print…',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo the last change',
  redo: 'Redo what was undone last',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find…',
  palette: 'Commands…',
  view: 'View',
  back: 'Back',
  forward: 'Forward',
  resetZoom: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  help: 'Help',
  keys: 'Keys of this screen',
  guide: 'Guide',
  about: 'About Tongbi',
  spreadsheets: 'Spreadsheets',
  desk: 'Tongbi desk',
  allFiles: 'All files',
  pickSpreadsheets: 'Choose returns to import',
  recipes: 'Recipes',
  pickRecipes: 'Choose a file of recipes',
  pickDesk: 'Open a desk',
  newDesk: 'New desk',
  save: 'Save',
  savePdf: 'Save as PDF',
  saveFailed: 'Not saved',
  saveFailedDetail:
    'Cannot write “{path}”. Check disk space and the folder’s permissions, or choose another place; if the file is open in Excel, close it first.',
  deskFailed: 'The desk could not be opened',
  deskFailedDetail:
    '“{name}” cannot be opened ({code}); the desk of last time was opened instead. The file was not changed.'
}

/** What window, menu and dialogs say. */
export function say(language: Language, phrase: Phrase, values: Readonly<Record<string, string>> = {}): string {
  const text = language === 'zh-CN' ? zh[phrase] : en[phrase]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
