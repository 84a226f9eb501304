import type { Sentence } from '../sentence.ts'

/** Why a table was read as it was, and where the meaning of its figures comes from. */
export const readingRemarks = {
  // why a table was read so
  'header-row': { zh: '表头是第 {row} 行', en: 'The header is row {row}' },
  'header-rows': { zh: '表头是第 {from} 至第 {to} 行', en: 'The header is rows {from} to {to}' },
  'no-header': { zh: '没有找到表头', en: 'No header was found' },
  'stub-columns': { zh: '行名占 {count} 列', en: 'Columns of row names: {count}' },
  records: {
    zh: '一行一个数据：{count} 列说明其指标、时间、地区、单位等',
    en: 'Each row is one observation: {count} columns say what, when, where and in which unit'
  },
  'no-stub': { zh: '没有找到行名', en: 'No row names were found' },
  'continues-table': { zh: '接上一个表（续表）', en: 'Continues the table before' },
  'remarks-left-out': { zh: '备注栏不作为数据', en: 'A column of remarks was left out' },
  'checks-left-out': {
    zh: '校验（核对、平衡关系）行列是表格自己的检查，不作为数据',
    en: 'Rows and columns in which the form checks itself were left out'
  },
  'checks-not-zero': {
    zh: '表格自己的校验有 {count} 处不为 0：{cells}，请核对原表',
    en: 'Of the form’s own checks {count} are not 0: {cells}. Please check the sheet'
  },
  'column-numbers-left-out': { zh: '栏号行（甲、乙、1、2…）不作为数据', en: 'The row of column numbers was left out' },
  'names-joined': { zh: '{count} 个拆在两格的名称已合在一起', en: '{count} names broken over two cells were joined' },
  'symbols-left-out': {
    zh: '{count} 个含义不明的符号只显示、不存入',
    en: '{count} signs of uncertain meaning are shown and not stored'
  },
  'values-without-names': { zh: '{count} 个数没有行名，未读入', en: '{count} figures have no name and were not read' },
  'correction-not-followed': {
    zh: '指明为“{role:role}”的 {cells} 格中，只有 {followed} 格能照办',
    en: 'Of {cells} cells called {role:role}, only {followed} could be read so'
  },
  'meaning-not-followed': {
    zh: '指明了{part:part}的 {figures} 个数据中，只有 {followed} 个能照办：格内自己写明的不改',
    en: 'Of {figures} figures whose {part:part} was said, only {followed} could be read so: what is typed into a cell itself stands'
  },
  'meaning-of-no-figure': {
    zh: '所指的范围内没有读出的数据：请先把数据的单元格指为“数据”',
    en: 'No value is read where a meaning was said: first call the cells that hold values so'
  },
  'no-names-for-regions': {
    zh: '所指的范围内没有行名或表头，不知道哪些是地区：请只指地区的名称',
    en: 'There is no name or head where names were called regions: point at the names of the regions alone'
  },
  'parent-under-child': {
    zh: '“{label}”的上级没有改：“{parent}”自己就在“{label}”之下。请先改“{parent}”的上级',
    en: '“{label}” was not put under “{parent}”, which stands under it itself: first put “{parent}” elsewhere'
  },
  'parent-not-followed': {
    zh: '“{label}”的上级没有改：所指的格不是同一个表的行名（表头的上级须是表头）',
    en: '“{label}” was not put there: what was pointed at is no name or head of the same table'
  },
  'parent-of-no-label': {
    zh: '这里没有读出行名或表头，改不了上级',
    en: 'No name or head is read here that could be put under another'
  },
  'pointed-table': { zh: '按所指的范围读作一个表', en: 'Read as one table because you pointed at it' },
  'names-from-behind': {
    zh: '行名在数据之后，或表头在数据之下，照所指的读取',
    en: 'Names behind the values, or heads below them, are read as you pointed at them'
  },
  'table-not-read': {
    zh: '所指的“一个表”里没有找到数据：请把数据的单元格指为“数据”',
    en: 'No values were found in what was called one table: call the cells that hold them values'
  },
  // how sure the reading is, and what bears it out
  'how-sure': {
    zh: '把握大：{cells} 格数据上有表头、旁有行名',
    en: 'Sure: each of the {cells} figures has a head and a name'
  },
  'how-sure-records': {
    zh: '把握大：每行写明自己的指标、时间等，共 {cells} 格数据',
    en: 'Sure: each row tells what its figure is; {cells} figures'
  },
  'fairly-sure': {
    zh: '把握较大：{cells} 格数据中，{headless} 格没有表头，{nameless} 格没有行名；个别列或名称不够分明',
    en: 'Fairly sure: of {cells} figures {headless} have no head and {nameless} no name; some columns or names are not clear-cut'
  },
  'not-sure': {
    zh: '把握不大，请核对：{cells} 格数据中，{headless} 格没有表头，{nameless} 格没有行名；列或名称不分明',
    en: 'Not sure, please check: of {cells} figures {headless} have no head and {nameless} no name; columns or names are not clear-cut'
  },
  'header-why': {
    zh: '第 {row} 行起是数据；{columns} 个数据列中，{headed} 列的上方有列名',
    en: 'Figures begin in row {row}; of {columns} columns of figures {headed} have a head above them'
  },
  'stub-why': {
    zh: '数据左边的文字；{rows} 行数据中，{named} 行有名称',
    en: 'Words to the left of the figures; of {rows} rows of figures {named} have a name'
  },
  // where the meaning comes from
  'indicator-from-importer': { zh: '指标由导入者指明', en: 'The indicator was named by the importer' },
  'indicator-from-title': { zh: '指标取自标题', en: 'The indicator is taken from the title' },
  'unit-of-table': { zh: '单位“{unit}”对整个表有效', en: 'The unit {unit} holds for the whole table' },
  'unit-from-importer': { zh: '单位由导入者指明', en: 'The unit was given by the importer' },
  'unit-in-count': {
    zh: '“人数”“户数”“起数”等未写单位：名称已说明按什么计数，且都是整数',
    en: 'Names of counts (人数, 起数) say themselves in what they are told; all their figures are whole'
  },
  'unit-of-money-beside': {
    zh: '未写单位的金额，单位与本表其他写明单位的金额相同',
    en: 'Money without a unit is in that of the other money of the table'
  },
  'unit-from-row-above': { zh: '单位沿用上一行', en: 'The unit is that of the row above' },
  'unit-from-namesake': {
    zh: '未写单位的表头，单位与同名表头相同',
    en: 'Heads that state no unit are in that of the head of the same name'
  },
  'unit-from-whole': {
    zh: '部分的单位与其旁边的总体相同（按数值核实）',
    en: 'Parts are in the unit of the whole beside them, as the figures confirm'
  },
  'period-from-title': {
    zh: '时间 {period:period} 取自标题',
    en: 'The period {period:period} is taken from the title'
  },
  'period-from-sheet': {
    zh: '时间 {period:period} 取自工作表名',
    en: 'The period {period:period} is taken from the sheet name'
  },
  'period-from-context': {
    zh: '时间 {period:period} 由导入者指明',
    en: 'The period {period:period} was given by the importer'
  },
  'period-from-report': {
    zh: '时间 {period:period} 的年份取自填报（落款）日期',
    en: 'The year of {period:period} is taken from the date of the return'
  },
  'period-from-file': {
    zh: '时间 {period:period} 取自文件名',
    en: 'The period {period:period} is taken from the file name'
  },
  'measure-by-words': {
    zh: '按表头的文字判断是绝对额还是增速',
    en: 'Levels and growth are told apart by the words of the header'
  },
  'measure-by-arithmetic': {
    zh: '用两年数据验算，确认了哪些列是增速',
    en: 'Columns of growth were confirmed by computing them from the levels'
  },
  'shares-by-sum': {
    zh: '几项百分数相加等于100，按构成（占比）读入',
    en: 'Figures in percent that make 100 together were taken as shares'
  },
  'months-by-sum': {
    zh: '合计正好是已填的头几个月之和，按这几个月读入',
    en: 'A sum that the first months with figures make up exactly was taken as of these months'
  },
  'price-index-by-figures': {
    zh: '价格指数的数在100上下，按指数读入；只有几的，按涨幅读入',
    en: 'Price indices with figures about 100 were taken as indices, and those of a few percent as growth'
  },
  'index-by-figures': {
    zh: '表为指数，表头写有金额单位的列的数也在各指数之间，按指数读入',
    en: 'Figures under a head in money lie within the indices of the table and were taken as indices'
  },
  'time-as-written': {
    zh: '两列（或两行）读成了同一个数：改按各自写明的时期读',
    en: 'Two columns or rows came out alike: each is of the time that it says itself'
  },
  'rates-in-points': {
    zh: '百分率（如失业率）在增速列中的数按百分点的增减读入：表中没有说明是百分点还是百分比',
    en: 'Figures of rates (unemployment) under a head of growth are taken as changes in points: the sheet does not say whether points or percent'
  },
  'computed-left-out': {
    zh: '{count} 个数由表中其他数算得（如表中注明按现价计算的名义增长，完成数与目标数相除的完成率），不作为公布数存入',
    en: '{count} figures follow from others of the table (nominal growth that it calls computed, rates of completion beside target and actual) and are not stored as published ones'
  },
  'decreases-turned': {
    zh: '列名或行名说的是“下降”，其中的数改为负的增速或增减，原文照记',
    en: 'A head or name says a decrease: its figures are kept as negative growth or change, beside what was typed'
  },
  'decreases-as-typed': {
    zh: '列名说的是“下降”，但两年数据表明数字已带正负号，照原样读入',
    en: 'A head says a decrease, but the levels beside it show that its figures carry their sign: kept as typed'
  }
} as const satisfies Record<string, Sentence>
