import { foldWidth } from '#core/quantity/typed/typed-text.ts'

/**
 * Wholes of official statistics and the parts that are always listed under them. A form may show no rank at all
 * (formats that keep no indents, columns typed flat); 税收收入 right after 一般公共预算收入 is a part of it all the same.
 * Only parts whose names mean nothing certain alone, or that the indicator system defines as parts.
 */
const WHOLES: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/^(?:地区|国内)?生产总值|^GDP$|^地区生产总值/, /^第[一二三]产业(?:增加值)?$|^(?:农林牧渔业|农业)增加值$/],
  [/^第二产业(?:增加值|投资)?$/, /^(?:全部)?工业(?:增加值)?$|^建筑业(?:增加值)?$/],
  [
    /^第三产业(?:增加值)?$/,
    /^(?:交通运输.*|批发和零售业|住宿和餐饮业|金融业|房地产业|其他服务业|营利性服务业|非营利性服务业)$/
  ],
  [/固定资产投资(?:总额|额|完成额)?$/, /^第[一二三]产业(?:投资)?$|^民间投资$|^(?:国有|非国有)投资$/],
  [/^工业投资(?:额|完成额)?$/, /^(?:工业)?(?:技改|技术改造)(?:投资)?$/],
  [/^房地产开发投资(?:额|完成额)?$/, /^住宅(?:投资)?$|^(?:办公楼|商业营业用房)(?:投资)?$/],
  [/^商品房(?:销售|施工|竣工|待售)(?:面积|额)$/, /^住宅$|^办公楼$|^商业营业用房$|^现房$|^期房$/],
  [/^(?:地方)?(?:一般公共预算|公共财政|财政总?|地方财政)收入$/, /^税收(?:收入)?$|^非税收入$/],
  [/^税收(?:收入|总额)?$/, /^(?:国内)?增值税$|^营业税$|^(?:企业|个人)所得税$|^消费税$|^契税$/],
  [
    /(?:到位资金|资金来源)(?:小计|合计|总计)?$/,
    /^(?:国内贷款|利用外资|自筹资金|个人按揭贷款|定金(?:及|和)预[收付]款|其他(?:到位)?资金)$/
  ],
  [/(?:进出口|外贸)(?:总额|总值|额)?$/, /^出口(?:总额|总值|额)?$|^进口(?:总额|总值|额)?$/],
  [/各项存款(?:余额)?$/, /^(?:住户|储蓄|居民储蓄|城乡居民储蓄|单位|非金融企业|个人)存款(?:余额)?$/],
  [/各项贷款(?:余额)?$/, /^(?:住户|短期|中长期|企事业单位|个人)贷款(?:余额)?$/],
  [
    /(?:总|户籍|常住)人口(?:数)?$/,
    /^男(?:性)?(?:人口)?$|^女(?:性)?(?:人口)?$|^城镇(?:人口)?$|^乡村(?:人口)?$|^(?:非农业|农业)人口$/
  ],
  [/^粮食(?:总)?产量$|^粮食作物$/, /^(?:夏粮|秋粮|早稻|稻谷|小麦|玉米|薯类|豆类|大豆)(?:产量)?$/],
  [/^社会消费品零售总额$/, /^城镇$|^乡村$|^限(?:额以)?上.*$|^(?:商品零售|餐饮收入)$/],
  [
    /^(?:城市|农村)?居民消费价格(?:总?指数)?(?:CPI)?$/,
    /^(?:食品(?:烟酒)?|衣着|居住|生活用品及服务|家庭设备用品及服务|交通和?通信|教育文化(?:和)?娱乐|娱乐教育文化.*|医疗保健(?:及?个人用品)?|其他用品(?:和|及)服务)(?:类)?$/
  ],
  [/^全社会用电(?:量|总量|总计|量?合计)?$/, /^全行业用电(?:量|合计)?$|^城乡居民生活用电(?:量|合计)?$/],
  [/^全社会用电量$/, /^第[一二三]产业(?:用电量?)?$|^工业(?:用电量?)?$|^(?:城乡)?居民生活用电量?$/],
  [/(?:从业|就业)人员(?:合计|总数|数)?$/, /^第[一二三]产业$|^城镇$|^乡村$/]
]

/** Is the one a part of the other by the indicator system, whatever their look? */
export function isKnownPart(part: string, whole: string): boolean {
  const over = bare(whole)
  const known = WHOLES.filter(([wholes]) => wholes.test(over))
  if (known.length === 0) return false
  const name = bare(part)
  return known.some(([, parts]) => parts.test(name))
}

/** Without numbering, marks, units in brackets and spaces. */
function bare(text: string): string {
  return foldWidth(text)
    .replace(/\s/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、]|[A-Z][.、]|其中:?|#)+/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[①-⑳*]+$/, '')
}
