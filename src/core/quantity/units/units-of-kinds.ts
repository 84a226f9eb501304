import { parseUnit, type Unit } from './unit.ts'

/** 面积：公顷, 总产—吨: the unit of one kind of figures. */
export function unitOfKind(text: string): Unit | null {
  const [, of = '', rest = ''] = /^([A-Za-z]{0,4}[\u4e00-\u9fff]{1,6}) *[:：—–-] *(\S+)$/.exec(text) ?? []
  const unit = of === '' || of.endsWith('单位') || parseUnit(of) !== null ? null : parseUnit(rest)
  return unit === null ? null : ofKind(unit, of)
}

/**
 * The units of several kinds of figures, each behind its kind or with it in brackets: 面积：公顷、金额：万元 · 面积 公顷 金额 万元 ·
 * 水位：米；库容、蓄水量：万立方米 · 公顷（面积）、万元（金额） · （实物量）亿千瓦时 · 水量单位：万立方米. A unit without a kind stands for the rest. null: the text
 * says anything else as well, or no kind.
 */
export function unitsOfKinds(text: string): readonly Unit[] | null {
  if (!SAYS_KIND.test(text)) return null
  const found: Unit[] = []
  let open: string[] = []
  let isTold = false
  for (const { word, told } of wordsOf(text)) {
    const unit = told ? null : parseUnit(word)
    // 求和项：产值（万元）: behind a colon stands the unit.
    if (isTold && unit === null) return null
    isTold = told
    const [, kind = '', behind = ''] = KIND_WITH_UNIT.exec(word) ?? []
    const glued = unit !== null || kind === '' ? null : parseUnit(behind)
    if (unit !== null) {
      found.push(...(open.length === 0 ? [unit] : open.map((of) => ofKind(unit, of))))
      open = []
    } else if (glued !== null && !glued.shy) {
      found.push(...[...open, kind].map((of) => ofKind(glued, of)))
      open = []
    } else if (told ? ANY_KIND.test(word) : KIND.test(word)) open.push(word)
    else return null
  }
  return open.length > 0 || !found.some(({ of }) => of !== undefined) ? null : found
}

/** 填报单位：水利局  水量单位：万立方米: the units with their kinds, amid whatever else a line says. */
export function unitsOfKindsAmid(text: string): readonly Unit[] {
  return [...text.matchAll(/([\u4e00-\u9fff]{1,6})单位 *[:：] *([^\s,，;；、()（）]+)/g)].flatMap(
    ([, kind = '', said = '']) => {
      const unit = parseUnit(said)
      return unit === null ? [] : [isKind(kind) ? ofKind(unit, kind) : unit]
    }
  )
}

/** The words of the statement; `told`: a colon stands behind it, so that it is a kind whatever it says. */
function wordsOf(text: string): readonly { readonly word: string; readonly told: boolean }[] {
  const turned = text
    .replace(/[(（]([\u4e00-\u9fff]{2,6})[)）]([^、,，;；:：()（）\s]+)/g, (whole, kind: string, unit: string) =>
      parseUnit(kind) === null && parseUnit(unit) !== null ? `${kind}:${unit}` : whole
    )
    .replace(/([^、,，;；:：()（）\s]+)[(（]([\u4e00-\u9fff]{2,6})[)）]/g, (whole, unit: string, kind: string) =>
      parseUnit(unit) !== null && isKind(kind) ? `${kind}:${unit}` : whole
    )
  return [...turned.matchAll(/([^、,，;；:：()（）\s]+?)(?:单位)? *([:：]|(?=[、,，;；()（）\s]|$))/g)].map(
    ([, word = '', colon = '']) => ({ word, told: colon !== '' })
  )
}

function isKind(word: string): boolean {
  return KIND.test(word)
}

function ofKind(unit: Unit, of: string): Unit {
  return { ...unit, of }
}

/** Words for kinds of figures, whatever stands before them: 建设面积, 供水水量. */
const KINDS =
  '面积|金额|价款|价值|产值|资金|投资|经费|收入|支出|收支|余额|税收|税额|人口|人数|人员|户数|水量|电量|气量|库容|水位|长度|里程|重量|产量|单产|总产|体积|容积|蓄积量?|单价|均价|价格|比重|比例|比率|增速|增幅'
const KIND = new RegExp(`^[\\u4e00-\\u9fff]{0,4}(?:${KINDS})$`)
/** Without a colon it is one of these words. */
const SAYS_KIND = new RegExp(`[:：]|[(（][\\u4e00-\\u9fff]{2,6}[)）]|${KINDS}`)
const ANY_KIND = /^[A-Za-z]{0,4}[\u4e00-\u9fff]{1,6}$/
const KIND_WITH_UNIT = new RegExp(`^([\\u4e00-\\u9fff]{0,4}(?:${KINDS}))(\\S+)$`)
