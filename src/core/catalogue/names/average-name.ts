/** Does a name say an average or a ratio, which do not add up: 人均, 户均, 每千人口, 密度, 单产? */
export function saysAverage(name: string): boolean {
  return AVERAGE.test(name)
}

const AVERAGE =
  /人均|户均|平均|均价|每[百千万]?(?:万?人|户|亩|公顷|平方)|密度|指数|[^利效功]率$|比重|系数|单产|per capita/i
