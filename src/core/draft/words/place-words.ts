import type { Language } from '../../language.ts'

const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^(?:中国|全国|中华人民共和国)$/, '全国'],
  [/省$/, '全省'],
  [/(?:自治区|特别行政区|[^地]区)$/, '全区'],
  [/地区$/, '全区'],
  [/自治州$|[^\s]州$/, '全州'],
  [/盟$/, '全盟'],
  [/旗$/, '全旗'],
  [/县$/, '全县'],
  [/市$/, '全市'],
  [/(?:街道|街道办事处|街办)$/, '全街道'],
  [/镇$/, '全镇'],
  [/乡$/, '全乡'],
  [/(?:村|社区)$/, '全村']
]

const ENGLISH: Readonly<Record<string, string>> = {
  全国: "China's",
  全省: "the province's",
  全区: "the district's",
  全州: "the prefecture's",
  全盟: "the league's",
  全旗: "the banner's",
  全县: "the county's",
  全市: "the city's",
  全街道: "the subdistrict's",
  全镇: "the town's",
  全乡: "the township's",
  全村: "the village's"
}

/** How a bulletin speaks of its own region: 全市 in 利川市, 全州 in an autonomous prefecture; else by its name. */
export function placeWords(region: string, language: Language): string {
  const chinese = CHINESE.find(([ending]) => ending.test(region))?.[1]
  if (language === 'zh-CN') return chinese ?? region
  if (/自治区$/.test(region)) return "the region's"
  return chinese === undefined ? `${region}'s` : (ENGLISH[chinese] ?? `${region}'s`)
}
