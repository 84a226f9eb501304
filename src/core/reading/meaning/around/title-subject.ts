import { readPeriodMark } from '../../../period/written/read-period.ts'
import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import { isTotalWord, withoutTranslation } from '../labels/names/label-words.ts'
import { growthStem } from '../measures/words/stems.ts'
import { isPlaceName, provinceInTitle } from '../places/region-words.ts'
import { endsInBook } from './named-books.ts'

const EMPTY_SUBJECT =
  /^(?:主要|基本|重点|部分|(?:第[一二三四五六七八]次)?(?:全国)?(?:人口|经济|农业)?普查|国民|经济|社会|发展|统计|指标|情况|综合|数据|年度|月度|季度|一览|汇总|分省|分县|完成|简表|月报|年报|季报|快报|公报|手册|报表|和|与|及|表|运行|资料|历年|各年|年份|摘要|概况|对比|比较|排序|排名|位次|排位|名次|平均|增长|发展速度|增速|增幅|构成|[、·])*$/

const PART =
  '(?:县级市|县|市|区|州|省|乡|镇|街道|场|办事处|街|办|地区(?!生产)|园区|行业|部门|月|季度|年龄|年(?![龄末初底])|性别|受教育程度|文化程度|婚姻状况|民族|职业|产业|登记注册类型)'
const BETWEEN_PARTS = '[、,（）()和及]*'
/** 各医疗卫生机构, 分景区: those who report, by what they are; 各类 and 各级 are none. */
const REPORTERS =
  '(?:各(?![类级种项])|分(?![类级种项组的]))[\u4e00-\u9fff]{0,8}?(?:机构|单位|学校|院校|医院|企业|公司|银行|景区|景点|电站|水库|港口|站点|项目|险种)(?:的)?(?=.{2})'
/** 县（市、区）; a bracket that closes (按行业分) is none. */
const PARTS = `(?:${BETWEEN_PARTS}${PART})+${BETWEEN_PARTS}`
/** 指标：地区生产总值, 求和项:产值: the statement of a database's export, the corner of a pivot table. */
export const SAID_OF_VALUES =
  /^(?:指标(?:名称)?\s*[:：]|(?:求和|计数|平均值|最大值|最小值)项\s*[:：]|(?:sum|count|average) of )\s*(?=\S)/i

/** 全市各县（市、区）的…: the parts, with the place before them. */
const PARTED_BEFORE = new RegExp(
  `^(?:.{0,9}?(?:(?:各|(?<!部)分)${PARTS}(?:的)?|${REPORTERS}|逐[日月季年](?:度)?)+|按.{1,8}?分(?:组|类)?的?)`
)
/** 固定资产投资分行业情况: the parts behind what is counted. */
const PARTED_BEHIND = new RegExp(`(?<=^.{4,})[(（]?(?:按|分)${PARTS}(?:分组?)?[)）]?(?=(?:完成)?(?:情况|统计)?表?$)`)

/** 地区生产总值分季累计, 固定资产投资分月增速, 税收收入（各月累计数）: for which times each figure is. */
const EACH_TIME =
  /(?<=..)(?:[(（] ?[各分逐][月季年]度?(?:累计|当[月季])?(?:数|值|额)? ?[)）]|(?<!部)[各分逐][月季]度?(?:累计|当[月季])?(?:数|值|额)?(?=(?:同比)?(?:增速|增幅|增长)?(?:情况|统计)?表?$))/

/** 附表：, 附件2：, 表3- before what the table is about: that it is attached, and which it is. */
const ATTACHED =
  /^(?:附[件表]?|[附续]?表)\s*(?:[一二三四五六七八九十\d]{1,3}(?:[-—–.．]\d{1,3})*)?\s*[-—–:：、]\s*(?=(?:19|20)\d\d|[^\d\s-])/

/** Who reports, as a title says it and the names of a stub end: 各雨量站 over 县城站, 黄柏站. */
export interface Reporters {
  readonly inTitle: RegExp
  readonly ending: string
}

