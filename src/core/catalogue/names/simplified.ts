/** Traditional characters of statistical names, each above the simplified one that the catalogue writes. */
const traditional =
  '產業農總資費財稅務額價環節鄉鎮縣區戶從員職機構設備電氣運輸郵訊貿進銷儲貸餘險醫療衛學師糧麥類豬雞魚漁礦鋼鐵紡織藥銀綜國內萬億歲齡壽養廢質優園綠車輛輪處辦發達點線網絡際團體創標題積極'
const simplified =
  '产业农总资费财税务额价环节乡镇县区户从员职机构设备电气运输邮讯贸进销储贷余险医疗卫学师粮麦类猪鸡鱼渔矿钢铁纺织药银综国内万亿岁龄寿养废质优园绿车辆轮处办发达点线网络际团体创标题积极'

const pairs = new Map([...traditional].map((character, at) => [character, [...simplified][at] ?? character]))
const any = new RegExp(`[${traditional}]`, 'g')

/** 國內生產總值 as 国内生产总值. */
export function inSimplified(text: string): string {
  return text.replace(any, (character) => pairs.get(character) ?? character)
}
