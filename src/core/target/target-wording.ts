import type { TargetBound, TargetState } from './target.ts'

export type TargetLanguage = 'zh-CN' | 'en-US'

/** The words of targets in one language: what screen, paper and spreadsheet call them. */
export interface TargetWording {
  readonly states: Readonly<Record<TargetState, string>>
  /** Before and behind the value of a bound. */
  readonly bounds: Readonly<Record<TargetBound, { readonly before: string; readonly after: string }>>
  /** Before a target or a number that is growth. */
  readonly growth: string
  /** Before growth at current prices. */
  readonly nominal: string
  /** Of a limit: there is no rate of completion. */
  readonly limit: { readonly kept: string; readonly passed: string }
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

export const targetWording: Readonly<Record<TargetLanguage, TargetWording>> = {
  'zh-CN': {
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
    growth: '增长 ',
    nominal: '名义 ',
    limit: { kept: '未超出', passed: '已超出' }
  },
  'en-US': {
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
    growth: 'growth ',
    nominal: 'nominal ',
    limit: { kept: 'Kept', passed: 'Passed' }
  }
}
