import { readUnit } from '#core/quantity/units/read-unit.ts'
import { isIndexUnit } from '#core/quantity/units/unit.ts'
import { isOfWhich, outlineLevel } from './label-words.ts'

/** 注：, 说明, Note:, (1) …, ①…, * … : a line that explains the table. */
const NOTE =
  /^(?:[（(]?(?:附?注|备注|说明|附记)[\d\s）)]*[:：.．、\d]|[（(]?以下(?:空白|无正文)[)）]?$|notes?\b|key\s*:|explanation of symbols|[（(]?\d{1,2}[)）]\s*\S|\d\.\s+\S{2,}.{25,}|[①-⑳]|\*+\s?\S|[¹²³⁴-⁹]|[.…x#a-zA-Z\-—–]{1,3}\s*[:：=]\s)/i
/** 来源 alone is a name: the lines below it are where something comes from. */
const SOURCE =
  /^(?:(?:资料|数据|材料)来?源|来源(?:\s*[:：于]|\s+\S)|本表(?:资料|数据|由|为|按|根据)|sources?\s*:|source\b.{0,40}\b(?:statistics|bureau|department|office)|inquiries|director in charge|last modified|last updated|release date|next release|for more (?:statistical )?information)/i
const SIGNATURE =
  /(?:单位负责人|统计负责人|负责人|填表人|制表人?|审核人?|复核|经办人|联系电话|联系人|报出日期|填[报表]日期|填[报表]时间|报送日期|填[报表]单位|编制单位)\s*[:：]/
const FORM_HEAD =
  /^(?:表\s*号|制定机关|制表机关|批准机关|批准文号|备案文号|文\s*号|有效期至?|综合机关名称|单位详细名称|单位名称|统一社会信用代码|组织机构代码|填[报表制]单位|编报单位|报送单位|制表单位|上报单位|报表类别|报表时期)[\s\u3000]*[:：]/
const PAGE_NUMBER =
  /^(?:第\s*\d+\s*页(?:[,，\s]*共\s*\d+\s*页)?|[-—–]\s*\d+\s*[-—–]|page\s+\d+(?:\s+of\s+\d+)?|共\s*\d+\s*页)$/i
const CONTINUED = /续\s*表|（续）|\(续\)|^续\s*\d*$|续[一二三四五六七八九十\d]*\s*$|\bcontinued\b|\bcont'?d\b/i
const TABLE_NUMBER =
  /^(?:(?:附?表|table|ta\.)\s*[\d一二三四五六七八九十A-Z]|\d{1,2}\s*[-－—–.．]\s*\d{1,3}(?:\s|[\u4e00-\u9fff（(]|$))/i

export function isNoteLine(text: string): boolean {
  return NOTE.test(text) || EXPLAINS_SIGN.test(text) || isSourceLine(text)
}

/** ①工业总产值 over a part names it; a note tells something: ①规模以上工业为年主营业务收入2000万元及以上. */
export function isNumberedName(text: string): boolean {
  const name = /^[①-⑳]\s*(.{2,16})$/u.exec(text.trim())?.[1]
  return name !== undefined && !/[：:，,。；;、=]|[为是指按含系不未由以]|包括|数据|口径|来源/.test(name)
}

/** △表示比去年同期减少, “-”为上年同期无此项, 表中“…”代表不足一个单位: what a sign of the table means. */
const EXPLAINS_SIGN =
  /^(?:本?表[中内]?)?(?:[“"‘'「][^“”"‘’'「」\d\u4e00-\u9fffA-Za-z]{1,4}[”"’'」]|[^\s\d\u4e00-\u9fffA-Za-z（(“"‘'「]{1,3}|[正负减]号)(?:均)?(?:表示|代表|(?:为|是|系|指|即)(?=.{2}))/

/** A line that ends as a sentence: no title does. */
export function isSentence(text: string): boolean {
  return /[。；]$/.test(text.trim())
}

/** Among names, （1）种植业 and ①城镇 open a group; only what says that it is a note is one. */
export function isNoteAmongNames(text: string): boolean {
  return isNoteLine(text) && outlineLevel(text) === null
}

export function isSourceLine(text: string): boolean {
  return SOURCE.test(text)
}

export function isSignatureLine(text: string): boolean {
  return SIGNATURE.test(text)
}

/** 填报日期 with its date in the next cell. */
export function isDateOfForm(text: string): boolean {
  return /^(?:填报|填表|报出|报送|上报|制表|打印|更新)(?:日期|时间)$/.test(text)
}

/** 表号：, 制定机关：, 有效期至： … the head of a statutory form, each with its answer behind the colon or in the next cell. */
export function isFormHeadLine(text: string): boolean {
  return FORM_HEAD.test(text)
}

/**
 * 制表日期：2023年1月, 区域：全县: a line that states something of the whole sheet. A unit behind the colon names a column,
 * 其中：女性 a part of the one beside it, and 进馆读者（单位：人次） what it says before the bracket.
 */
export function isStatementLine(text: string): boolean {
  if (isOfWhich(text)) return false
  const said = /^(?:[^:：(（]|[(（][^:：()（）]*[)）]){2,12}[:：]\s*(\S.*)$/.exec(text)?.[1]
  return said !== undefined && readUnit(said, true) === null
}

/** 县农业农村局（乡村振兴局）, 中国人民银行宜宾市分行: the office that wrote the table, on a line of its own. */
export function isOfficeLine(text: string): boolean {
  return /^[\u4e00-\u9fff]{2,20}(?:局|政府|办公室|委员会|中心|公司|大队|调查队|督查室|统计站|财政所|银行|[分支]行|联社)(?:[(（][^()（）]{2,20}[)）])?$/.test(
    text.trim()
  )
}

export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}

/** How long a line is, its translation aside. */
export function lengthWithoutEnglish(text: string): number {
  return text.replace(/[A-Za-z][A-Za-z ,.'’-]+/g, '').length
}

export function saysContinued(text: string): boolean {
  return lengthWithoutEnglish(text) < 60 && CONTINUED.test(text)
}

export function startsWithTableNumber(text: string): boolean {
  return TABLE_NUMBER.test(text)
}

/** 单位：万元, 计量单位：人, 计量单位见表内: a statement that names itself. */
export function saysItsUnit(text: string): boolean {
  return /^(?:计\s*量\s*)?单\s*位\s*(?:[:：]|(?:详?见|如)(?:本?表|各|[栏列行]|指标|括号))/.test(text)
}

/** 上年=100, 以1978年为100 above the heads: an index's base can be nothing else. */
export function saysItsBase(text: string): boolean {
  return readUnit(text)?.units.some(isIndexUnit) === true
}

/** A cell that only states units: 单位：万元, (Thousands), (person,‰). */
export function isUnitLine(text: string): boolean {
  if (text === '' || text.length > 60) return false
  if (saysItsUnit(text)) return true
  const unit = readUnit(text)
  return unit?.explicit === true
}
