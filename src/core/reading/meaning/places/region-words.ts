import { plainSpelling } from '../../../period/written/period-spelling.ts'
import { withoutSpaces } from '../../../quantity/typed/typed-text.ts'
import { institutionIn, smallPlaceIn } from './small-place.ts'
import { behindTableAndTime } from './words-before-place.ts'

/** Endings of the names of places, from provinces down to villages, and of the zones that report like places. */
const PLACE =
  /^[\u4e00-\u9fff·]{1,14}(?:省|自治区|特别行政区|市|自治州|州|地区|盟|县|区|旗|镇|乡|苏木|街道|街道办|办事处|街办|农场|林场|牧场|渔场|茶场|良种场|公社|村|社区|园|新城|片区|组团|板块|兵团|产业城|保税港|口岸|林业局|管委会|居委会|村委会)$/

const LAST_OF_PLACE = /[省区市州盟县旗镇乡木道办处场社村园城组块团港岸局会]$/

/** The kinds of places themselves: 村委会 and 街道 as column heads are counted, not named. */
const KIND_OF_PLACE =
  /^(?:街道|街道办|街道办事处|办事处|社区|村|农场|林场|牧场|渔场|茶场|良种场|公社|园区|片区|组团|板块|镇|乡|县|区|市|省|州|旗|盟|苏木|园|自治[区州县]|地区|管委会|居委会|村委会|口岸|林业局)$/

/** Words with such an ending that are no place: kinds of settlement, of land, of business. */
const NO_PLACE =
  /^(?:各?[省市州县区乡镇村]+|(?:各|分|按|全部|其中|其他|以上|建制|行政|自然|中心|重点|特色|贫困|示范|美丽|传统|试点)?(?:地|城|乡|农|牧|林|山|库|灌|景|校|厂|矿|片|社|小|市|郊|辖|园|县|建成|老|新)(?:区|镇|村|市|乡|园|场)(?:合计)?|(?:.*(?:风景|旅游|自然保护|保护|景|小|校|厂|库|灌|林|牧|住宅|居民|建成|功能|服务|禁养|规划|示范社|集聚|商业|禁渔|水源|防护|考|病|湿地公|森林公|公|花|果|茶|菜|幼儿|动物|植物|陵|乐|校|家|田|庄|桑|[桔橘柑橙柚梨桃梅李枣柿杏药苗竹]|葡萄|枇杷|石榴)(?:区|园)))$|^(?:.*(?:超市|(?<![厦江荆天玉])门市|集市)|股市|上市|夜市|楼市|专业市|都市|(?:特?大|中等|中小|小|地级|县级|中心)?城市)$|^(?:城镇|乡镇|集镇|乡村|农村|建制镇|行政村|自然村|村庄|小城镇|城乡|一般乡|省份|城区|高等院校区|地区)$|幼儿园$|公园$|牧业区$|学区$/

const PROVINCES = new Set(
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'.split(
    ' '
  )
)
/** 襄阳全市 is named beside what it is the whole of; 高于全省 says how far something is from it. */
const WHOLE_PLACE =
  /^(?!(?:[高低快慢]于|高出|领先|落后))(?:(?:(?![全本各比较占为与和及居在安])[\u4e00-\u9fff]){2,4}全[省市州县]|全(?:国|省|市|县|区|州|旗|镇|乡|盟|域|地区|自治区|自治州|县域|村|街道|园)|本(?:市|县|区|州|镇|乡))(?:合计|总计|平均|总数|小计)?$/
const BESIDE_PLACES =
  /^(?:[县区市州]|市辖县|郊县|各?[县区]|[省市州县区镇]?(?:直属?|本级|级)(?:单位|机关|部门|企业)?|市辖区|县级市|市区|郊区|城区|近郊|远郊|主城区|中心城区|其[他它](?:地区|区域)?|不分地区|跨地区|其中.{0,3}|.{1,4}(?:片|片区|板块|地带|组团|经济圈|城市群|都市圈|流域))$/
/** 县, 县(市、区), 乡镇(街道), 地州市, 村(社区), 村组: the kinds of places that a stub lists, as its head names them. */
const KINDS =
  '各?(?:(?:地|县|市|区|州|镇|乡|街道?|旗|盟|省|(?:行政|自然)?村|社区|[村居](?:民)?委会|园区?|开发区|(?:水资源)?[一二三]级区|流域|片区?|板块|公社|农?场|办事处|(?<=[乡镇街道])办|管委会|[村居]民小?组|(?<=[村社区、,/(及和或])小?组)[、,/()及和或]*)+'
