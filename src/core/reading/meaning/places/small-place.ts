import { FURNITURE } from './short-name-in-title.ts'

/**
 * What a title or the name of an office goes on with behind the towns and counties, if anything, where that is a village,
 * a farm or a park by its name (瑞坪村2023年主要指标, 甘溪山国有林场): it reports for itself, and for no town or county.
 * What a title says of villages and farms in general (国有林场, 脱贫村) names none. null: it names none.
 */
export function smallPlaceIn(text: string): string | null {
  return named(text, PLACE)
}

/** The same of a school, a company or a reservoir: what it sends may be of the county, what bears its name is not. */
export function institutionIn(text: string): string | null {
  return NUMBERED.exec(text)?.[1] ?? named(text, INSTITUTION)
}

/** Whether a place, by its name, lies in one county alone. */
export function isSmallPlace(name: string): boolean {
  return smallPlaceIn(name) === name || institutionIn(name) === name
}

function named(text: string, form: RegExp): string | null {
  const [, name = '', stem = ''] = form.exec(text) ?? []
  return stem.replace(IN_GENERAL, '').length < SHORTEST_STEM ? null : name
}

const SHORTEST_STEM = 2

/** Nothing but a time, the furniture of a title or the place's own office follows a name. */
const FOLLOWS = `(?=(?:管委会|管理委员会|村?委会|村民委员会|居民委员会)?(?:[\\s(（_—-]*(?:19|20)\\d\\d|${FURNITURE.source.slice(1)}))`

const form = (kinds: string): RegExp =>
  new RegExp(`^\\s*((?![全各分按本我该某与和及在占])([\\u4e00-\\u9fff·]{2,12}?)(?:${kinds}))${FOLLOWS}`)

const PLACE = form('(?<![乡农])村|(?<!公)社区|[林农牧渔茶]场|良种场|(?:工业|产业|科技|物流|创业|农业)园')

/** Schools, works and hospitals are counted by kinds without number (技工学校, 规模以下企业): only what one alone bears is a name. */
const INSTITUTION = form('有限公司|有限责任公司|水库|水?电站|(?:保护|风景|名胜|旅游度假|景)区|(?:森林|湿地|地质)公园')

const NUMBERED = new RegExp(
  `^\\s*(第(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:初级|高级|实验)?(?:中学|小学|人民医院))${FOLLOWS}`
)

/** Words that say which kind is meant and name none of it: a county has one 自来水有限责任公司, and its water is the county's. */
const IN_GENERAL =
  /自来水|[供排污]水|水务|供[电气热]|热力|电力|(?:天然|液化石油|液化|煤|燃)气|公交|公共交通|国有|国营|国家级?|集体|民[营办]|私营|公[立办]|地方|家庭|规模(?:以上|化)?|限额以上|[大中小]型|大中|示范|试点|重点|主要|骨干|龙头|[省市州县区镇乡]属|[省市州县区]直|[省市州县区乡镇]级|所有|全部|部分|新增|生态|现代|标准化|绿色|有机|数字|特色|传统|美丽|和美|宜居|宜业|最美|文明|卫生|小康|幸福|森林|乡村|旅游|休闲|农家|行政|自然|中心|贫困|脱贫|出列|帮扶|薄弱|经济|后进|先进|软弱|涣散|移民|搬迁|安置|易地|城中|城郊|城乡|城市|农村|城镇|乡镇|镇乡|街道|民族|少数|产业|工业|商业|农业|林业|畜牧|渔业|养殖|种植|科技|物流|创业|高新|技术|高等|高级|初级|中等|普通|职业|专科|综合|义务|教育|学前|特殊|上市|平台|融资|投资|房地产|物业|保险|证券|担保|小额|贷款|建筑|劳务|股份|有限|责任|外资|外商|合资|[一二三四五]级|等|类|批|[村社]/g
