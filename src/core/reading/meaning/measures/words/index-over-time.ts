/**
 * 新建住宅价格同比指数 | 新建住宅价格环比指数: indices over the year before and over the month before, each with its name; 环比指数 alone
 * names what it is beside 同比指数 of the same. null: it is none.
 */
export function indexOverTime(name: string): string | null {
  const [, stem = '', way] = /^(.*?)(同比|环比)指数$/.exec(name) ?? []
  if (way === undefined) return null
  if (stem === '') return way === '环比' ? way : ''
  return name
}
