import type { Language } from '../language.ts'
import type { TargetBound, TargetState } from './target.ts'

/** What is told of a target, a column each. */
export type TargetColumn =
  | 'indicator'
  | 'unit'
  | 'target'
  | 'actual'
  | 'period'
  | 'completion'
  | 'share'
  | 'gap'
  | 'state'
  | 'source'

/** The words of targets in one language: what screen, paper and spreadsheet call them. */
export interface TargetWording {
  readonly title: (region: string, year: number) => string
  readonly columns: Readonly<Record<TargetColumn, string>>
  readonly states: Readonly<Record<TargetState, string>>
  /** Before and behind the value of a bound. */
  readonly bounds: Readonly<Record<TargetBound, { readonly before: string; readonly after: string }>>
  /** Where no bound is written: by which it is held. */
  readonly unsaid: Readonly<Record<'at-least' | 'at-most', string>>
  /** Before a target that is growth; before one that is a fall. */
  readonly growth: string
  readonly fall: string
  /** Before growth at current prices. */
  readonly nominal: string
  /** Of a limit: there is no rate of completion. */
  readonly limit: { readonly kept: string; readonly passed: string }
  /** Between where a target is written and its note. */
  readonly between: string
  /** Under a table: how completion and gap are reckoned, and the share of the year gone; why some have no number. */
  readonly reckoned: string
  readonly shareIs: string
  readonly unsaidIs: string
  readonly noneIs: (names: readonly string[], why: string) => string
}

/** Shapes differ as well as colours: a state must be told apart in black and white. */
export const stateShapes: Readonly<Record<TargetState, string>> = {
  achieved: '●',
  'on-pace': '◐',
  behind: '▲',
  missed: '✕',
  'not-judged': '?',
  'no-data': '○'
}

export const targetWording: Readonly<Record<Language, TargetWording>> = {
  'zh-CN': {
    title: (region, year) => `${region}${year}年目标完成情况`,
    columns: {
      indicator: '指标',
      unit: '单位',
      target: '目标',
      actual: '实际',
      period: '截至',
      completion: '完成率',
      share: '时间进度',
      gap: '差额',
      state: '状态',
      source: '目标出处'
    },
    states: {
      achieved: '已完成',
      'on-pace': '达到进度',
      behind: '落后进度',
      missed: '未完成',
      'not-judged': '未评判',
      'no-data': '无数据'
    },
    bounds: {
      'at-least': { before: '', after: '以上' },
      'at-most': { before: '', after: '以内' },
      about: { before: '', after: '左右' }
    },
    unsaid: { 'at-least': '未写明要求，按不低于评判', 'at-most': '未写明要求，按不超过评判' },
    growth: '增长 ',
    fall: '下降 ',
    nominal: '名义 ',
    limit: { kept: '未超出', passed: '已超出' },
    between: '；',
    reckoned: '完成率＝实际÷目标；差额＝实际－目标；不得超过的上限不计完成率',
    shareIs: '时间进度为截至的月份占全年的比重；增速、比率、指数和时点数不逐月累加，直接同目标比，不列时间进度',
    unsaidIs: '没有写明“以上”“以内”的目标：越低越好的指标按不超过评判，其余按不低于评判',
    noneIs: (names, why) => `${names.join('、')}：${why}`
  },
  'en-US': {
    title: (region, year) => `Targets of ${region} in ${year}`,
    columns: {
      indicator: 'Indicator',
      unit: 'Unit',
      target: 'Target',
      actual: 'Actual',
      period: 'Up to',
      completion: 'Completion',
      share: 'Year gone',
      gap: 'Gap',
      state: 'State',
      source: 'Written in'
    },
    states: {
      achieved: 'Achieved',
      'on-pace': 'On pace',
      behind: 'Behind',
      missed: 'Missed',
      'not-judged': 'Not judged',
      'no-data': 'No data'
    },
    bounds: {
      'at-least': { before: 'at least ', after: '' },
      'at-most': { before: 'at most ', after: '' },
      about: { before: 'about ', after: '' }
    },
    unsaid: {
      'at-least': 'No bound is written: judged as at least',
      'at-most': 'No bound is written: judged as at most'
    },
    growth: 'growth ',
    fall: 'decline ',
    nominal: 'nominal ',
    limit: { kept: 'Kept', passed: 'Passed' },
    between: '; ',
    reckoned: 'Completion is actual over target, gap actual less target; limits have no rate of completion',
    shareIs:
      'Year gone is the share of the year over by then; growth, rates, indices and stocks do not add up over the year: they are held against the target itself',
    unsaidIs: 'Targets written without a bound are judged as at most where lower is better, else as at least',
    noneIs: (names, why) => `${names.join(', ')}: ${why}`
  }
}
