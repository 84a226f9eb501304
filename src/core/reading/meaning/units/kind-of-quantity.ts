import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import { remembered } from '../../../remembered.ts'

/** What is told of one: in two units, the second the one it is told per. */
export const PER_ONE = /密度|单产|单位(?:面积|产品|产值)|每亩|每公顷|亩产|人均|户均|平均每/

/** 收入, 面积: what kind of quantity it is and no more; 人口 is a name of its own. */
export const KIND_ALONE = /^(?:收入|支出|产值|产量|面积|投资|存款|贷款|余额|利润|价格)$/

/** Names of those who have what is counted. */
export const HOLDER = /(?:企业|(?<=.)户|合作社|机构|单位|学校)$/

/** From the innermost out; 个体工商户 and 私营企业 say whose 注册资本 it is, and speak last. */
export function tellingFirst(names: readonly string[]): readonly string[] {
  const inner = names.toReversed()
  const [holders, others] = [inner.filter((name) => HOLDER.test(name)), inner.filter((name) => !HOLDER.test(name))]
  // 经营主体数量 counts those who are named below it, and says no other quantity of theirs.
  const counting = others.filter((name) => COUNTS_HOLDERS.test(name))
  const rest = others.filter((name) => !counting.includes(name))
  return [...countsBeforeGrants(rest), ...holders, ...counting]
}

/**
 * 资助人数 of 国家助学金 and 案件数量 of 罚款 count: what is given or taken is named by itself, and tells no amount. 发放人次 of 散居孤儿 are
 * no persons.
 */
function countsBeforeGrants(names: readonly string[]): readonly string[] {
  const counts = names.filter((name) => COUNT_NAME.test(name))
  const isOfTimes = counts.some((name) => name.endsWith('人次'))
  const isGrant = (name: string): boolean => {
    const kind = kindOfQuantity(name)
    return GRANT.test(name) || kind === undefined || (isOfTimes && PERSONS !== null && kind.suits(PERSONS))
  }
  if (counts.length === 0 || !names.every((name) => counts.includes(name) || isGrant(name))) return names
  return [...counts, ...names.filter((name) => !counts.includes(name))]
}

const PERSONS = parseUnit('人')
const GRANT = /(?:[奖助学训]金|罚款|补[贴助]|津贴|低保)$/

const COUNTS_HOLDERS = /主体(?:总?数量?)$/

/** Does the name ask for a unit of this dimension (人口 for persons)? null: it says nothing of the kind. */
export function nameSuitsUnit(name: string, unit: Unit): boolean | null {
  return kindOfQuantity(name)?.suits(unit) ?? null
}

/**
 * Can what is counted not be told in this unit of land, weight, people or money? 粮食产量 is in no money; 国有单位 may be
 * whose people are counted.
 */
export function contradictsUnit(name: string, unit: Unit): boolean {
  if (!CONCRETE.has(unit.dimension) || HOLDER.test(name)) return false
  return nameSuitsUnit(ofEach(name, unit), unit) === false
}

/** 人均可支配收入 is in 元 as 可支配收入 would be; in no 亿元, which are those of all people. */
function ofEach(name: string, unit: Unit): string {
  return FOR_EACH.test(name) && SMALL.test(unit.text) ? name.replace(FOR_EACH, '') : name
}

const FOR_EACH = /人均|户均|平均每[人户]/
const SMALL = /^(?:元|美元|公斤|千克|斤|平方米)$/

/** 金额 and 种植面积 over things that are told in 吨 and 台 say themselves that they are in neither. 余额 of 户数 and 名额 are no money. */
export function headContradictsUnit(head: string, unit: Unit): boolean {
  if (!AMOUNT_HEAD.test(head) || isRateUnit(unit) || unit.dimension.includes('/')) return false
  const kind = kindOfQuantity(ofEach(head, unit))
  return kind !== undefined && !kind.suits(unit)
}

const AMOUNT_HEAD = /(?:面积|产值|价值|收入|支出|投资|资金|费用|(?<![名份缺余])额)$/

/** 户数, 案件数, 耕地面积: how many or how large, in no money and no percent whatever the table is told in. */
export function countsOtherwise(name: string, unit: Unit): boolean {
  if (!COUNTED.test(name)) return false
  if (unit.dimension === 'ratio') return true
  // 人均产量 is told per head in whatever the line says first, and 人次 may be said in 人.
  if (PER_ONE.test(name) || (name.endsWith('人次') && unit.dimension === 'person')) return false
  return contradictsUnit(name, unit)
}