const HEAD = new RegExp(
  `^(?:地区|区域|行政区划?|辖区|${KINDS}|省份|省(?:区|、).*|城市|国家(?:[和或及/、]?地区)?|国别|district|region|area|county|province|city|countr(?:y|ies)|town(?:ship)?|municipality|location)s?(?:名称?|别|单位|列表)?(?:\\(.*\\))?$`,
  'i'
)

/** 广东省, 广东, 广西壮族自治区. */
export function isProvince(name: string): boolean {
  const tight = name.replaceAll(' ', '')
  return PROVINCES.has(tight.replace(/省$|市$|(?:壮族|回族|维吾尔)?自治区$|特别行政区$/, ''))
}

/** Is this text, by its form or the importer's list, the name of one place? Spaces inside do not matter. */
export function isPlaceName(name: string, known: ((name: string) => boolean) | undefined): boolean {
  const tight = villageOfGroup(name) ?? name.replaceAll(' ', '').replace(NUMBER_OF_VILLAGE, '')
  if (tight === '' || tight.length > 16) return false
  if (known?.(tight) === true) return true
  if (PROVINCES.has(tight) || WHOLE_PLACE.test(tight)) return true
  // 有码头的乡镇 are some of them, which ones their names do not say.
  if (tight.includes('的')) return false
  return LAST_OF_PLACE.test(tight) && PLACE.test(tight) && !KIND_OF_PLACE.test(tight) && !NO_PLACE.test(tight)
}

/** 业州村1900, 七里坪社区2: villages may be numbered. */
const NUMBER_OF_VILLAGE = /(?<=[\u4e00-\u9fff](?:村|社区|[村居]委会|[镇乡]))\d{1,4}$/

/** 大树林村 of 大树林村1组: a village's groups (村民小组) bear its name; null: it is none. */
export function villageOfGroup(name: string): string | null {
  return GROUP.exec(name.replaceAll(' ', ''))?.[1] ?? null
}

const GROUP =
  /^([\u4e00-\u9fff]{1,12}(?:村|社区|[村居]委会))第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[村居]民)?小?组$/

/** 1组, 第二村民小组: a group, in whichever village. */
export function isGroupAlone(name: string): boolean {
  return GROUP_ALONE.test(name.replaceAll(' ', ''))
}

const GROUP_ALONE = /^第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[村居]民)?小?组$/

/** 大树林村各组, 各村民小组: a title that tells a table by the groups of a village, and by no others. */
export function saysEachGroup(title: string): boolean {
  return /(?:村|社区|[村居]委会)[^\s各]{0,8}各小?组|各[村居]民小?组/.test(withoutSpaces(title))
}

/** 全市, 全县合计: the whole of a place, told without its name. */
export function isWholePlace(name: string): boolean {
  return WHOLE_PLACE.test(name.replaceAll(' ', ''))
}

/** 市直, 县本级, 其他, 东南板块: counts as a region where it stands among regions. */
export function standsBesidePlaces(name: string): boolean {
  return BESIDE_PLACES.test(name.replaceAll(' ', ''))
}

/** Kinds of settlement (城镇, 乡村): a part of an indicator even in a list of places. */
export function isSettlementKind(name: string): boolean {
  return /^(?:城镇|乡镇|乡村|农村|城市|城乡|集镇|村庄|建制镇|行政村)$/.test(name.replaceAll(' ', ''))
}

/** 城区, 农村, 山区: what kind of settlement or land, in every county again. */
export function isKindOfArea(name: string): boolean {
  return isSettlementKind(name) || KIND_OF_AREA.test(name.replaceAll(' ', ''))
}

const KIND_OF_AREA =
  /^(?:(?:主|中心|老|新)?城区|市区|[近远]?郊区?|城郊|镇区|圩区|[山湖库牧林农坝矿]区|(?:平原|丘陵|河谷|高原)区?)$/

/** Does the corner of a table (地区, 县(市、区), 乡镇名称, District) say that its stub lists places? */
export function headsPlaces(head: string): boolean {
  return HEAD.test(withoutSpaces(head.replaceAll('\n', '')))
}

