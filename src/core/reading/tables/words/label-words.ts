/**
 * A total of everything and nothing more: 合计, 总计, Total, All. "Total revenue" names what it totals and is none.
 */
const BARE_TOTAL =
  /^(?:(?:全[国省市县区州盟旗镇乡辖])?(?:合计|总计|共计)|小计|总数|合总|计|total|totals|all|sum|i alt|grand total|(?:the )?whole country|hele landet)$/i

export function isBareTotal(text: string): boolean {
  const bare = text
    .replace(/(?:[¹²³⁰-ⁿ⁽⁾①-⑳*]|\s\d{1,2}[)/]|\s?\([a-z\d]\)|\[\d{1,2}\])+\s*$/, '')
    .replace(/[:：]\s*$/, '')
    .trim()
  return BARE_TOTAL.test(hasHan(bare) ? bare.replace(/[\s\u3000]/g, '') : bare)
}

/** 合计, 收入总计, 资金来源总计: a total of more than the group before it, as 小计 is not. */
export function isGrandTotal(text: string): boolean {
  return /(?:合\s*计|总\s*计|共\s*计)$/.test(text.trim())
}

/** 在总计中, 合计中, 总数中: of the total; 在各项贷款中: of what is named so. 在建, 在校 and 在岗 are names. */
export const AMONG_TOTAL = String.raw`(?:在?[\s\u3000]*(?:[总合][\s\u3000]*计|总[\s\u3000]*[数额量])|在[\s\u3000]*(?![建校册岗职读园库产研途营用地外])[\u4e00-\u9fff]{2,10}?)[\s\u3000]*中`
const OF_TOTAL = new RegExp(String.raw`^[\s\u3000]*${AMONG_TOTAL}\s*[:：,，]\s*(?=\S)`)
const OF_WHICH = new RegExp(`^[\\s\\u3000]*(?:其\\s*中\\s*[:：]?|#|＃)|${OF_TOTAL.source}`)

/** 其中：, #: this label is a part of the one before it. In English (of which private) the layout alone shows parts. */
export function isOfWhich(text: string): boolean {
  return OF_WHICH.test(text)
}

/** （1）儿童福利 of 其中：（1）儿童福利 */
export function withoutOfWhich(text: string): string {
  return text.replace(OF_WHICH, '')
}

/** 在总计中：国有控股企业: a part of the total, however many of its parts stand between. */
export function isOfTotal(text: string): boolean {
  return OF_TOTAL.test(text) || isBareOfTotal(text)
}

/** 各项贷款 of 在各项贷款中：涉农贷款; null: of the total. */
export function wholeNamedIn(text: string): string | null {
  const whole = /^在([\u4e00-\u9fff]+?)中/.exec(text.replace(/[\s\u3000]/g, ''))?.[1] ?? null
  return whole === null || /^(?:[总合]计|总[数额量])$/.test(whole) ? null : whole
}

/** 按产业分, 分项目隶属关系: parts what stands above it; what follows are the parts. */
export function isClassificationLine(text: string): boolean {
  return /^(?:按.{1,14}(?:分|划分|分组|分类)(?:组|类)?|分(?!公司|支).{2,10}(?<!店|行|校|局|所|院))[:：]?$/.test(
    text.replace(/[\s\u3000]/g, '')
  )
}

/** 附：服务价格指数, 另：网上零售额, 补充资料：: told besides, and no part of what stands above it. */
export const ASIDE = /^[\s\u3000]*(?:附(?:列|报|带)?(?:资料|指标)?|另(?:外|附)?|补充(?:资料|指标)?)[\s\u3000]*[:：]/

export function isAside(text: string): boolean {
  return ASIDE.test(text)
}

/**
 * 按经营地分：城镇 and 按贸易方式：一般贸易 name the class and its first member on one line; the others follow below that. 按可比价格：
 * and 按美元计： say how something is told.
 */
const CLASS_OF =
  /^[\s\u3000]*(按[^:：,，、]{2,14}?(?<!价格?|[价口][格径]|计算?|[元币算例]|规定|计划|要求|标准|时间|进度))[\s\u3000]*[:：][\s\u3000]*(?=\S)/

/** The class that a name says before itself (按经营地分), or null. */
export function classOf(text: string): string | null {
  return CLASS_OF.exec(text)?.[1] ?? null
}

/** 加：投资收益, 减：营业成本: how a statement reckons on with it, and no part of its name. */
export const RECKONED = /^[\s\u3000]*[加减][\s\u3000]*[:：][\s\u3000]*(?=[\u4e00-\u9fff])/

/** Columns between the start of the mark (其中：, #, 附：, 减：, 按经营地分：) and the name behind it. */
export function markWidth(text: string): number {
  const mark =
    (OF_WHICH.exec(text) ?? ASIDE.exec(text) ?? RECKONED.exec(text) ?? CLASS_OF.exec(text))?.[0].trimStart() ?? ''
  return [...mark].reduce((width, letter) => width + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0)
}