/** 企业数, 死亡人数: one and one are counted. */
export const COUNT_NAME =
  /(?:[户人头只件起例家个次台套辆艘所座处宗笔场株羽]|案件|床位|机构|企业|公司|单位|项目|网点|学校|医院|乡镇|社区|村|[班团]组|批次?)数量?$|[人批]次$|车辆?(?:[拥保]有量|(?:购置|更新|报废)数量?)$/

/** Names that end in what they count, or measure. */
export const COUNTED = new RegExp(`${COUNT_NAME.source}|(?:面积|产量|[得评积]分)$`)

/** 元, 人, 吨, 亩: no ratio is told in it. */
export function isAmount({ dimension }: Unit): boolean {
  return CONCRETE.has(dimension)
}

const CONCRETE: ReadonlySet<string> = new Set(['area', 'mass', 'person', 'household', 'money:CNY', 'money:USD'])

function isCount({ dimension }: Unit): boolean {
  return dimension.startsWith('count') || dimension === 'piece'
}

/** Enterprises are registered by 户. */
function isCountOrHousehold(unit: Unit): boolean {
  return isCount(unit) || unit.dimension === 'household'
}

function isOfVehicles({ dimension }: Unit): boolean {
  return /^count:[辆台艘]$/.test(dimension)
}

export interface Kind {
  readonly words: RegExp
  /** Before or behind all others, wherever its words stand. */
  readonly goes?: 'first' | 'last'
  readonly suits: (unit: Unit) => boolean
  /** The unit of those that suit that goes before the others. */
  readonly own?: string
}

/**
 * The units that a name can be told in, by what it counts: 班数 in 班, 学校数 in 所 where that is among them. null: it says
 * nothing of its kind; none: it is told in something else.
 */
export function unitsSuiting(name: string, units: readonly Unit[]): readonly Unit[] | null {
  const counter = counterNamed(name, units) ?? counterOfThing(name, units)
  if (counter !== undefined) return [counter]
  const kind = kindOfQuantity(name)
  if (kind === undefined) return null
  const own = units.find(({ dimension }) => dimension === kind.own)
  return own === undefined ? units.filter((unit) => kind.suits(unit)) : [own]
}

/** 班数, 出动次数, 火灾起数 name what they are counted in, 来访批数 is told in 批次; of 人次 and 次 the longer. */
function counterNamed(name: string, units: readonly Unit[]): Unit | undefined {
  const [, said = ''] = /(.{1,4})数量?$/.exec(name) ?? []
  if (said === '') return undefined
  const counters = units.filter(isCounter).toSorted((one, other) => wordOf(other).length - wordOf(one).length)
  const named = counters.find((unit) => said.endsWith(wordOf(unit)))
  if (named !== undefined || units.some((unit) => said.endsWith(wordOf(unit)))) return named
  return counters.find((unit) => /.次$/.test(unit.text) && said.endsWith(wordOf(unit).slice(0, -1)))
}

/**
 * 单位：台、套、艘 and 单位：眼、个: wells are counted by 眼, ships by 艘 and machines by 台, and where the other counters are only for such
 * things, everything else by 个.
 */
function counterOfThing(name: string, units: readonly Unit[]): Unit | undefined {
  if (units.length < 2 || !units.every((unit) => isCounter(unit) || unit.dimension === 'household')) return undefined
  const thing = name.replace(/(?:拥有量|保有量|总?数量?)$/, '')
  const own = THINGS.find(({ words }) => words.test(thing))?.unit
  if (own !== undefined) return units.find(({ dimension }) => dimension === own)
  const others = units.filter(({ dimension }) => dimension !== 'piece')
  const isOfThings = others.every(({ dimension }) => THINGS.some(({ unit }) => unit === dimension))
  return isOfThings && others.length < units.length ? units.find(({ dimension }) => dimension === 'piece') : undefined
}

/** What has a counter of its own. */
const THINGS: readonly { readonly words: RegExp; readonly unit: string }[] = [
  { words: /井$/, unit: 'count:眼' },
  { words: /[船舶艇]$/, unit: 'count:艘' },
  { words: /(?:机|机械|拖拉机)$/, unit: 'count:台' },
  { words: /车辆?$/, unit: 'count:辆' },
  { words: /户$/, unit: 'household' }
]

function wordOf({ text }: Unit): string {
  return text.replace(/^[十百千万亿]+/, '')
}