/** 国别, 国家（地区）: what stands below are countries. */
export function headsCountries(head: string): boolean {
  return /^国(?:家|别)|^countr/i.test(withoutSpaces(head)) && headsPlaces(head)
}

/** 出口额, 实际利用外资, 入境游客: what comes from other countries or goes there. */
export function goesBetweenCountries(name: string): boolean {
  return /[进出]口|外贸|外[资商国]|国外|对外|国际(?:旅|游|友好)|[出入]境|海外|境外|外汇|来源国|友好城市/.test(name)
}

/** 项目名称, 企业名称: what stands below is built or owned, whatever place it is called after (产业园, 红旗林场). */
export function headsThings(head: string): boolean {
  return /^(?:(?:重点|重大|主要)?(?:建设)?(?:项目|工程)|企业|公司)名称$/.test(withoutSpaces(head))
}

/** 推荐单位, 责任单位, 部门: below stand those who report, towns among them. */
export function headsReporters(head: string): boolean {
  return /^[\u4e00-\u9fff]{0,4}(?:单位|部门|主体)(?:名称)?$/.test(withoutSpaces(head))
}

/** 各乡镇, 分县市, 各村: a title that tells a table by places, and by nobody else who reports (各乡镇、各部门). */
export function saysEachPlace(title: string): boolean {
  const tight = withoutSpaces(title)
  return EACH_PLACE.test(tight) && !/部门|单位|企业|学校|局|行业/.test(tight)
}

/** 分省级, 各市州, 分县市: the name of a sheet or a file that tells its figures by places of any kind. */
export function tellsByPlaces(name: string): boolean {
  return saysEachPlace(name) || /[各分](?:省|直辖市|地区|地市|市州|州市|市县|市(?![场值]))/.test(withoutSpaces(name))
}

/** Those who run a place of their own, as the divisions of a 兵团 and their farms do, report as towns do. */
const EACH_PLACE = /[各分](?:乡镇|镇乡|县[市区]|市县|[镇乡村]|街道|行政村|师(?![范生傅资])|团场|农牧?场)/

/** 城关镇, 青石乡, 沿河街道: nothing else is called so. */
export function isTown(name: string): boolean {
  return /[镇乡]$|街道(?:办事处)?$/.test(name) && isPlaceName(name, undefined)
}

/**
 * 利川市在全州位次, 占全市比重: what is behind 在 and 占 is held against, and no place begins with them. 县外资金 is none of 外资, and
 * 州 of 贵州省 no kind. 市属 behind a 市 and 县直 behind a 县 say whose something is: 沧源市市属国有企业 is of 沧源市.
 */
const IN_TITLE =
  /^\s*(?![在占])([\u4e00-\u9fff]{1,9}?(?:自治区|自治州|自治县|省|市|州|县|区|旗|街道|镇|乡))(?:(?<=(.))(?=(\2(?:[属直级]|本级)))|(?![域间级际镇村乡县区场容值块舰]|内(?![资贸])|外(?![贸商汇出]|资(?!金))|市(?![场政民容直])|政(?![府协务法])|民(?![政族生营间办宗])|(?<=州)省(?![级直定属])|(?<=地区)生产))/

/** 产业集聚区, 经济开发区, 食品工业园 behind the place: a place inside it that reports for itself; 各园区 and 园区 are all of them. */
const ZONE_IN_TITLE =
  /^\s*((?![各全分按本及和与]|重点|主要|[省市县]级)[\u4e00-\u9fff]{0,10}?(?:集聚区|高新区|经开区|开发区|示范区|实验区|试验区|保税区|合作区|功能区|(?<=[\u4e00-\u9fff]{2})园区?))(?![\u4e00-\u9fff]*(?:名单|个数|数量)|[数内外林])/

/** 利川调查队 of 国家统计局利川调查队: where an office of the state is stands behind its name. */
export function withoutStateOffice(office: string): string {
  return office.replace(OFFICE_OF_THE_STATE, '')
}

/** The place a title begins with, the innermost of several (湖北省丰水县2023年主要指标 is of 丰水县), or null. */
export function placeInTitle(title: string, known: ((name: string) => boolean) | undefined): string | null {
  const { place, behind } = listedPlaceIn(title, known)
  return smallPlaceIn(behind) ?? place
}

