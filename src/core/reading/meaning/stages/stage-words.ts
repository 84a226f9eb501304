import type { Stage } from '../../../comparison/figures/stage.ts'

/** Words that say how far a figure has come, the surest first. 修订前 and 未修订 say that it has not. */
const WORDS: readonly (readonly [Stage, string])[] = [
  [
    'census',
    '普查后?(?:的|结果)?(?:修订|修正|调整)后?(?:数据|数值|数|值)?|修订(?:后(?:的)?)?(?:数据|数值|数|值)|(?<=[(（])(?:普查|修订)(?=[)）])'
  ],
  // 线索核实数 counts what was looked into; behind a year it is the figure.
  [
    'final',
    '最终核实(?:数据|数|值|结果)?|最终(?:数据|数|值)|(?<=\\d年度?|[(（])核实(?:数据|数|值)|(?<=[(（])最终(?=[)）])'
  ],
  [
    'preliminary',
    '初步(?:核算|统计|核实)(?:数据|数|值|结果)?|初步(?:数据|数|值)|初核数|(?<=[(（])(?:初步|初核)(?=[)）])'
  ],
  ['flash', '快报(?:数据|数|值)?'],
  ['estimate', '预计(?:数据|数|值)?|预估(?:数据|数|值)?|估计(?:数|值)|估算(?:数|值)']
]

const PATTERNS = WORDS.map(([stage, words]) => [stage, new RegExp(`(?<![未待前])(?:${words})(?!前|以)`)] as const)
const ANY = /修[订正]|普查|最终|初步|初核|核实|快报|预计|预估|估[计算]/

export interface StageWords {
  readonly stage: Stage
  /** The text without them. */
  readonly rest: string
  /** They stand in brackets, apart from whatever else the text names. */
  readonly apart: boolean
}

/** The stage that a text speaks of; null where it speaks of none, or of several. */
export function stageWords(text: string): StageWords | null {
  if (!ANY.test(text)) return null
  let found: StageWords | null = null
  for (const [stage, pattern] of PATTERNS) {
    const match = pattern.exec(text)
    if (match === null) continue
    if (found !== null) return null
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const apart = /[(（]\s*$/.test(before) && /^\s*[)）]/.test(after)
    const rest = apart ? before.replace(/[(（]\s*$/, '') + after.replace(/^\s*[)）]/, '') : before + after
    found = { stage, rest, apart }
  }
  return found
}
