import type { DeskErrorCode } from '../../error.ts'
import type { ErrorWords } from './error-words.ts'

export const chinese: Readonly<Record<DeskErrorCode, ErrorWords>> = {
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
    what: '数据库正在同比的页面中打开（电脑 {computer}，进程 {process}）',
    remedy:
      '请到那个页面里继续，或先在启动它的终端（npm start 或 tongbi serve）按 Ctrl+C 结束；终端命令（import、values、compare 等）可以同时使用，页面会随之更新。'
  },
  'desk-exists': { what: '这个名称的数据库已经存在', remedy: '请换一个名称，或打开已有的数据库。' },
  'disk-full': { what: '磁盘已满，没有存入任何内容', remedy: '请腾出空间后重试。' },
  'disk-full-for-older': {
    what: '磁盘已满，数据库打不开：它由旧版本的程序写成，打开前要先改成现在的格式，没有空间；数据库没有被改动',
    remedy: '请腾出空间后再打开，或复制到有空间的磁盘上打开。'
  },
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