/** The same, or the school, the enterprise that the title names in that place. */
export function subjectPlaceInTitle(title: string, known: ((name: string) => boolean) | undefined): string | null {
  const { place, behind } = listedPlaceIn(title, known)
  return smallPlaceIn(behind) ?? institutionIn(behind) ?? place
}

/** The place as far as towns and zones, and what the title says behind it. */
function listedPlaceIn(
  title: string,
  known: ((name: string) => boolean) | undefined
): { readonly place: string | null; readonly behind: string } {
  let rest = withoutStateOffice(behindTableAndTime(plainSpelling(title)))
  let place: string | null = null
  for (let depth = 0; depth < 4; depth++) {
    const zone: string | undefined = place === null ? undefined : ZONE_IN_TITLE.exec(rest)?.[1]
    if (zone !== undefined && !SAYS_QUANTITY.test(zone)) return { place: zone, behind: '' }
    const [, found, , belongs] = IN_TITLE.exec(rest) ?? []
    if (found === undefined || !isTitlePlace(found, known) || (place !== null && /园区$|开发区$/.test(found))) break
    place = found
    rest = rest.trimStart().slice(found.length)
    if (belongs !== undefined) break
  }
  return { place, behind: rest }
}

/**
 * 浙江 of 浙江主要农产品产量 and 湖北国民经济主要指标: a province without its kind, which names no part of what is counted. Whether it is the place
 * of the table is asked where that is known to be another. 吉林 and 海南 are other places, too. null: none.
 */
export function provinceInTitle(title: string): string | null {
  const [, name = ''] = /^\s*(内蒙古|黑龙江|[\u4e00-\u9fff]{2})(?:主要|国民经济)/.exec(title) ?? []
  return PROVINCES.has(name) && name !== '吉林' && name !== '海南' ? name : null
}

/** 国家税务总局安丘县税务局 is in 安丘县, and 国网武陵县供电公司 in 武陵县. */
const OFFICE_OF_THE_STATE =
  /^\s*(?:国家(?:税务总局|统计局)|国网(?:[\u4e00-\u9fff]{2,4}电力(?:有限)?公司)?|(?:中国)?(?:人民|农业发展|农业|工商|建设|邮政储蓄)银行(?:股份有限公司)?|中国(?:银行|(?:移动|电信|联通|邮政|铁塔|人寿|人保|石油|石化)(?:通信|集团|财险|财产保险|保险|股份|有限公司|公司)*)|国家外汇管理局|中华人民共和国(?=[\u4e00-\u9fff]{2,6}海关))(?=[\u4e00-\u9fff])/

const SAYS_QUANTITY = /收入|支出|产值|投资|指标|占/

function isTitlePlace(name: string, known: ((name: string) => boolean) | undefined): boolean {
  if (
    name.length < 2 ||
    /^(?:[各全分按本我与和及]|主要|基本|部分|重点|历[届年次]|[上首每往]届|所有|近年)|周边|[各分](?:地区|自治[州县]|[省市州县区旗镇乡])$/.test(
      name
    ) ||
    /^住房|[一二三]级区$|[和与及](?:城乡|地区)$|国家(?!级)|[年月日]|相当于|[占为].*的?地区/.test(name) ||
    SAYS_QUANTITY.test(name)
  )
    return false
  // 雨花区 and 福田区 are on the list of regions, however their names end.
  return (known?.(name) === true || !NO_PLACE.test(name)) && isPlaceName(name, known)
}

/** 我县 among its neighbours is the county that the table is of, as its title names it, and 1组 one of the groups of its village. */
export function asNamed(region: string, place: string | null): string {
  if (place !== null && isGroupAlone(region) && /(?:村|社区|[村居]委会)$/.test(place)) return `${place}${region}`
  const kind = /^我([省市县区州旗镇乡])$/.exec(region)?.[1]
  return kind !== undefined && place?.endsWith(kind) === true ? place : region
}

/** 北京 and 内蒙古, 丰水县 and 青河县: two places of one rank, of which neither lies in the other. */
export function areFellowPlaces(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.replace(/[\s\u3000]/g, '')) as [string, string]
  if (PROVINCES.has(first) && PROVINCES.has(second)) return true
  const kind = /(?:自治州|[省州县旗镇乡])$/.exec(first)?.[0]
  return kind !== undefined && second.endsWith(kind) && [first, second].every((name) => isPlaceName(name, undefined))
}