/** 网点数, 案件数: something is counted, and nothing says in what. */
export function countsAnything(name: string): boolean {
  return kindOfQuantity(name)?.goes === 'last'
}

/** 个, 座, 起, 次: counts something, as 人 and 户 count those who are. */
export function isCounter({ dimension }: Unit): boolean {
  return /^(?:count:|other:|piece$|time-count$|person-time$|case$)/.test(dimension)
}

/** What is counted stands at the end of a name: 职工工资总额 is money, and so is 人员经费支出. */
export function kindOfQuantity(name: string): Kind | undefined {
  return ANY_KIND.test(name) ? (kindFound(name) ?? undefined) : undefined
}

const kindFound = remembered((name): Kind | null => {
  let best: { readonly kind: Kind; readonly end: number } | undefined
  for (const { kind, everywhere } of KINDS_TO_FIND) {
    if (!kind.words.test(name)) continue
    const end = kind.goes === 'first' ? name.length + 1 : kind.goes === 'last' ? 0 : endOf(everywhere, name)
    if (best === undefined || end > best.end) best = { kind, end }
  }
  return best?.kind ?? null
})

/** Where the last of the words ends. */
function endOf(everywhere: RegExp, name: string): number {
  let end = 0
  for (const match of name.matchAll(everywhere)) end = match.index + match[0].length
  return end
}