/** 其中, # or 在总计中： alone, without a name behind it. */
export function isBareOfWhich(text: string): boolean {
  return BARE_OF_WHICH.test(text) || isBareOfTotal(text)
}

const BARE_OF_WHICH = /^[\s\u3000]*(?:其[\s\u3000]*中\s*[:：]?|[#＃]|of which:?)[\s\u3000]*$/i
const BARE_OF_TOTAL =
  /^[\s\u3000]*在?[\s\u3000]*(?:[总合][\s\u3000]*计|总[\s\u3000]*[数额量])[\s\u3000]*中[:：]?[\s\u3000]*$/

/** 在总计中： on a line of its own: what follows are parts of the total, once more. */
export function isBareOfTotal(text: string): boolean {
  return BARE_OF_TOTAL.test(text)
}

/** Words that head a stub of names: 指标, 项目, 地区, Year … */
const STUB_HEAD =
  /^(?:指标(?:名称)?|项目(?:名称)?|名称|产品(?:名称)?|地区名称|地区|区域|县区|区县|县|区|市|乡镇(?:名称)?|年份|年度|年月|时间|日期|月份|类别|分类|品种|行业|单位名称|企业名称|行标签|甲|row labels|year|years|item|items|region|county|province|country|sex|gender|industry|source|state)$/i

export function isStubHead(text: string): boolean {
  const plain = text.replace(/[（(].*$/, '').trim()
  return STUB_HEAD.test(hasHan(plain) ? plain.replace(/[\s\u3000]/g, '') : plain)
}

/** 年份, 月份, Year: the column under it holds periods. */
export function isTimeHead(text: string): boolean {
  return /^(?:年|年份|年度|月份?|季度|时间|时期|统计年度|years?|months?|quarters?|periods?)$/i.test(
    text.replace(/[\s\u3000]/g, '')
  )
}

const CODE_HEAD =
  /^(?:(?:顺)?序号|行次|行号|编号|代码|代号|编码|.{0,6}代码|.{0,4}编码|(?:serial |line )?no\.?|serial number|rank|#|code|.{0,30}\bcode|(?:fips|zip|naics|nace|sitc|isic|isco|hs)(?:[ -]?(?:rev\.? ?)?\d{1,4})?)$/i

/** 序号, 行次, 代码, Rank, Commodity Code, NACE, 顺序号 Serial No.: the column under it numbers or codes the rows. */
export function isCodeHead(text: string): boolean {
  const chinese = hasHan(text) ? text.replace(/[A-Za-z][A-Za-z\s.]*$/, '') : ''
  return (
    (chinese.length < text.length && CODE_HEAD.test(chinese.replace(/\s/g, ''))) ||
    CODE_HEAD.test(text.replace(/[\s\u3000]+/g, (found) => (found.includes('\u3000') ? '' : ' ')).trim()) ||
    CODE_HEAD.test(text.replace(/\s/g, ''))
  )
}

/** No. and Line, in English also said of what is counted: over 1 2 3 … they number the rows. */
export function isCountHead(text: string): boolean {
  return /^(?:no\.?|line)$/i.test(text.trim())
}

/** 备注: what stands below it is a remark, be it a figure. */
export function isRemarkHead(text: string): boolean {
  return /^(?:备注|备考|附注)$/.test(text.replace(/[\s\u3000]/g, ''))
}

/** Rank, 位次, or # over the places of a list. */
export function isRankHead(text: string): boolean {
  return /^(?:rank(?:ing)?|#|位次|排名|名次|排位)$/i.test(text.replace(/\s/g, ''))
}

/** 位次, 综合排名, 增速位次: places stand below it. */
export function endsInRank(head: string): boolean {
  return /(?:位次|排名|名次|排位)$/.test(head.replace(/\s/g, ''))
}

const FACT_HEAD =
  /^所[在属处](?:河流|河段|水系|流域|湖泊|海域|线路|路线|路段)$|^(?:建设|项目)(?:性质|内容|规模|规模[及与和](?:主要)?(?:建设)?内容|年限|周期|工期|期限|阶段|起止(?:年限|年月|时间))$|^(?:主要)?(?:建设)?规模[及与和](?:主要)?(?:建设)?内容$|^主要(?:建设)?内容$|^(?:计划|预计|实际)?(?:开工|竣工|完工|投产|起止|建设)(?:年限|年月|时间|日期)$|^工期$|^(?:责任|牵头|主管|实施|建设|承办|配合|包联|业主|填报|申报)(?:单位|部门|领导|人|科室|主体)$/

/** 建设性质, 起止年限, 责任单位 of a project, 所在河流 of a reservoir: facts that neither name nor date its figures. */
export function isFactHead(text: string): boolean {
  return FACT_HEAD.test(text.replace(/[\s\u3000]|[（(].*$/g, ''))
}

/** 2024年目标, 年度任务数, 2025年规划目标（%）: what is aimed at stands below. */
export function saysGoal(head: string): boolean {
  return /(?:目标|任务|计划|预期)(?:任务|值|数)?(?:[(（].*)?$/.test(head.replace(/\s/g, ''))
}

export function isUnitHead(text: string): boolean {
  return /^(?:计量)?单位$|^units?$|^计量单位/i.test(text.replace(/[\s\u3000]/g, ''))
}

/** 三、四级 and 二、三类 are two of them together, and no 四级 with a number. */
export const JOINT_NUMBERS =
  /^(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?:级|类|等(?!级)|档|年级|产业)/

/**
 * 1.16—59周岁, 2.60周岁及以上, 3.110千伏输变电工程, 4.500亩示范片: ages are told in whole years, half ones at most, and nothing that is
 * named by its size to the hundredth or thousandth, so that the point is that of the number before them.
 */
export const NUMBER_BEFORE_FIGURE =
  /^[1-9]\d?[.．](?=(?:\d{2,3}|0)(?:\s*[-—–~～至到]{1,2}\s*\d{1,3})?\s*周?岁|\d{2,3}\s*(?:千伏|kV)|\d{3,}\s*(?:万?千瓦|兆瓦|平方米|公里|米|万?吨|万?亩|万?立方米|张|套|户|个))/i

/**
 * The level of a Chinese outline number: 一、 is 1, （一） 2, 1. 3, (1) 4, ① 5, A 6, I 7. null: none. A Latin number in front of an
 * English name (HC.1.1, 24-25 Metal) is a classification's code, whose levels the layout does not follow.
 */
export function outlineLevel(text: string): number | null {
  const plain = withoutMark(text)
  if (/^第[一二三四五六七八九十]+(?:章|节|部分)/.test(plain)) return 0
  if (JOINT_NUMBERS.test(plain)) return null
  if (/^[一二三四五六七八九十]{1,3}[、.．，]/.test(plain)) return 1
  if (/^[（(][一二三四五六七八九十]{1,3}[)）]/.test(plain)) return 2
  if (!/[\u4e00-\u9fff]/.test(plain)) return null
  if (NUMBER_BEFORE_FIGURE.test(plain)) return 3
  const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3})[\s.、．]?(?=\D)/.exec(plain)
  if (dotted) return 3 + (dotted[1]?.split('.').length ?? 1) - 1
  if (/^\d{1,2}[、.．](?!\d)/.test(plain)) return 3
  if (/^[（(]\d{1,2}[)）]/.test(plain)) return 4
  if (/^[①-⑳]/.test(plain)) return 5
  const letters = LETTER_BEFORE_NAME.exec(plain)?.[1]
  return letters === undefined ? null : /^[IVX]+$/.test(letters) ? 7 : 6
}

/** A 城市低保, II 临时补贴: counted by letters, set off by a space. A 股 and B 类企业 are names. */
export const LETTER_BEFORE_NAME =
  /^([IVX]{1,4}|[A-Z]) +(?![股级类型座栋区口等线段照超光恤轮楼幢厂馆层])(?=[\u4e00-\u9fff]{3})/

/** 一、, （1）, ① and A, and not 二、 */
export function isFirstOfCount(text: string): boolean {
  return (
    outlineLevel(text) !== null &&
    /^(?:[（(]?(?:一|1|①)[)）、.．]?(?![\d一二三四五六七八九十])|[AI] )/.test(withoutMark(text))
  )
}

/** Drawn before names to set them off, and no part of them. */
export const DRAWN_MARKS = '◆●○■□▲△★☆'

const MARK_BEFORE_NUMBER = new RegExp(`^[${DRAWN_MARKS}] ?(?=[（(]?[\\d一二三四五六七八九十①-⑳])`)

/** △1.农业收入: a mark before the number; ㈠茶园面积 and ⒈柑桔园: a number that is one letter, as （一） and 1. */
function withoutMark(text: string): string {
  return text
    .trimStart()
    .replace(MARK_BEFORE_NUMBER, '')
    .replace(/^[⑴-⒛㈠-㈩]/, (number) => number.normalize('NFKC'))
}

export type Bullet = 'dash' | 'dots'

/** - Oil, …Hours worked: a mark before the name that sets it under the one before. */
export function bulletOf(text: string): Bullet | null {
  const plain = text.trimStart()
  if (/^(?:\.{2,}|…)\s*\S/.test(plain)) return 'dots'
  if (/^[-–—•·]\s*[^\d\s-]/.test(plain)) return 'dash'
  return null
}

/** Columns of white space before a name; a full-width space counts two. */
export function leadingSpace(text: string): number {
  let width = 0
  for (const char of text) {
    if (char === '\u3000') width += 2
    else if (char === '\t') width += 4
    else if (/\s/.test(char)) width += 1
    else break
  }
  return width
}

export function hasHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text)
}

/** English beside or under Chinese, and nothing else. */
export function isLatinOnly(text: string): boolean {
  return /[A-Za-z]/.test(text) && !hasHan(text)
}
