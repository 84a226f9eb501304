/** 金额, 人数 again and again are a level of the header, each under its own part; 单位 below 国有 and 集体 is not. */
export const QUANTITY =
  /(?:[人户个家件]|单位|企业|机构)数|[金数余差总]额|数量|面积|产[量值]|单产|比[重例]|[占同环]比|[增降]|合计|小计|收入|支出/

/** Over its parts a total is a level and no half of a name, but for among halves: 建筑面积 above 合计, 负债 above 合计. */
export const TOTALS = /^(?:合计|总计|小计|总数|绝对[数额量]|增长|比重|男|女|城镇|乡村)$/

export function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}
