import type { Language } from '#core/language.ts'
import type { DeskErrorCode, DeskErrorData } from '../error.ts'
import { changeListText } from './changes.ts'

/**
 * What happened, and what to do about it. `{name}` stands for a value of the error's params, `{names:changes}` for
 * changes, a line each.
 */
interface Words {
  readonly what: string
  readonly remedy: string
}

const zh: Readonly<Record<DeskErrorCode, Words>> = {
  'file-not-found': { what: '找不到文件', remedy: '请检查路径；文件可能已被移动、改名或删除。' },
  'file-empty': { what: '文件是空的（0 字节）', remedy: '请向报送单位重新索取；下载或复制可能中断了。' },
  'file-unreadable': { what: '文件无法读取', remedy: '请检查是否有读取权限，或把文件复制到本机后再试。' },
  'file-locked': { what: '文件正被其他程序占用', remedy: '请在 Excel 或 WPS 中关闭它后重试。' },
  'file-lock-stub': {
    what: '这是 Excel 或 WPS 打开文件时留下的临时文件，不是报表',
    remedy: '请选择不带“~$”的同名文件；若它正在打开，请先保存并关闭。'
  },
  'file-too-large': { what: '文件太大', remedy: '请删去无关的工作表，或拆成几个文件再导入。' },
  'not-a-spreadsheet': { what: '这不是电子表格', remedy: '请用 Excel 或 WPS 打开确认，另存为 .xlsx 后再导入。' },
  'desk-for-return': {
    what: '这是数据库，不是报表',
    remedy: '请在左上角的数据库菜单里打开它；在终端用 --desk 指明。要导入的是部门报送的表格。'
  },
  'password-protected': { what: '文件有打开密码', remedy: '请在 Excel 或 WPS 中输入密码打开，取消密码另存后再导入。' },
  'damaged-file': { what: '文件已损坏', remedy: '请用 Excel 或 WPS 打开并修复另存，或向报送单位重新索取。' },
  'too-many-cells': { what: '工作表的单元格太多', remedy: '请删去表外的空行空列和无关内容后再导入。' },
  'too-many-filled': {
    what: '有内容的单元格太多（{cells} 个，最多 {limit} 个），没有读取',
    remedy: '请拆成几个文件，或向报送单位只索取需要的部分。'
  },
  'too-many-rows': {
    what: '有 {rows} 行，一张工作表最多 {limit} 行，没有读取',
    remedy: '请拆成几个文件，或向报送单位只索取需要的部分。'
  },
  'too-many-columns': {
    what: '有 {columns} 列，一张工作表最多 {limit} 列，没有读取',
    remedy: '请拆成几个文件，或向报送单位只索取需要的部分。'
  },
  'too-many-sheets': { what: '工作表太多（{sheets} 张，最多 {limit} 张）', remedy: '请拆成几个文件再导入。' },
  'zip-bomb': { what: '文件解压后大得不正常，已停止读取', remedy: '请确认来源可靠；用 Excel 打开后另存再导入。' },
  'no-cells': { what: '工作簿里没有内容', remedy: '请确认报送单位发来的是填好的文件。' },
  'picture-only': { what: '工作簿里只有图片，没有可读的单元格', remedy: '请向报送单位索取可编辑的表格。' },
  'folder-without-spreadsheets': { what: '文件夹里没有电子表格', remedy: '请选择存放报表的文件夹。' },
  'no-table': { what: '没有找到表格', remedy: '请确认工作表里有带表头和行名的数据表。' },
  'rows-without-names': {
    what: '表中各行没有名称，无法知道数字说的是什么',
    remedy: '请在数字左边补上指标或地区一列，再导入。'
  },
  'reading-failed': { what: '读取时出错', remedy: '其他文件不受影响。请用 Excel 打开后另存为 .xlsx 再试。' },
  'reading-too-long': {
    what: '读了 {seconds} 秒仍未读完，已停止；文件可能已损坏',
    remedy: '其他文件不受影响。请用 Excel 或 WPS 打开，确认数据完整后另存为 .xlsx 再试；若确实很大，请拆成几个文件。'
  },
  'no-desk-open': { what: '没有打开的数据库', remedy: '请新建或打开一个数据库。' },
  'desk-not-ours': { what: '这不是同比的数据库', remedy: '请选择由同比建立的数据库；这个文件没有被改动。' },
  'desk-newer': {
    what: '数据库由更新版本的程序写成（格式版本 {version}，本程序最高支持 {known}）',
    remedy: '请升级同比后再打开；文件没有被改动。'
  },
  'desk-damaged': { what: '数据库已损坏', remedy: '请打开最近的副本；不要覆盖原文件，以便修复。' },
  'desk-locked': { what: '数据库正被另一个程序使用', remedy: '请关闭另一个同比窗口或页面后重试。' },
  'desk-in-window': {
    what: '数据库正在同比的窗口中打开（电脑 {computer}，进程 {process}）',
    remedy: '请到那个窗口里继续，或先关闭它再打开；终端命令（import、values、compare 等）可以同时使用，窗口会随之更新。'
  },
  'desk-in-page': {
    what: '数据库正在同比的页面中打开（tongbi serve，电脑 {computer}，进程 {process}）',
    remedy:
      '请到那个页面里继续，或先结束那个 tongbi serve；终端命令（import、values、compare 等）可以同时使用，页面会随之更新。'
  },
  'desk-exists': { what: '这个名称的数据库已经存在', remedy: '请换一个名称，或打开已有的数据库。' },
  'disk-full': { what: '磁盘已满，没有存入任何内容', remedy: '请腾出空间后重试。' },
  'disk-write': { what: '无法写入磁盘，没有存入任何内容', remedy: '请检查文件夹权限和磁盘状态后重试。' },
  'desk-read-only': {
    what: '这个数据库是只读的，可以查看，不能改动，没有存入任何内容',
    remedy: '请把文件复制到可以写入的文件夹，取消只读属性，再打开复制的那一份。'
  },
  'sheet-too-large': {
    what: '表格有 {rows} 行、{columns} 列，一张工作表放不下（最多 1048576 行、16384 列），没有导出',
    remedy: '请少选一些地区、指标或时期后再导出。'
  },
  'no-figures': { what: '数据库里还没有数据', remedy: '请先用 tongbi import 导入报表，或用 tongbi set 录入数值。' },
  'unknown-region': {
    what: '没有“{name}”这个地区',
    remedy:
      '请用行政区划代码或名称指定；名单以外的地区（开发区等）先用 tongbi region add 增加，尚无数据库时会一并新建。'
  },
  'ambiguous-region': {
    what: '叫“{name}”的地区有 {count} 个：{regions}',
    remedy: '请用行政区划代码指定，或在名称前写上所在的省、市、县。'
  },
  'unknown-department': {
    what: '没有“{name}”这个部门',
    remedy: '请用 tongbi list departments 或在指标库的“部门”里查看有哪些。'
  },
  'department-exists': {
    what: '“{name}”已是另一个部门的名称',
    remedy: '如果它们是同一个部门，请合并；否则请换一个名称。'
  },
  'department-in-use': {
    what: '“{name}”不在名单上，只是有改动或指标写着它',
    remedy: '可以给它改名，或合并到另一个部门。'
  },
  'region-exists': { what: '这里已有名为“{name}”的地区（{code}）', remedy: '请换一个名称，或修改原来的那个地区。' },
  'region-in-itself': { what: '“{name}”不能属于自己，也不能由自己加总而成', remedy: '请另选上级地区或组成地区。' },
  'region-in-use': {
    what: '“{name}”正在使用：{figures} 个数据、{targets} 个目标、{regions} 个下级或汇总地区（已撤销的数据也算）',
    remedy: '已不存在的地区请填写失效年份；确要撤去，请先撤销用到它的改动。'
  },
  'sum-overlaps': {
    what: '“{name}”的组成地区重叠：“{part}”与“{other}”会重复计算',
    remedy: '请只选互不包含的地区。'
  },
  'years-reversed': { what: '起始年份 {from} 晚于终止年份 {to}', remedy: '请检查这两个年份。' },
  'unknown-indicator': { what: '没有“{name}”这个指标', remedy: '请检查名称；tongbi list indicators 列出已有的指标。' },
  'unknown-period': { what: '没有这个时期的数据', remedy: '请检查年份；tongbi list periods 列出已有的时期。' },
  'not-a-period': { what: '“{text}”看不出是哪个时期', remedy: '请写成 2023、2023年上半年、2023年1—7月 这样。' },
  'unit-mismatch': {
    what: '已有的数据不能换算成这个单位',
    remedy: '请改用量纲相同的单位（如万元与亿元）；若是另一种量，请另建指标。'
  },
  'import-has-questions': { what: '还有问题没有回答', remedy: '请先回答，或不导入有问题的表。' },
  'import-gone': { what: '这次导入已经结束', remedy: '请重新选择文件。' },
  'nothing-to-store': { what: '没有需要存入的数据', remedy: '所选文件中没有新的或有变化的数据。' },
  'already-undone': { what: '这项改动已经撤销', remedy: '可以在历史中恢复它。' },
  'parent-is-part': {
    what: '“{parent}”本身是“{name}”的其中项',
    remedy: '请另选一个指标作为上级，或先改动“{parent}”。'
  },
  'indicator-in-use': {
    what: '“{name}”还在使用，不能移除（数据 {figures} 个、目标 {targets} 个、其中项 {parts} 个）',
    remedy: '可以把它并入另一个指标；已撤销的数据也算在用，因为它们可能恢复。'
  },
  'nothing-to-split': { what: '按所选的条件，“{name}”没有可以拆出的数据', remedy: '请改选时期、地区或来源。' },
  'not-a-catalogue': { what: '这不是指标库表格', remedy: '请用“导出”得到的表格修改；须有“名称”一列的表头。' },
  'department-with-itself': { what: '部门不能与自己合并', remedy: '请选择另一个部门；“{given}”已经是“{name}”的名称。' },
  'merge-with-itself': { what: '指标不能与自己合并', remedy: '请选择另一个指标；“{name}”已经并入“{into}”。' },
  'merge-kinds-differ': {
    what: '“{name}”与“{into}”的类型不同，不能合并',
    remedy: '绝对数、相对数、指数和位次不能互相合并；若类型登记错了，请先在指标库中改正。'
  },
  'formula-syntax': {
    what: '公式第 {at} 个字符处看不懂：“{found}”',
    remedy: '公式由指标名、数字、+ − × ÷ 和括号组成，上年值写 prev(指标)；名称中有符号的指标请用方括号括起来。'
  },
  'formula-unknown-name': { what: '公式中的“{name}”不是指标', remedy: '请用指标库中的名称、别名或编号。' },
  'formula-cycle': { what: '公式绕回了自己：{path}', remedy: '一个指标不能用自己来计算；请改用其中一个的公式。' },
  'formula-units': {
    what: '公式的单位不合：{left} 与 {right}',
    remedy: '相加减的各项单位要能换算，结果的单位要与指标的计量单位一致；请改公式或计量单位。'
  },
  'merge-units-differ': {
    what: '“{name}”的单位（{unit}）不能换算成“{into}”的单位（{other}），不能合并',
    remedy: '只有量纲相同的单位可以换算，例如万元与亿元；若单位登记错了，请先在指标库中改正。'
  },
  'not-undone': { what: '这项改动没有被撤销', remedy: '它仍然有效，不需要重做。' },
  'has-dependents': {
    what: '第 {change} 号改动不能单独撤销，有 {count} 项改动以它为基础：{names:changes}',
    remedy: '请先撤销那些改动，或选择一并撤销（tongbi undo --together）。'
  },
  'has-grounds': {
    what: '第 {change} 号改动不能单独恢复，它所依据的 {count} 项改动也已撤销：{names:changes}',
    remedy: '请先恢复那些改动，或选择一并恢复（tongbi redo --together）。'
  },
  'unknown-change': { what: '历史中没有第 {change} 号改动', remedy: '请核对编号；tongbi history 列出全部改动。' },
  'other-desk': {
    what: '这是另一个数据库里的改动，没有动现在打开的数据库',
    remedy: '请先打开那个数据库，再在它的历史中撤销或恢复。'
  },
  'nothing-to-undo': { what: '没有可以撤销的改动', remedy: '历史中的改动都已撤销，或还没有改动。' },
  'nothing-to-redo': { what: '没有可以重做的改动', remedy: '只有撤销了的改动才能重做。' },
  'unknown-moment': {
    what: '看不懂时点“{moment}”',
    remedy: '请写成日期 2026-03-31、时间 2026-03-31T15:04:05，或改动的编号 #12。'
  },
  'looking-back': { what: '正在查看数据库过去的样子，不能改动', remedy: '请先回到现在。' },
  'unknown-value': { what: '数据库中没有这个数', remedy: '请核对指标、地区和时期；tongbi values 列出已有的数。' },
  'nothing-pending': { what: '“{name}”没有待处理的问题', remedy: '请用 tongbi pending 或在“待处理”里查看有哪些。' },
  'no-original': { what: '这个数不是从文件读入的，没有原始文件', remedy: '历史中写有它是何时、由谁录入的。' },
  'target-unreadable': { what: '看不懂这个目标', remedy: '请写成数值加单位，或增长百分之几，例如“增长7%左右”。' },
  'not-recipes': { what: '这不是读法文件', remedy: '请选择由“导出读法”存出的文件（.tongbi-recipes.json）。' },
  'nothing-to-keep': { what: '没有可以留作读法的内容', remedy: '请先在表上指出更正，或回答提问，再留作读法。' },
  'unknown-target': { what: '没有这个目标', remedy: '它可能已被撤下；可以在历史中恢复它。' },
  'unknown-task': { what: '没有这项重点任务', remedy: '它可能已被撤下；可以在历史中恢复它。' },
  'phrase-unknown-slot': {
    what: '短语里的“{slot}”不是可用的占位符',
    remedy: '请改用这条短语列出的占位符，或把花括号去掉。'
  },
  'phrase-missing-slot': { what: '短语里缺少占位符“{slot}”', remedy: '请把它连同花括号写进短语。' },
  'phrase-brackets': {
    what: '短语里的括号不成对（{slot}）',
    remedy: '占位符写在花括号里；可以省去的部分写在方括号里，不能再套方括号。'
  },
  'phrase-empty': { what: '短语是空的', remedy: '请写上文字，或恢复程序原有的短语。' },
  'unknown-view': { what: '没有这个视图', remedy: '请用 tongbi views 或在“视图”里查看有哪些；它可能已被删除或改名。' },
  'view-exists': { what: '这个文件夹里已有名为“{name}”的视图', remedy: '请换一个名称，或先给原来的视图改名。' },
  'invalid-input': { what: '请求的内容不合规定', remedy: '请检查填写的内容；若反复出现，请报告此问题。' },
  'not-allowed': { what: '不允许这样做', remedy: '这一操作只能由程序本身进行。' },
  cancelled: { what: '已取消', remedy: '没有存入任何内容。' },
  'unknown-call': { what: '程序的两部分版本不一致', remedy: '请重新启动程序。' },
  'desk-restarted': { what: '数据进程意外结束，已重新启动', remedy: '已存入的数据没有受影响；请再做一次刚才的操作。' },
  'service-stopped': {
    what: '同比的服务已停止，这个页面连不上它',
    remedy: '已存入的数据没有受影响。请在终端再次运行 tongbi serve（或 npm start），并打开它显示的地址。'
  },
  'session-ended': {
    what: '这个页面的登录已失效',
    remedy: '请打开终端显示的地址；在终端按回车键可得到新地址。'
  },
  unexpected: { what: '程序出了意外的错误', remedy: '已存入的数据没有受影响。请重试；若反复出现，请报告此问题。' }
}

