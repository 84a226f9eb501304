import type { Sentence } from '../sentence.ts'

/** What to know of a file, a sheet or an import before it is stored. */
export const warnings = {
  'hidden-rows-read': {
    zh: '工作表“{sheet}”有 {figures} 个数在隐藏的行里，也读入了：第 {which:list} 行',
    en: 'Hidden rows of the sheet {sheet} were read as well: {which:list} (figures: {figures})'
  },
  'hidden-columns-read': {
    zh: '工作表“{sheet}”有 {figures} 个数在隐藏的列里，也读入了：{which:list} 列',
    en: 'Hidden columns of the sheet {sheet} were read as well: {which:list} (figures: {figures})'
  },
  'labels-cut': {
    zh: '{count} 个名称太长（{which:list}），只取前 {most} 个字；请核对，必要时改短后重新导入',
    en: '{count} names are too long ({which:list}): their first {most} characters were taken. Check them; shorten them in the sheet and import it again if they are not enough'
  },
  'file-changed-since': {
    zh: '这个文件读入以后又改过，这里仍是读入时的内容；要用新的，请再导入一次',
    en: 'The file was changed after it was read: this is what it held then. Import it again to use the new one'
  },
  'hidden-sheets-left': {
    zh: '隐藏的工作表没有读入：{sheets}。要读入，请在“读法”中勾选它的表，或取消隐藏',
    en: 'Hidden sheets were left out: {sheets}. To take one, tick its tables under How it was read, or unhide it'
  },
  'hidden-sheets-taken': { zh: '隐藏的工作表也读入了：{sheets}', en: 'Hidden sheets were read as well: {sheets}' },
  'macros-not-run': { zh: '文件带有宏，没有运行', en: 'The file has macros; they were not run' },
  'external-links-not-followed': {
    zh: '文件引用了其他文件，用的是上次保存的数',
    en: 'The file refers to other files; the figures saved last were read'
  },
  'sheet-unreadable': { zh: '工作表“{sheet}”无法读取', en: 'The sheet {sheet} cannot be read' },
  'stored-before': {
    zh: '内容相同的文件已于 {day} 存入（第 {change} 项改动）',
    en: 'A file with the same content was stored on {day} (change {change})'
  },
  'stored-before-elsewhere': {
    zh: '内容相同的文件已于 {day} 为{region}存入（第 {change} 项改动），请核对地区',
    en: 'A file with the same content was stored on {day} for {region} (change {change}): check the region'
  },
  'figures-of-another': {
    zh: '为{region}导入的 {of} 个总量中，有 {same} 个与库中{other}同期的数完全相同，请核对地区',
    en: 'Of {of} amounts for {region}, {same} are the very ones that the desk has of {other} for the same periods: check the region'
  },
  'region-out-of-time': {
    zh: '{region}（{code}）的代码只在 {held} 年有效，{years} 年的数据有 {figures} 个，请核对地区',
    en: 'The code {code} of {region} held in {held} only; figures of {years}: {figures}. Check the region'
  }
} as const satisfies Record<string, Sentence>
