/** Countries as statistics of the world call them, their groups and parts of the world; places where they are told beside each other. */
const COUNTRIES = new Set(
  (
    '中国 美国 日本 德国 英国 法国 意大利 加拿大 俄罗斯 俄罗斯联邦 印度 巴西 南非 韩国 朝鲜 澳大利亚 新西兰 墨西哥 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 古巴 ' +
    '印度尼西亚 印尼 马来西亚 新加坡 泰国 越南 菲律宾 缅甸 老挝 柬埔寨 文莱 蒙古 巴基斯坦 孟加拉国 孟加拉 斯里兰卡 尼泊尔 阿富汗 哈萨克斯坦 乌兹别克斯坦 ' +
    '土耳其 伊朗 伊拉克 以色列 沙特阿拉伯 沙特 阿联酋 科威特 约旦 叙利亚 埃及 尼日利亚 埃塞俄比亚 肯尼亚 坦桑尼亚 刚果(金) 苏丹 阿尔及利亚 摩洛哥 突尼斯 加纳 津巴布韦 赞比亚 ' +
    '西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 希腊 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 南斯拉夫 塞尔维亚 克罗地亚 乌克兰 白俄罗斯 前苏联 原苏联 苏联 东德 西德'
  ).split(' ')
)
const GROUPS =
  /^(?:(?:发达|发展中|工业化?|转型|(?:最)?不发达|(?:高|中等|中|低|中上|中下)(?:等)?收入)国家|(?:东|西|南|北|中|东南|中东)?(?:亚|欧|非)洲?|(?:北|南|中|拉丁)美(?:洲)?|大洋洲|中东|拉美|欧盟|欧共体|欧元区|东盟|经合组织|OECD|独联体)(?:\d+国)?$/
const WORLD = /^(?:全?世界|全球)(?:总计|合计|平均|总数)?$/

/** 阿根廷, 欧共体12国, 发展中国家. */
export function isCountry(name: string): boolean {
  const tight = name.replaceAll(' ', '')
  return COUNTRIES.has(tight) || GROUPS.test(tight) || isWorld(tight)
}

/** 世界总计: all countries. */
export function isWorld(name: string): boolean {
  return WORLD.test(name.replaceAll(' ', ''))
}
