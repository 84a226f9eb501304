/**
 * 拉动（百分点）, 贡献率, 对经济增长的贡献率, 拉动全县增速: how much of the growth of a whole came from what stands before it. It is
 * reckoned from growth and has none itself. 总资产贡献率 is a rate of profit.
 */
const CONTRIBUTION =
  /^(?:对.{1,12}?的?)?(?:增长的?)?(?:贡献(?:率|度|份额|点数?)?|拉动(?:.{0,10}(?:增长|增速|增幅|GDP))?(?:力|作用|率|幅度|点数?|(?:个)?百分点)?)$/i

export function saysContribution(words: string): boolean {
  return /贡献|拉动/.test(words) && CONTRIBUTION.test(words.replaceAll(' ', ''))
}
