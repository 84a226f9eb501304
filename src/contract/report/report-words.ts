/** Counts are grouped as figures are. */
function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

/** Names that a line of facts has room for. */
const MOST_NAMES = 5

/** Behind a place (C3) a space stands before Chinese words; behind Chinese ones none. */
const endsChinese = /[\p{sc=Han}）”》]$/u

/** The words of the result page that goes back to a department. */
export const reportWords = {
  'zh-CN': {
    title: '报表导入结果',
    at: '时间',
    department: '报送部门',
    reason: '说明',
    outcome: '结果',
    regions: '地区',
    stages: '阶段',
    supposed: (stages: string) => `${stages}。如有出入，请在报表中写明阶段。`,
    listed: (names: readonly string[]) =>
      names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join('、')}等 ${names.length} 个` : names.join('、'),
    files: '文件数',
    notStored: '尚未存入',
    storedAs: (change: number) => `已存入（第 ${change} 项改动）`,
    problem: '未能读取',
    remedy: '怎样改正',
    read: '读出',
    figures: (count: number) => `${grouped(count)} 个数据`,
    against: '与已存数据相比',
    waiting: '其中待回答',
    asked: (figures: string, asked: string) => `${figures}，须先回答${asked}`,
    waitsFor: { name: '名称是什么', indicator: '属于哪个指标', period: '属于哪个时期', region: '属于哪个地区' },
    nameless: '其中名称待定',
    leftOut: '其中不存入',
    leftHere: '不存入',
    tablesLeft: '不导入的表',
    tables: (count: number) => `${grouped(count)} 个`,
    note: '提示',
    comma: '，',
    kinds: { new: '新增', changed: '改变', conflicting: '冲突', withdrawn: '撤回', same: '相同', refused: '未读出' },
    states: { waiting: '未读', reading: '未读完', question: '有疑问未回答', read: '已读', refused: '未能读取' },
    refusedCells: '未读出的单元格，请改正后重报',
    suspicious: '需要核实的数据，请核对并说明',
    conflicting: '与其他来源不一致的数据，请核对并说明',
    changed: '改变了的数据',
    withdrawn: '这次空着、撤回的数据',
    storedSoFar: '原有的数',
    otherSays: (who: string, value: string) => `${who}${endsChinese.test(who) ? '' : ' '}是 ${value}`,
    stored: '已存的数',
    unmatched: '指标库中没有的名称',
    inUnit: (name: string, unit: string) => `${name}（${unit}）`,
    nameStates: { matched: '已对应', new: '新指标', 'left-out': '不导入', undecided: '待定，未存入' },
    newAs: (name: string) => `新指标“${name}”`,
    place: '位置',
    text: '原文',
    why: '原因',
    indicator: '指标',
    period: '时期',
    value: '数据',
    explanation: '核实说明',
    name: '名称',
    figuresOf: '数据',
    became: '处理',
    willBecome: '将成为',
    near: '相近的指标'
  },
  'en-US': {
    title: 'Result of the import',
    at: 'Time',
    department: 'Department',
    reason: 'Reason',
    outcome: 'Outcome',
    regions: 'Region',
    stages: 'Stage',
    supposed: (stages: string) => `${stages}. If that is not so, please state the stage in the return.`,
    listed: (names: readonly string[]) =>
      names.length > MOST_NAMES
        ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
        : names.join(', '),
    files: 'Files',
    notStored: 'Not stored yet',
    storedAs: (change: number) => `Stored as change ${change}`,
    problem: 'Could not be read',
    remedy: 'What to do',
    read: 'Read',
    figures: (count: number) => `${grouped(count)} ${count === 1 ? 'figure' : 'figures'}`,
    against: 'Against what was stored',
    waiting: 'Of these waiting',
    asked: (figures: string, asked: string) => `${figures}, until it is said ${asked}`,
    waitsFor: {
      name: 'what their name means',
      indicator: 'which indicator they are of',
      period: 'which period they are of',
      region: 'which region they are of'
    },
    nameless: 'Of names undecided',
    leftOut: 'Of these not let in',
    leftHere: 'not let in',
    tablesLeft: 'Tables left out',
    tables: (count: number) => grouped(count),
    note: 'Note',
    comma: ', ',
    kinds: {
      new: 'new',
      changed: 'changed',
      conflicting: 'conflicting',
      withdrawn: 'withdrawn',
      same: 'the same',
      refused: 'refused'
    },
    states: {
      waiting: 'not read',
      reading: 'not read to the end',
      question: 'has a question that was not answered',
      read: 'read',
      refused: 'could not be read'
    },
    refusedCells: 'Cells that could not be read: please mend and send again',
    suspicious: 'Figures to be verified: please check and explain',
    conflicting: 'Figures that other sources give otherwise: please check and explain',
    changed: 'Figures that changed',
    withdrawn: 'Figures withdrawn: their cells are blank now',
    storedSoFar: 'So far',
    otherSays: (who: string, value: string) => `${who} says ${value}`,
    stored: 'What is stored',
    unmatched: 'Names that the catalogue does not know',
    inUnit: (name: string, unit: string) => `${name} (${unit})`,
    nameStates: {
      matched: 'matched',
      new: 'a new indicator',
      'left-out': 'left out',
      undecided: 'undecided, not stored'
    },
    newAs: (name: string) => `a new indicator, “${name}”`,
    place: 'Where',
    text: 'As written',
    why: 'Why',
    indicator: 'Indicator',
    period: 'Period',
    value: 'Figure',
    explanation: 'Explanation',
    name: 'Name',
    figuresOf: 'Figures',
    became: 'Became',
    willBecome: 'Will become',
    near: 'Indicators of like names'
  }
} as const
