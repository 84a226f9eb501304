/**
 * What may stand before the place in a title: which table it is, and when it is of. 历次全国人口普查汀宁县人口 and
 * “十四五”以来汀宁县主要指标 are of 汀宁县. The title without these words; its spelling is plain.
 */
export function behindTableAndTime(title: string): string {
  let rest = title
  for (let words = 0; words < MOST; words++) {
    const less = FIRST.reduce((text, first) => text.replace(first, ''), rest)
    if (less === rest) break
    rest = less
  }
  return rest
}

/** 附录一  丰水县主要指标: as typed, a space parts the number from the place, which 附件 六安市 begins with. */
export function withoutNumberOfAppendix(line: string): string {
  return line.replace(/^\s*附[录件]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})?\s+/, '')
}

/** A title says no more of them one after the other. */
const MOST = 4

const YEAR = '(?:19|20)\\d\\d'
const PART_OF_YEAR =
  '(?:\\d{1,2}(?:[-—–]\\d{1,2})?月份?|[上下]半年|第?[一二三四1-4](?:[-—–至]?[一二三四1-4])?季度|前[二三四2-4]个?季度|前\\d{1,2}个月|全年)[末底]?'
const PLAN = '[“"]?十[一二三四五六]?五[”"]?'
const CENSUS =
  '(?:(?:历|第[一二三四五六七八九])次(?:全国)?|全国第?[一二三四五六七八九]次)(?:人口|经济|农业)普查|[五六七八]普|[二三四五六七][经农]普'

const FIRST = [
  /^\s*附?表\s*[A-Z]?\d{1,3}(?:[-—–.]\d{1,3})*[\s、:：]+(?=(?:19|20)\d\d)/,
  /^\s*(?:附?表)?\s*[A-Z]?\d{1,3}(?:[-—–.]\d{1,3})*[\s、.:：]*(?![\d年月-])/,
  /^\s*(?:续?附?表(?:\s*\(?[\d一二三四五六七八九十]{1,3}\)?)?|\((?:续表?\d?|[一二三四五六七八九十\d]{1,3})\)|关于(?:报送|上报|印发|下达|公布|反馈|填报|报告|调整)?)[\s、.:：]*/,
  /^\s*附[录件]\s*(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})?[、.:：]\s*|\d{1,2}(?!\d))/,
  new RegExp(`^\\s*(?:截[至止]到?)?${YEAR}年?[-—–~～至]${YEAR}(?:年度?)?(?!\\d)(?:以来|期间)?`),
  new RegExp(`^\\s*(?:截[至止]到?)?${YEAR}(?:年度?)?(?:${PART_OF_YEAR})?(?:以来|[末底])?`),
  new RegExp(`^\\s*(?:截[至止]到?)?${PART_OF_YEAR}`),
  new RegExp(`^\\s*${PLAN}(?:时期|期间|规划)?(?:以来|期?末)?(?=[\\u4e00-\\u9fff])`),
  new RegExp(`^\\s*(?:${CENSUS})`),
  /^\s*(?:历[年届次]|(?:主要|重点|有关)年份|各年度?|近[\d一二三四五六七八九十]*年来?|(?:改革开放|(?:新中国)?(?:成立|建国)|解放|撤县设[市区])以来)/
]
