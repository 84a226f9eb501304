import type { Language } from '#core/language.ts'
import type { StagedFigures, StagedPart } from '../calls/import/staged-figures.ts'
import { measureOfFiguresText } from './name-figures.ts'
import { periodText, type Sentence, say } from './sentence.ts'
import { stageText } from './stages.ts'

/**
 * 经信局工业.xlsx 为快报数（已写明）；粮食产量、茶叶产量暂按初步核算数（库中已有阶段）: how far the figures of an import have
 * come, which these are, and what tells it. '' for none.
 */
export function stagedFiguresText(stages: readonly StagedFigures[], language: Language): string {
  const words = wordings[language]
  const hasParts = stages.some(({ parts }) => parts.some(({ periods }) => periods.some((span) => !isOfYears(span))))
  const told = stages.map((one) => ({ one, ...figuresText(one.parts, hasParts, words) }))
  // What takes many words is the rest, once all others are told.
  const long = told.filter(({ isLong }) => isLong).sort((some, other) => other.one.figures - some.one.figures)
  const rest = told.length > 1 ? long[0] : undefined
  return [...told.filter((entry) => entry !== rest), ...(rest === undefined ? [] : [{ ...rest, text: words.rest }])]
    .map(({ one, text }) => words.clause(text, one, reasonsText(one, language)))
    .join(words.semicolon)
}

/** Is a stage supposed, which neither the return states nor a person chose? */
export function areSupposed(stages: readonly StagedFigures[]): boolean {
  return stages.some(isSupposed)
}

function isSupposed({ by }: StagedFigures): boolean {
  return by.some((one) => one !== 'said' && one !== 'chosen' && one !== 'again')
}

/** Longer lists are not read. */
const MOST_NAMES = 4
const MOST_PARTS = 2

type Words = (typeof wordings)[Language]

