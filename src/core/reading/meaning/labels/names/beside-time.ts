import type { PeriodMark } from '../../../../period/written/period-mark.ts'

/** Beside a time some words say only how it was told: who counted, or that it is a sum or a mean of it. */
export function namesNothingBesideTime(name: string, mark: PeriodMark | null): boolean {
  if (mark === null) return false
  return CENSUS.test(name) || (mark.years !== null && SUM_OF_YEARS.test(name)) || (runsOn(mark) && MEAN.test(name))
}

/** 第七次人口普查（2020年） over columns says when they were counted. */
const CENSUS =
  /^(?:第[一二三四五六七八九]次)?(?:全国)?(?:人口|经济|农业)普查(?:数据?)?$|^[一二三四五六七八九](?:人|经|农)?普(?:数据?)?$/
/** 十三五时期合计 is what the span is told by, whatever it is called. */
const SUM_OF_YEARS = /^(?:[合总小累]计|总和)(?:数|额|值)?$/
/** 1—6月平均 of a price is its figure of these months; 年平均人数 beside 年末人数 is a name. */
const MEAN = /^平均(?:数|值)?$/

function runsOn({ span, relativeSpan }: PeriodMark): boolean {
  return relativeSpan === 'cumulative' || span?.kind === 'months' || span?.kind === 'quarters'
}

/** 调出量（－）, （＋）进口量: how a balance reckons with it, which its figure shows. */
export function withoutSignInBalance(name: string): string {
  return name.replace(SIGN_IN_BALANCE, '')
}

const SIGN_IN_BALANCE =
  /(?<=[\u4e00-\u9fff]) ?[(（]\s*[-－−—+＋]\s*[)）]$|^[(（]\s*[-－−—+＋]\s*[)）] ?(?=[\u4e00-\u9fff])/