/** 供水总量, 居民用水, 总库容: how much water or gas, and wood in stock; 降水量 may be a height. */
const WATER_OR_GAS =
  /(?:(?<!降)水量|(?:[供用取售排蓄耗节来引输]水|水资源|径流|库容|[供用售]气|污水(?:处理|排放)?|蓄积|材积|采伐|土石?方)(?:总?量)?)(?:[(（].*)?$/

/** In what coal, oil, gas and waste are told. */
const MATTER: ReadonlySet<string> = new Set(['mass', 'volume', 'energy', 'coal-equivalent'])

const SOLD_OR_KEPT = '(?:(?:当年|累计|[年期]末)?(?:出栏|存栏|饲养)(?:总?[数量])?)?'

const KINDS: readonly Kind[] = [
  { words: /率$|率[(（]|比重|比例|(?<![环同])比$|增长(?!人数|人口|户数)|增速|构成/, suits: isRateUnit },
  { words: /指数/, suits: isIndexUnit },
  { words: PER_ONE, goes: 'first', suits: (unit) => unit.dimension.includes('/') },
  { words: /浓度(?:均?值)?$/, suits: ({ dimension }) => dimension === 'ratio' || dimension.includes('/') },
  { words: /面积|耕地|绿地/, suits: (unit) => unit.dimension === 'area' },
  {
    words: /人次|(?<!旅)游客(?:总?人?数量?)?|(?:旅游|接待|诊疗|客流)(?:总?人?[数量])/,
    suits: (unit) => unit.dimension === 'person-time'
  },
  { words: /批次(?:数量?)?$/, suits: isCounter },
  { words: /床位|床$/, suits: (unit) => unit.dimension === 'count:张' || unit.dimension === 'count:床' },
  // Vehicles are counted by 辆 where that is among the units, else as machines are.
  { words: /车辆?(?:拥有量|保有量|(?:购置|更新|报废)?数量?)?$/, own: 'count:辆', suits: isOfVehicles },
  { words: /(?:拖拉机|船舶?)(?:拥有量|保有量|数)?$/, suits: isOfVehicles },
  { words: /(?:索道|航线|生产线|公交线路)(?:条?数)?$/, suits: (unit) => unit.dimension === 'count:条' },
  // 生猪出栏 and 家禽年末存栏 count animals, as 能繁母猪 does.
  {
    words: new RegExp(`头数|[牛马驴骡猪]${SOLD_OR_KEPT}$|骆驼|大牲畜`),
    suits: (unit) => unit.dimension === 'count:头'
  },
  {
    words: new RegExp(`只数|[羊兔鸡鸭鹅禽]${SOLD_OR_KEPT}$`),
    suits: (unit) => /^count:[只羽]$/.test(unit.dimension)
  },
  { words: /图书(?![馆室店城])|藏书|册数/, suits: (unit) => unit.dimension === 'count:册' },
  // How many live in one, in so many 人 where the units say no 人/户.
  {
    words: /户规模$|户均(?:家庭)?人[口数]$/,
    own: 'person/household',
    suits: (unit) => /^person(?:\/household)?$/.test(unit.dimension)
  },
  { words: /户数|户$/, suits: (unit) => unit.dimension === 'household' },
  // Who trades is registered by 户, and also counted as enterprises are.
  { words: /(?:市场|经营)主体(?:总?数量?)?$/, own: 'household', suits: isCountOrHousehold },
  { words: /(?:[得评积]分|总分)(?:值|数)?$/, suits: ({ text }) => text === '分' },
  { words: /编制(?:数|人数)?$|[空缺超]编(?:数)?$/, suits: (unit) => unit.dimension === 'person' },
  {
    words:
      /(?:人口|人数|人员|护士|职工|学生|教师|医生|医师|从业|劳动力(?:资源)?|老年?人|儿童|孤儿|残疾人|[者员]|(?<=[职民员临技矿农雇务])工|(?<![卫民花发再派产养野])生|^死亡|^(?:[迁流]|净迁)[入出移])(?=(?:[年期月]?(?:末|均|平均)?)?(?:总?数|[合总小]计)?(?:[(（].*)?$)/,
    suits: (unit) => unit.dimension === 'person'
  },
  {
    words:
      /收入|支出|产值|总值|结余|盈余|资金|增加值|总额|金额|税|投资|利润|资[产本金]|(?:招商|招)?引资(?:总?额)?$|(?:利用|引进|吸收|到位)[内外]资(?:总?额)?$|存款|贷款|余额|工资|价值|损失|额(?=$|[(（])|(?<![消免])费(?:用|额)?$|(?<!条)款(?:项|额)?$|(?<![黄冶合五白])金$|(?:成交|起[始拍叫]|出让|挂牌|评估|中标|合同|招标|控制|拦标)(?:总|地)?价$|总[造地标]?价$/,
    suits: (unit) => unit.dimension.startsWith('money')
  },
  { words: /产量|重量|货运量|吞吐量|收购量|销售量|库存/, suits: (unit) => unit.dimension === 'mass' },
  {
    words:
      /(?:(?<!用?电|信)消费|消耗|购进|耗用|使用|施用|排放|清运|处理|处置|供应|调[入出])(?:总)?量|能耗(?:总量)?$|能源(?:消费|消耗)(?:总量)?$/,
    suits: ({ dimension }) => MATTER.has(dimension)
  },
  { words: /均价|单价|价格/, suits: (unit) => /^money.*\//.test(unit.dimension) },
  { words: WATER_OR_GAS, suits: (unit) => unit.dimension === 'volume' || unit.dimension === 'mass' },
  // As a height, or as how much water it is in all.
  { words: /降[雨雪水]量|雨量|蒸发量/, suits: ({ dimension }) => dimension === 'length' || dimension === 'volume' },
  { words: /里程|长度/, suits: (unit) => unit.dimension.startsWith('length') },
  { words: /用电(?!器)|电量|发电/, suits: (unit) => unit.dimension === 'energy' },
  {
    words: /学校(?:[(（].*[)）])?$|(?:[学院党]校|[大中小]学|幼儿园|医院|[卫敬养福].院|卫生室|诊所)总?数$/,
    own: 'count:所',
    suits: isCount
  },
  { words: /企业(?:[(（].*[)）])?$|(?:企业|公司)总?数$/, own: 'count:家', suits: isCountOrHousehold },
  { words: /(?:单位|机构)(?:[(（].*[)）])?$|个数|家数/, suits: isCount },
  // 恩格尔系数 and 倍数 count nothing.
  { words: /(?<![系倍])数$/, goes: 'last', suits: isCount }
]

/** Most names are no quantity: one look tells. */
const ANY_KIND = new RegExp(KINDS.map(({ words }) => `(?:${words.source})`).join('|'))

/** No rate, no index and no number of something: of it % can only tell the growth, of 优良天数 the part of all days. */
export function isAmountName(name: string): boolean {
  // 游客满意度 counts no guests, and 林地面积占国土 is a share.
  if (NO_AMOUNT.test(name)) return false
  const kind = kindOfQuantity(name)
  return (
    kind !== undefined && kind.goes !== 'last' && ![PERCENT, INDEX].some((unit) => unit !== null && kind.suits(unit))
  )
}

const NO_AMOUNT = /(?:[度感率比化性]|覆盖面|资产负债)(?:[(（][^()（）]*[)）])?$|占/

const PERCENT = parseUnit('%')
const INDEX = parseUnit('上年=100')

const KINDS_TO_FIND = KINDS.map((kind) => ({ kind, everywhere: new RegExp(kind.words.source, 'g') }))