const wordings = {
  'zh-CN': {
    language: 'zh-CN' as const,
    comma: '、',
    semicolon: '；',
    between: '，',
    all: '全部',
    rest: '其余',
    some: (what: string) => (what === '' ? '一部分' : `${what}的一部分`),
    more: (names: string, count: number, kind: keyof typeof kinds) => `${names}等 ${count} 个${kinds[kind].zh}`,
    years: (from: string, to: string, isApart: boolean) =>
      `${from === to ? from : `${from}—${to}`}年${isApart ? '年度数据' : ''}`,
    span: (from: string, to: string) => `${from}至${to}`,
    // 甲乡的2023年粮食产量的增速
    what: ({ place, regions, periods, indicators, measures }: NamedFigures) => {
      const figures = [regions, `${periods}${indicators}`, measures].filter((one) => one !== '').join('的')
      return [place, figures].filter((one) => one !== '').join(endsChinese(place) ? '的' : ' 的')
    },
    clause: (what: string, one: StagedFigures, why: string) => {
      const is = one.stage === null ? '不注明阶段' : isSupposed(one) ? '暂按' : '为'
      const stage = one.stage === null ? '' : stageText(one.stage, 'zh-CN')
      return `${what}${endsChinese(what) ? '' : ' '}${is}${stage}（${why}）`
    }
  },
  'en-US': {
    language: 'en-US' as const,
    comma: ', ',
    semicolon: '; ',
    between: ' and ',
    all: 'all',
    rest: 'the rest',
    some: (what: string) => (what === '' ? 'some' : `some of ${what}`),
    more: (names: string, count: number, kind: keyof typeof kinds) =>
      `${names} and others (${count} ${kinds[kind].en})`,
    years: (from: string, to: string, isApart: boolean) =>
      `${from === to ? from : `${from}–${to}`}${isApart ? ' (whole years)' : ''}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    what: ({ place, regions, periods, indicators, measures }: NamedFigures) =>
      [indicators, measures, periods, regions, place].filter((one) => one !== '').join(' · '),
    clause: (what: string, one: StagedFigures, why: string) => {
      const stage = one.stage === null ? 'none' : stageText(one.stage, 'en-US')
      return `${one.stage !== null && isSupposed(one) ? 'taken as ' : ''}${stage} for ${what} (${why})`
    }
  }
}

const kinds = {
  files: { zh: '文件', en: 'files' },
  sheets: { zh: '工作表', en: 'sheets' },
  indicators: { zh: '指标', en: 'indicators' },
  measures: { zh: '度量', en: 'measures' },
  regions: { zh: '地区', en: 'regions' },
  periods: { zh: '时期', en: 'periods' }
} satisfies Readonly<Record<string, Sentence>>

interface NamedFigures {
  readonly place: string
  readonly regions: string
  readonly periods: string
  readonly indicators: string
  readonly measures: string
}

function figuresText(
  parts: readonly StagedPart[],
  hasParts: boolean,
  words: Words
): { readonly text: string; readonly isLong: boolean } {
  let isLong = parts.length > MOST_PARTS
  const listed = (names: readonly string[], kind: keyof typeof kinds): string => {
    if (names.length <= MOST_NAMES) return names.join(words.comma)
    isLong = true
    return words.more(names.slice(0, MOST_NAMES - 1).join(words.comma), names.length, kind)
  }
  const texts = parts.slice(0, MOST_PARTS).map(({ files, sheets, indicators, measures, regions, periods, isSome }) => {
    const isChinese = words.language === 'zh-CN'
    const text = words.what({
      place: sheets.length > 0 ? listed(sheetNames(sheets), 'sheets') : listed(files, 'files'),
      regions: listed(regions, 'regions'),
      periods: listed(
        periods.map((span) => periodsText(span, hasParts, words)),
        'periods'
      ),
      indicators: listed(
        indicators.map(({ name, nameEn }) => (isChinese ? name : (nameEn ?? name))),
        'indicators'
      ),
      measures: listed(
        measures.map((measure) => measureOfFiguresText(measure, words.language)),
        'measures'
      )
    })
    return isSome ? words.some(text) : text === '' ? words.all : text
  })
  const text = texts.join(words.between)
  return { text: parts.length > MOST_PARTS ? words.some(text) : text, isLong }
}

/** 一.xlsx › 汇总, 农业: the file once, before its sheets. */
function sheetNames(sheets: StagedPart['sheets']): string[] {
  return sheets.map(({ file, sheet }, at) => (sheets[at - 1]?.file === file ? sheet : `${file} › ${sheet}`))
}

type Span = StagedPart['periods'][number]

function isOfYears({ from, to }: Span): boolean {
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to)
}

function periodsText(span: Span, hasParts: boolean, words: Words): string {
  const { from, to } = span
  if (isOfYears(span)) return words.years(from, to, hasParts)
  const first = periodText(from, words.language)
  return from === to ? first : words.span(first, periodText(to, words.language))
}

function endsChinese(text: string): boolean {
  return /[\p{sc=Han}）”》]$/u.test(text)
}

function reasonsText({ by, stage }: StagedFigures, language: Language): string {
  return by
    .map((one) => say(reasons[one === 'desk' && stage === null ? 'unsaid-there' : one], language))
    .join(wordings[language].semicolon)
}

const reasons: Readonly<Record<StagedFigures['by'][number] | 'unsaid-there', Sentence>> = {
  said: { zh: '已写明', en: 'as stated' },
  chosen: { zh: '导入时选定', en: 'chosen at the import' },
  again: { zh: '同一文件的同一格原来就是', en: 'as the same cell of the same file was' },
  desk: { zh: '库中已有阶段', en: 'the desk has a stage there' },
  'unsaid-there': { zh: '库中原来也没有注明', en: 'the desk has none there either' },
  recent: { zh: '结束不满一年，还没有最终核实数', en: 'over for less than a year, so not yet final' },
  older: { zh: '结束满一年，可能已经最终核实', en: 'over for a year or more, so perhaps final' },
  running: { zh: '还没有结束，可能是预计或计划', en: 'not over yet, so perhaps an estimate or a plan' }
}
