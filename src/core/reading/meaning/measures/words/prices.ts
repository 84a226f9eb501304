/** At which prices something is told: 按可比价格计算, 现价. They name nothing. */
export const AT_PRICES = '(?:按?(?:(?:可比|不变|现行|当年)(?:价格?|口径)|现价)(?:计算)?的?[,，]?)'

/** 名义 and 实际 say the same right before a growth. */
export const BEFORE_GROWTH = `(?:${AT_PRICES}|[剔扣]除(?:价格|物价)(?:变动)?因素(?:影响)?后?的?|名义|实际)*`