const en: Readonly<Record<DeskErrorCode, Words>> = {
  'file-not-found': {
    what: 'The file was not found',
    remedy: 'Check the path: it may have been moved, renamed or deleted.'
  },
  'file-empty': {
    what: 'The file is empty (0 bytes)',
    remedy: 'Ask the department for it again: a download or copy may have broken off.'
  },
  'file-unreadable': {
    what: 'The file cannot be read',
    remedy: 'Check that you may read it, or copy it to this computer first.'
  },
  'file-locked': { what: 'Another program holds the file', remedy: 'Close it in Excel or WPS and try again.' },
  'file-lock-stub': {
    what: 'This is a temporary file that Excel or WPS keeps while a workbook is open, not a return',
    remedy: 'Choose the file of the same name without “~$”; if it is open, save and close it first.'
  },
  'file-too-large': {
    what: 'The file is too large',
    remedy: 'Remove sheets that do not matter, or split it into several files.'
  },
  'not-a-spreadsheet': {
    what: 'This is not a spreadsheet',
    remedy: 'Open it in Excel or WPS, save it as .xlsx, and import that.'
  },
  'desk-for-return': {
    what: 'This is a database, not a return',
    remedy: 'Open it from the menu at the top left, or name it by --desk. What is imported are spreadsheets.'
  },
  'password-protected': {
    what: 'The file has a password',
    remedy: 'Open it in Excel or WPS, save it without the password, and import that.'
  },
  'damaged-file': {
    what: 'The file is damaged',
    remedy: 'Open it in Excel or WPS, repair and save it, or ask the department for it again.'
  },
  'too-many-cells': {
    what: 'The sheet has too many cells',
    remedy: 'Remove empty rows and columns outside the table, and what does not matter.'
  },
  'too-many-filled': {
    what: 'There are too many cells with content ({cells}, at most {limit}); nothing was read',
    remedy: 'Split it into several files, or ask the department for the part that is needed.'
  },
  'too-many-rows': {
    what: 'There are {rows} rows, and a sheet holds no more than {limit}; nothing was read',
    remedy: 'Split it into several files, or ask the department for the part that is needed.'
  },
  'too-many-columns': {
    what: 'There are {columns} columns, and a sheet holds no more than {limit}; nothing was read',
    remedy: 'Split it into several files, or ask the department for the part that is needed.'
  },
  'too-many-sheets': {
    what: 'The workbook has too many sheets ({sheets}, at most {limit})',
    remedy: 'Split it into several files.'
  },
  'zip-bomb': {
    what: 'The file unpacks to an abnormal size; reading was stopped',
    remedy: 'Make sure of where it comes from; open it in Excel and save it anew.'
  },
  'no-cells': { what: 'The workbook is empty', remedy: 'Make sure that the department sent the filled-in file.' },
  'picture-only': {
    what: 'The workbook holds pictures only, no cells to read',
    remedy: 'Ask the department for an editable table.'
  },
  'folder-without-spreadsheets': {
    what: 'The folder holds no spreadsheets',
    remedy: 'Choose the folder with the returns.'
  },
  'no-table': {
    what: 'No table was found',
    remedy: 'Make sure that the sheet has a table with headers and row names.'
  },
  'rows-without-names': {
    what: 'The rows have no names, so nobody can know what the figures are about',
    remedy: 'Add a column of indicators or regions to the left of the figures, and import again.'
  },
  'reading-failed': {
    what: 'Reading failed',
    remedy: 'Other files are not affected. Open it in Excel, save it as .xlsx and try that.'
  },
  'reading-too-long': {
    what: 'Not read to the end after {seconds} seconds, and stopped; the file may be damaged',
    remedy:
      'Other files are not affected. Open it in Excel or WPS, see that nothing is missing, save it as .xlsx and try that; if it really is that large, split it into several files.'
  },
  'no-desk-open': { what: 'No desk is open', remedy: 'Make or open one.' },
  'desk-not-ours': {
    what: 'This is not a desk of Tongbi',
    remedy: 'Choose a desk that Tongbi has made; this file was not changed.'
  },
  'desk-newer': {
    what: 'The desk was written by a newer version (format {version}, this program knows {known})',
    remedy: 'Update Tongbi to open it; the file was not changed.'
  },
  'desk-damaged': {
    what: 'The desk is damaged',
    remedy: 'Open the latest copy; keep the damaged file, it may be mended.'
  },
  'desk-locked': {
    what: 'Another program is using the desk',
    remedy: 'Close the other window or page of Tongbi and try again.'
  },
  'desk-in-window': {
    what: 'The desk is open in a window of Tongbi (computer {computer}, process {process})',
    remedy:
      'Go on in that window, or close it first. Commands of the terminal (import, values, compare …) work beside it, and the window follows.'
  },
  'desk-in-page': {
    what: 'The desk is open in a page of Tongbi (tongbi serve, computer {computer}, process {process})',
    remedy:
      'Go on in that page, or end that tongbi serve first. Commands of the terminal (import, values, compare …) work beside it, and the page follows.'
  },
  'desk-exists': { what: 'A desk of this name is there already', remedy: 'Choose another name, or open that desk.' },
  'disk-full': { what: 'The disk is full; nothing was stored', remedy: 'Make room and try again.' },
  'disk-write': {
    what: 'The disk cannot be written; nothing was stored',
    remedy: 'Check the folder’s permissions and the disk, and try again.'
  },
  'desk-read-only': {
    what: 'This desk is read-only: it can be looked at and not changed; nothing was stored',
    remedy: 'Copy the file to a folder that can be written, take the read-only mark off the copy, and open that.'
  },
  'sheet-too-large': {
    what: 'The table has {rows} rows and {columns} columns, and a sheet holds no more than 1,048,576 rows and 16,384 columns; nothing was exported',
    remedy: 'Choose fewer regions, indicators or periods, and export again.'
  },
  'no-figures': {
    what: 'The desk has no figures yet',
    remedy: 'Import returns by tongbi import, or type values in by tongbi set.'
  },
  'unknown-region': {
    what: 'There is no region “{name}”',
    remedy:
      'Name it by code or by name; one that no list has, such as a development zone, is added first by tongbi region add, which makes the desk where it is absent.'
  },
  'ambiguous-region': {
    what: '{count} regions are called “{name}”: {regions}',
    remedy: 'Name it by its code, or with the name of a region above before it.'
  },
  'unknown-department': {
    what: 'There is no department “{name}”',
    remedy: 'tongbi list departments, or the part Departments of the catalogue, shows those there are.'
  },
  'department-exists': {
    what: '“{name}” is a name of another department already',
    remedy: 'Merge them if they are one; else choose another name.'
  },
  'department-in-use': {
    what: '“{name}” is not on the list: it is only named by changes or indicators',
    remedy: 'It can be renamed, or merged with another one.'
  },
  'region-exists': {
    what: 'There is a region named “{name}” here already ({code})',
    remedy: 'Choose another name, or change the one that is there.'
  },
  'region-in-itself': {
    what: '“{name}” can neither lie within itself nor be a part of its own sum',
    remedy: 'Choose another region above, or other parts.'
  },
  'region-in-use': {
    what: '“{name}” is in use: {figures} figures, {targets} targets, {regions} regions below it or summing it up (undone figures count)',
    remedy: 'Give a region that is no more its last year; to take it out, first undo the changes that use it.'
  },
  'sum-overlaps': {
    what: 'Parts of “{name}” overlap: “{part}” and “{other}” would be counted twice',
    remedy: 'Choose regions of which none lies in another.'
  },
  'years-reversed': {
    what: 'The first year, {from}, is later than the last, {to}',
    remedy: 'Check the two years.'
  },
  'unknown-indicator': {
    what: 'There is no indicator “{name}”',
    remedy: 'Check the name; tongbi list indicators shows those there are.'
  },
  'unknown-period': {
    what: 'There are no figures for this period',
    remedy: 'Check the year; tongbi list periods shows those with figures.'
  },
  'not-a-period': {
    what: '“{text}” names no period',
    remedy: 'Write it as 2023, 2023H1, 2023Q2 or 2023M01-07.'
  },
  'unit-mismatch': {
    what: 'The figures there are do not convert into this unit',
    remedy: 'Choose a unit that measures the same, as yuan and 10 000 yuan do; for something else make a new indicator.'
  },
  'import-has-questions': {
    what: 'Some questions are not answered',
    remedy: 'Answer them, or leave out the tables that ask.'
  },
  'import-gone': { what: 'This import is over', remedy: 'Choose the files again.' },
  'nothing-to-store': { what: 'There is nothing to store', remedy: 'The files hold no new or changed figures.' },
  'already-undone': { what: 'This change has been undone already', remedy: 'It can be brought back in the history.' },
  'parent-is-part': {
    what: '“{parent}” is itself a part of “{name}”',
    remedy: 'Choose another indicator as the whole, or change “{parent}” first.'
  },
  'indicator-in-use': {
    what: '“{name}” is in use and cannot be withdrawn (figures {figures}, targets {targets}, parts {parts})',
    remedy: 'Merge it into another one instead; undone figures count as well, since they may come back.'
  },
  'nothing-to-split': {
    what: '“{name}” has no figures of that choice to split off',
    remedy: 'Choose other periods, regions or sources.'
  },
  'not-a-catalogue': {
    what: 'This is no catalogue of indicators',
    remedy: 'Edit a sheet that “Export” wrote; it needs heads with a column “Name”.'
  },
  'department-with-itself': {
    what: 'A department cannot be merged with itself',
    remedy: 'Choose another one; “{given}” is a name of “{name}” already.'
  },
  'merge-with-itself': {
    what: 'An indicator cannot be merged with itself',
    remedy: 'Choose another one; “{name}” is part of “{into}” already.'
  },
  'merge-kinds-differ': {
    what: '“{name}” and “{into}” are of different kinds and cannot be merged',
    remedy:
      'Amounts, rates, indices and ranks do not mix; if a kind is entered wrongly, mend it in the catalogue first.'
  },
  'formula-syntax': {
    what: 'The formula is not understood at character {at}: “{found}”',
    remedy:
      'A formula is made of names, numbers, + − × ÷ and brackets; prev(name) is the value a year earlier; names with signs in them stand in square brackets.'
  },
  'formula-unknown-name': {
    what: '“{name}” in the formula is no indicator',
    remedy: 'Use a name, alias or id of the catalogue.'
  },
  'formula-cycle': {
    what: 'The formula comes back to itself: {path}',
    remedy: 'An indicator cannot be computed from itself; change one of the formulas.'
  },
  'formula-units': {
    what: 'The units of the formula do not fit: {left} and {right}',
    remedy:
      'What is added must convert into each other, and the result must fit the unit of the indicator; change the formula or the unit.'
  },
  'merge-units-differ': {
    what: 'The unit of “{name}” ({unit}) does not convert into that of “{into}” ({other}): they cannot be merged',
    remedy:
      'Only units of one dimension convert, as 万元 into 亿元; if a unit is entered wrongly, mend it in the catalogue first.'
  },
  'not-undone': { what: 'This change has not been undone', remedy: 'It stands; there is nothing to bring back.' },
  'has-dependents': {
    what: 'Change {change} cannot be undone alone, others rest on it ({count}): {names:changes}',
    remedy: 'Undo those first, or undo them together (tongbi undo --together).'
  },
  'has-grounds': {
    what: 'Change {change} cannot be brought back alone, what it rests on was undone too ({count}): {names:changes}',
    remedy: 'Bring those back first, or all together (tongbi redo --together).'
  },
  'unknown-change': {
    what: 'There is no change {change} in the history',
    remedy: 'Check its number; tongbi history lists all changes.'
  },
  'other-desk': {
    what: 'That change is of another desk; the desk now open was left as it is',
    remedy: 'Open that desk and undo or redo the change in its history.'
  },
  'nothing-to-undo': {
    what: 'There is nothing to undo',
    remedy: 'Every change has been undone, or there is none yet.'
  },
  'nothing-to-redo': { what: 'There is nothing to redo', remedy: 'Only what was undone can be brought back.' },
  'unknown-moment': {
    what: '“{moment}” is no moment',
    remedy: 'Write a day as 2026-03-31, a time as 2026-03-31T15:04:05, or the number of a change as #12.'
  },
  'looking-back': {
    what: 'The desk is shown as it was known earlier; nothing can be changed there',
    remedy: 'Return to the present first.'
  },
  'unknown-value': {
    what: 'The desk has no such figure',
    remedy: 'Check indicator, region and period; tongbi values lists those there are.'
  },
  'nothing-pending': {
    what: 'Nothing waits for a decision about {name}',
    remedy: 'tongbi pending, or the part To decide of the history, shows what does.'
  },
  'no-original': {
    what: 'This figure was not read from a file, so there is no original',
    remedy: 'The history says when and by whom it was entered.'
  },
  'target-unreadable': {
    what: 'This target cannot be read',
    remedy: 'Write a figure with its unit, or a growth in percent, such as “about 7% growth”.'
  },
  'not-recipes': {
    what: 'This is no file of recipes',
    remedy: 'Choose a file that “Export recipes” has saved (.tongbi-recipes.json).'
  },
  'nothing-to-keep': {
    what: 'There is nothing to keep as a recipe',
    remedy: 'First point at corrections on the sheet or answer its questions.'
  },
  'unknown-target': {
    what: 'There is no such target',
    remedy: 'It may have been withdrawn; the history can bring it back.'
  },
  'unknown-task': {
    what: 'There is no such key task',
    remedy: 'It may have been withdrawn; the history can bring it back.'
  },
  'phrase-unknown-slot': {
    what: '“{slot}” is no placeholder of this phrase',
    remedy: 'Use one of the placeholders listed with the phrase, or leave the braces out.'
  },
  'phrase-missing-slot': {
    what: 'The phrase lacks its placeholder “{slot}”',
    remedy: 'Write it into the phrase, with its braces.'
  },
  'phrase-brackets': {
    what: 'Brackets of the phrase do not match ({slot})',
    remedy: 'Placeholders stand in braces; parts that may be left out stand in square brackets, not within others.'
  },
  'phrase-empty': { what: 'The phrase is empty', remedy: "Write its words, or take the program's own again." },
  'unknown-view': {
    what: 'There is no such view',
    remedy: 'See which there are by “tongbi views” or under Views; it may have been deleted or renamed.'
  },
  'view-exists': {
    what: 'This folder already has a view named “{name}”',
    remedy: 'Take another name, or rename the other view first.'
  },
  'invalid-input': {
    what: 'The request is not of the right form',
    remedy: 'Check what was entered; if it happens again, please report it.'
  },
  'not-allowed': { what: 'This is not allowed', remedy: 'Only the program itself may do this.' },
  cancelled: { what: 'Cancelled', remedy: 'Nothing was stored.' },
  'unknown-call': { what: 'Two parts of the program are of different versions', remedy: 'Start the program again.' },
  'desk-restarted': {
    what: 'The data process ended unexpectedly and was started again',
    remedy: 'What was stored is safe; do the last step once more.'
  },
  'service-stopped': {
    what: 'Tongbi has stopped: this page cannot reach it',
    remedy:
      'What was stored is safe. Run tongbi serve (or npm start) in a terminal again and open the address that it prints.'
  },
  'session-ended': {
    what: 'This page is no longer let in',
    remedy: 'Open the address that the terminal printed; Enter in the terminal prints a new one.'
  },
  unexpected: {
    what: 'Something unexpected went wrong',
    remedy: 'What was stored is safe. Try again; if it happens again, please report it.'
  }
}

/** An error in words: what happened and what to do. The place is the caller's to show. */
export function errorWords(error: Pick<DeskErrorData, 'code' | 'params'>, language: Language): Words {
  const { what, remedy } = (language === 'zh-CN' ? zh : en)[error.code]
  const filled = (text: string): string =>
    text.replace(/\{(\w+)(:changes)?\}/g, (whole, name: string, as: string | undefined) => {
      const value = String(error.params[name] ?? whole)
      return as === undefined ? value : changeListText(value.split('\n'), Number(error.params['count']), language)
    })
  return { what: filled(what), remedy: filled(remedy) }
}
