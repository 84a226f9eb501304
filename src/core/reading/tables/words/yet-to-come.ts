const YET_TO_COME =
  /^[（(]?(?:(?:数据)?[待需](?:定|核|查|报|补|统计|公布|核定|核实|核对|核查|上报|补报|审核|确认|更新|填报?)|(?:数据)?[尚暂]?(?:未|无|没有?)(?:统计|上?报|填报?|公布|发布|反馈|提供|核定|核实|核算|确认|普查|监测|数据?|资料|反映)(?:数据?|资料)?|暂[无缺]|缺(?:数据?|报|失|漏)|漏报|同上|见附[表件])[)）]?$/

/** 待定, 尚未统计, 暂未公布: the word of somebody who has no figure yet; it stands where one would. */
export function isYetToCome(text: string): boolean {
  return YET_TO_COME.test(text.replace(/[\s\u3000]/g, ''))
}
