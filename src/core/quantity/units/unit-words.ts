/**
 * The units of official statistics. `factor` is what one of it is in its dimension's base as [numerator, denominator];
 * with the powers of ten every common unit is exact, and 亩 (15 to the hectare) is exact as a fraction.
 * A `shy` word is also an everyday word (年, 位, 级): it counts as a unit only with a magnitude, in brackets, or where a
 * unit is expected.
 */
export interface UnitWord {
  readonly word: string
  readonly dimension: string
  readonly factor?: readonly [number, number]
  readonly power?: number
  readonly shy?: boolean
}

const words: UnitWord[] = []

function add(dimension: string, spellings: string, power = 0, factor?: readonly [number, number], shy = false): void {
  for (const word of spellings.split(' ')) {
    words.push({ word, dimension, power, ...(factor === undefined ? {} : { factor }), ...(shy ? { shy } : {}) })
  }
}

add('money:CNY', '元 人民币元 元人民币 yuan CNY RMB')
add('money:CNY', '角', -1)
add('money:USD', '美元 US$ USD dollars dollar $')
add('money:HKD', '港元 港币 HKD HK$')
add('money:EUR', '欧元 EUR euro euros €')
add('money:JPY', '日元 JPY')
add('money:GBP', '英镑 GBP £')
add('money:MOP', '澳门元')
add('money:NOK', 'NOK')
add('money:SEK', 'SEK')
add('money:DKK', 'DKK')
add('money:CAD', 'CAD')
add('money:AUD', 'AUD')
add('money:NZD', 'NZD')
add('money:CHF', 'CHF')
add('person', '人 名 persons person people')
add('person-time', '人次 person-times')
add('person-day', '人天 人日 工日')
add('person-night', '人夜')
add('person-year', '人年 年人 人·年 人.年 person-year person-years')
add('time-count', '次 times 场次 班次 航次 架次 趟 车次 列次 艘次 辆次 标准箱次')
add('household', '户 households household')
add('household-time', '户次')
add('piece', '个 numbers unit units')
/** Classifiers: each counts things of its own kind. */
const CLASSIFIERS = [
  '根 捆 罐 樘 筐 担次 只次 头份 家次 起次 件套 混合台 标准吨 家 所 张 册 件 辆 套 栋 幢 座 处 条 只 头 匹 羽 株',
  '棵 艘 架 眼 枚 枝 支 盒 箱 袋 本 卷 篇 宗 起 例 盏 箱位 尾 群 窝 副 顶 片 桶 瓶 卡 封 艇 挂 榀 盆 穴 蔸',
  '标准箱 标台 标辆 TEU 箱次 批次 批 份 台套 台件 件次 套次 人份 剂次 剂 针次 枚次 头只 只羽 头匹 处所',
  '具 尊 页 字 幅 盘 丛 棒 芽 粒 票 笔 卷次 册次 卷件次 卷册次 篇次 处次 床日 客位 重量箱'
]
/** Classifiers that are also everyday words. */
const SHY_CLASSIFIERS = [
  '路 端 线 桩 扇 吊 串 棚 亭 站 台班 台 部 把 口 场 门 床 块 双 对 车 节 面 间 项 组 班 课 平台 网点 机构'
]
for (const word of CLASSIFIERS.join(' ').split(' ')) add(`count:${word}`, word)
for (const word of SHY_CLASSIFIERS.join(' ').split(' ')) add(`count:${word}`, word, 0, undefined, true)
add('count:头', 'heads head', 0, undefined, true)
add('count:种', '种 个品种 品种', 0, undefined, true)
add('length', '米 m metres meters')
add('length', '延米 延长米')
add('length', '公里 千米 km kilometres kilometers', 3)
add('length', '厘米 公分 cm', -2)
add('length', '毫米 mm', -3)
add('length', '里', 0, [500, 1], true)
add('length', '海里', 0, [1852, 1])
add('area', '平方米 ㎡ m2 m² 平米 平方 sq.m')
add('area', '平方公里 平方千米 km2 km² k㎡ ㎢ sq.km', 6)
add('area', '公顷 hm2 hm² ha hectares hectare', 4)
add('area', '亩 mu', 4, [1, 15])
add('area', '亩次', 4, [1, 15])
add('volume', '立方米 m3 m³ ㎥ cu.m cum cubicmetres cubicmeters')
add('volume', '立方 方', 0, undefined, true)
add('volume', '升 L litre litres liter liters', -3)
add('volume', '毫升 mL ml', -6)
add('mass', '克 g', -3)
add('mass', '毫克 mg', -6)
add('mass', '微克 μg ug µg', -9)
add('mass', '千克 公斤 kg kilograms kilogram')
add('mass', '吨 t tons tonnes ton tonne', 3)
add('mass', '斤', 0, [1, 2])
add('mass', '担', 0, [50, 1])
add('coal-equivalent', '吨标准煤 吨标煤 tce', 3)
add('coal-equivalent', '千克标准煤 公斤标准煤 千克标煤')
add('coal-equivalent', '克标准煤', -3)
add('energy', '千瓦时 千瓦小时 千瓦·时 千瓦.时 度 kWh KWh')
add('energy', 'MWh', 3)
add('energy', 'GWh', 6)
add('energy', 'TWh', 9)
add('energy', '焦耳 焦 J', 0, [1, 3600000])
add('energy', 'GJ 吉焦', 9, [1, 3600000])
add('energy', 'TJ terajoules', 12, [1, 3600000])
add('energy', 'PJ petajoules', 15, [1, 3600000])
add('power', '瓦 W', -3)
add('power', '千瓦 kW KW')
add('power', 'MW megawatts', 3)
add('power', 'GW gigawatts', 6)
add('power', '马力', 0, [735, 1000])
// What boilers can evaporate in an hour: theirs alone, no weight.
add('evaporation', '蒸吨')
add('apparent-power', '千伏安 kVA')
add('voltage', '千伏 kV', 3)
add('freight', '吨公里 吨·公里')
add('passenger', '人公里 人·公里')
add('sea-freight', '吨海里')
add('ship-size', '载重吨 净载重吨 总吨', 3)
// Of cables, ditches and lanes: the length of what runs side by side is added up.
for (const word of ['芯公里', '皮长公里', '线路公里', '沟公里', '车道公里']) add(`length:${word}`, word, 3)
add('pressure', '百帕 hPa')
add('noise', '分贝 dB')
// What laboratories count in: 浑浊度, 菌落总数, 总大肠菌群, 总α放射性, 电导率.
add('turbidity', 'NTU')
add('colonies', 'CFU cfu')
add('most-probable-number', 'MPN')
add('radioactivity', 'Bq')
add('conductance', 'mS', -3)
add('conductance', 'μS', -6)
add('data', 'G GB 吉字节 TB PB 比特 bps Mbps', 0, undefined, true)
add('temperature', '℃ 摄氏度 °C')
add('duration:hour', '小时 工时 学时 hours hour hrs')
// A lesson is no hour: each school has its own.
add('lesson', '课时')
add('duration:second', '秒 秒钟 s', 0, undefined, true)
add('duration:minute', '分钟 minutes minute min')
add('duration:day', '天 日 days day', 0, undefined, true)
add('duration:month', '月 个月 月份 months month mo', 0, undefined, true)
add('duration:year', '年 年限 years 周岁 岁 year yrs', 0, undefined, true)
add('ratio', '% 百分比 percent 百分数 per-cent', -2)
// ‰ is hard to type: %o and o/oo stand for it.
add('ratio', '‰ 千分比 per-mille %o o/oo 0/00 per1000 per1,000 perthousand', -3)
add('ratio', '‱ 万分比 /万', -4)
add('ratio', '倍')
add('points', '百分点 个百分点 pp percentagepoints')
add('permille-points', '千分点 个千分点')
add('index-points', '点 个点 points', 0, undefined, true)
add('index', '指数 index', 0, undefined, true)
add('rank', '位 位次 名次 第位 第', 0, undefined, true)
add('grade', '级 分 星 星级 等 档', 0, undefined, true)
add('dimensionless', '无单位 无量纲')
// Blood is counted in units of 200 millilitres, platelets in doses.
add('blood', 'U', 0, undefined, true)
add('platelets', '治疗量')
add('case', '宗件 案件 件案', 0, undefined, true)

/** Longest first, so that 平方公里 is found before 公里. */
export const UNIT_WORDS: readonly UnitWord[] = words
  .filter((unit, index) => words.findIndex((other) => other.word === unit.word) === index)
  .sort((one, other) => other.word.length - one.word.length)

/** Magnitudes before a unit: 百亿元 is 10^10 yuan. */
export const MAGNITUDES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 }

/** English magnitudes: million yuan, 10 000 persons, thousands. */
export const ENGLISH_MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(?:100|hundred) million(?:s)?\b/i, 8],
  [/^(?:10|ten)[ ,]?(?:000|thousand)\b/i, 4],
  [/^1[ ,]?000\b(?! ?\d)|^['’‘]?000s?\b/i, 3],
  [/^(?:100|hundred) thousand\b/i, 5],
  [/^(?:10|ten) million\b/i, 7],
  [/^(?:hundreds?|100)\b/i, 2],
  [/^thousands?\b|^thou\b/i, 3],
  [/^millions?\b|^mn\b|^mio\b/i, 6],
  [/^billions?\b|^bn\b/i, 9],
  [/^trillions?\b/i, 12]
]
