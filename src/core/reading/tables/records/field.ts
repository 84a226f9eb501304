import type { Field } from '../../structure.ts'
import { hasHan, isCodeHead, isRankHead, isTimeHead, isUnitHead } from '../words/label-words.ts'

/** In order: what a word is as a whole goes before what its ending says. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['year', /^(?:年|年份|年度|(?:统计|数据|会计|所属)?年[份度]|year|yr|(?:data|fiscal|ref(?:erence)?)year)$/],
  ['quarter', /^(?:季|季度|(?:统计|数据|所属)季度|quarter|qtr)$/],
  ['month', /^(?:月|月份|(?:统计|数据|所属)月份?|month|mon)$/],
  [
    'period',
    /^(?:时间|时期|日期|期间|期别|期次|统计期|报告期(?:别|间)?|数据期|年月|所属期|所属时期|(?:统计|数据|报告|业务)(?:时间|日期|时期|期间|期别)|date|time|period|timeperiod|(?:data|stat|ref(?:erence)?)(?:period|date|time)|yearmonth|ym)$/
  ],
  [
    'region-code',
    /^(?:行政区划|地区|区域|区划|行政区|县区|城市)(?:代码|编码|编号)$|^(?:region|area|country|county|city|district|geo|adm)(?:code|id|no)$/
  ],
  ['indicator-code', /^(?:指标|项目)(?:代码|编码|编号|id)$|^(?:indicator|series|item|variable|metric)(?:code|id|no)$/],
  ['indicator', /^(?:(?:统计)?指标(?:名称?)?|项目(?:名称)?|(?:indicator|series|variable|item|metric)(?:name)?)$/],
  [
    'region',
    /^(?:(?:行政)?(?:地区|区域|区划)(?:名称?)?|行政区|所属(?:地区|区域|县区|县市|乡镇)|县市区?|区县|县区|省市|省份|城市|市县|乡镇(?:街道)?|(?:县|市|区|州|省|乡|镇|乡镇|县区|城市|省份)(?:名称?)?|(?:region|area|country|county|city|district|province|state|town|location|territory|geo|place)(?:name)?|refarea|geography|geographicarea|economy|countryorarea|entity)$/
  ],
  [
    'part',
    /^(?:性别|城乡别?|年龄[组段]?|民族|学历|户口|户籍|(?:统计)?口径|度量|(?:数据|数值|指标)(?:类型|性质|属性|类别)|类型|(?:核算|数据)?阶段|sex|gender|age|agegroup|residence|breakdown|measure|measuretype|(?:value|data)type|stage)$/
  ],
  [
    'group',
    /^(?:分组|分组名称|分类|类别|[大中小]类|板块|专业|产业|三次产业|行业|行业名称|领域|品种|industry|sector|category|group|topic)$/
  ],
  [
    'remark',
    /^(?:备注|说明|注|附注|数据说明|指标解释|来源|(?:数据|资料|信息)来源|(?:责任|填报|报送|主管|牵头|提供|来源|归口)?(?:部门|科室|单位名称)|(?:责任|填报|报送|牵头|提供)单位|填报人|审核人|录入人|联系人|联系电话|创建人|修改人|.{0,4}(?:创建|更新|修改|入库|录入|填报|报送|上报|采集|审核|发布)(?:时间|日期|人)|(?:审核|数据)?状态|频率|频度|更新频率|周期|是否.{1,6}|remarks?|notes?|comments?|footnotes?|source|status|flags?|obsstatus|freq|frequency|(?:create|update|insert|modif|load|publish|entry)e?d?(?:time|date|at|by|on)|decimals?|unitmult)$/
  ],
  [
    'value',
    /^(?:数值|数据值?|指标值|统计值|观测值|取值|值|数|数量|数额|金额|总量|绝对[值量额数]|(?:本期|当期|实际|完成|报告期)(?:值|数|额)?|(?:data|obs|indicator)?value|observation|figure|amount|data)$/
  ]
]

/** The field that a column's head names; null: its own words say what its figures are, or nothing known. */
export function fieldOf(head: string): Field | null {
  return fieldOfWord(plainHead(head)) ?? (hasHan(head) ? fieldOfWord(plainHead(head.replace(LATIN, ''))) : null)
}

function fieldOfWord(word: string): Field | null {
  if (word === '') return null
  for (const [field, words] of FIELDS) if (words.test(word)) return field
  if (isUnitHead(word) || UNIT.test(word)) return 'unit'
  if (isTimeHead(word)) return 'period'
  return (isCodeHead(word) && !isRankHead(word)) || CODE.test(word) ? 'code' : null
}

const UNIT = /^(?:数据|计量|指标)单位(?:名称)?$|^(?:unit(?:name|measure|ofmeasure)?|uom)$/
const CODE = /^(?:id|key|guid|uuid|sort|排序|顺序|主键|.{0,12}(?:code|id))$/
/** 年份 Year: the English half says the same. */
const LATIN = /[A-Za-z][A-Za-z .\-/()]*/g

/** 指标 名称（必填）, indicator_name and Indicator Name are the same head. */
function plainHead(head: string): string {
  return head
    .replace(/[（(][^）)]*[)）]/g, '')
    .replace(/[\s\u3000_\-.:：/*＊]/g, '')
    .toLowerCase()
}