/** The ending that most of the names share and that the title says behind 各 or 分; null: there is none. */
export function reportersOf(title: string, names: readonly string[]): Reporters | null {
  const told = names.map((name) => name.replace(/[\s\u3000]/g, '')).filter((name) => !isTotalWord(name))
  const counts = new Map<string, number>()
  for (const name of told) {
    const ending = name.slice(-1)
    if (name.length > 2) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const [[ending, count] = ['', 0]] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (count < 3 || count < MOST * told.length || !/[\u4e00-\u9fff]/.test(ending)) return null
  const inTitle = new RegExp(
    `^(?:.{1,9}?)??(?:各(?![类级种项])|分(?![类级种项组的]))[\\u4e00-\\u9fff]{0,8}?${ending}(?:的)?(?=.{2})`
  )
  return inTitle.test(tidySpaces(title).replace(/^.*?(?=[各分])/, '')) ? { inTitle, ending } : null
}

/** Of so many of the names a kind is told; others are totals and averages. */
const MOST = 0.6

/** 表2-3 2022年各乡镇粮食产量（吨） is about 粮食产量; 主要经济指标 is about nothing in particular. */
export function subjectOf(title: string, reporters: Reporters | null = null): string | null {
  const tight = tidySpaces(withoutTranslation(title))
    .replace(SAID_OF_VALUES, '')
    .replace(ATTACHED, '')
    .replace(
      /^(?:(?:续|附)?表|附[录件])?\s*(?:[A-Z]?\d{1,3}(?:[-—–―.]{1,2}\d+)*(?:[、.．:：\s]+|(?=[\u4e00-\u9fff]))(?![年月季])|[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|(?<=表)[一二三四五六七八九十]{1,3}(?:\s+|(?=\d{4})))/,
      ''
    )
    .replace(/[(（]按?(?:当年|现行|当期)价格?(?:计算)?[)）]/, '')
    .replace(/[(（](?:续|[一二三四五六七八九十\d]{1,2}|续表?[一二三\d]?)[)）]|续表?[一二三\d]*$/g, '')
  const unitless = unitInName(tight.replace(/[(（]?计?量?单位[:：].*$/, '')).name
  // 截至2024年9月末 says up to when, and 到位资金 behind it what of.
  const dated = unitless.replace(/^截[至止]到?(?=\d)/, '')
  const mark = readPeriodMark(dated)
  const timeless = mark === null ? unitless : mark.rest
  const again = readPeriodMark(timeless)
  const parted = (again !== null && again.year !== null ? again.rest : timeless)
    .replace(EACH_TIME, '')
    .replace(PARTED_BEHIND, '')
  const ofPlace = parted.slice(provinceInTitle(parted)?.length ?? 0)
  const ofAll = PARTED_BEFORE.test(ofPlace) || reporters === null ? ofPlace : ofPlace.replace(reporters.inTitle, '')
  const name = ofAll
    .replace(PARTED_BEFORE, '')
    // 各地区按性别分的人口 is parted twice.
    .replace(/^按.{1,14}?分(?:组|类)?的(?=.{2})/, '')
    .replace(
      /^(?:全[国省市县区州]|\d{1,3}个[\u4e00-\u9fff]{0,4}?[省市县]|(?:(?!主要|重点|部分|[的级])[\u4e00-\u9fff·]){2,8}?(?:省|市|县|区|州|镇|乡))(?<!地区(?=生产)|乡(?=[村镇])|城[镇乡](?=居民|化|人口|就业|失业|常住|登记|新增|单位|私营|职工|一体)|[社小]区|超市)(?=[\u4e00-\u9fff]{3})(?![级场直域城际属]|民(?![政族生营间办宗]))/,
      ''
    )
    .replace(/^(?:以来|以后)?(?:主要|历年|部分|主要年份|年份)*(?:年份)?/, '')
    .replace(/,? by [a-z ]+$/i, '')
    .replace(
      /[(（](?:按.{1,10}分|截[至止到]|(?:人民币|美元)值?|(?:累计|当月|本月|当季|绝对)(?:数|值|额)?)?\s*[)）]/g,
      ''
    )
    .replace(/(?:结构|构成)?(?:对比|比较)(?:情况|分析)?表?$/, '')
    .replace(/(?<=.{2})变化情况表?$/, '')
    // 丝绸主要省市产量变化: in which places, and how their figures went.
    .replace(
      /(?<=.{2})(?:主要|重点|部分)(?:省市|省区|城市|县市|县区|地区|国家)(?:[和与及]地区)?(?=.{2})(.*?)(?:变化)?$/,
      '$1'
    )
    .replace(/(?:目标(?:完成|执行)|完成|执行|分类)?(?:进度|基本)?(?:情况|统计)?(?:一览|汇总|统计|简|明细)?表?$/, '')
    .trim()
  const unranked = name.replace(/(?:(?<=.)[与和同及、])?(?:位次|排名|排位|名次)$/, '')
  const stem = (growthStem(unranked) ?? unranked)
    .replace(/(?<=.)[与和同及]$/, '')
    .replace(/(?<=.{2})(?:同比|环比|[比较](?:上年|去年|上月)(?:同期|同月)?)$/, '')
  // 专利统计年报 is where the table stands; what it is about, the next line says.
  if (endsInBook(stem)) return null
  // 利川市情况 names the place alone: nothing is said of what is counted there.
  if (isPlaceName(stem, undefined)) return null
  return stem === '' || EMPTY_SUBJECT.test(stem) || stem.length > 30 || !/[\u4e00-\u9fffA-Za-z]{2}/.test(stem)
    ? null
    : stem
}

/**
 * What a title tells everything by: 平均每天 of 平均每天主要经济活动, all of 农村居民家庭每百户耐用消费品拥有量. The same name without
 * it is another quantity. null: it tells nothing so, or of some of its figures alone (住房面积和每百户拥有量).
 */
export function toldPer(title: string, subject: string | null): string | null {
  const found = PER.exec(tidySpaces(title).replaceAll(' ', ''))
  if (found === null) return null
  const [per = ''] = found
  if (/天|日/.test(per)) {
    const rest = subject?.replace(per, '') ?? ''
    return subject === null || DAILY_FIGURES.test(rest) || !subject.includes(per) ? per : subject
  }
  return subject === null || /[和与及、]/.test(subject.slice(0, subject.indexOf(per))) ? null : subject
}

/** In a title 每天 may say how often something is told. */
const PER = /平均每[天日]|每[百千万](?:农|住)?[户人]|每\d+万?[户人]|每十万人/

const DAILY_FIGURES = /^(?:的|主要|国民|经济|社会|发展|指标|活动|情况|变化|[和与及、])*$/
