const RANK = '(?:位次|排名|排位|名次|排序)'
/** In the province, among 四县区, of 周边县: among whom. */
const AMONG =
  '[在居](?:全[国省市州县区]|(?:各|周边|毗邻|[两三四五六七八九十\\d]{1,3}个?)?(?:[省市州县区]{1,2}|乡镇|街镇)|其中)(?:中的?)?'
/** 我县, 全县: who is ranked, as the table is of that place. */
const OWN = '[全本我][省市州县区]'

/** 增速位次, 增速在全市排名, 总量居各县区位次, 我县在四县区位次: what of the quantity is ranked, and among whom. */
export const RANK_OF_WHAT = new RegExp(
  `^(?:${OWN}(?=[在居总增同]))?(增速|增幅|同比)?(?:总量)?(?:${AMONG})?(增速|增幅)?(?:总量)?${RANK}$`
)

/** 全县在全市位次, 增速位次: who is ranked, and among whom. */
export const RANKED_AMONG = new RegExp(`(?:增速|(?:增速|${OWN})?(?:[在居]?全[国省市州县区]|${AMONG}))$`)
