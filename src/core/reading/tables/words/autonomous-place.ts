/** The nationalities that places are autonomous of, as their names are written there: without 族 where it may be left out. */
const NATIONALITY =
  '壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|京|基诺|德昂|保安|裕固|门巴|鄂伦春|独龙|赫哲|珞巴'

const WHOLE_NAME = new RegExp(
  `^(?:(?:(?!族)[\\u4e00-\\u9fff]){2,6}?(?:各族|(?:(?:${NATIONALITY})族?)+)自治[区州县旗]|(?:内蒙古|西藏)自治区)$`
)

/** 红河哈尼族彝族自治州, 新疆维吾尔自治区: the whole name of an autonomous place, which 彝族自治州 and 族自治州 are not. */
export function isAutonomousPlace(name: string): boolean {
  return WHOLE_NAME.test(name)
}
