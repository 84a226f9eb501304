import { foldWidth, tidySpaces } from '../../../quantity/typed/typed-text.ts'
import type { PlacesSaid, ReadingContext } from '../../reading.ts'
import { isOfficeLine } from '../../tables/words/line-words.ts'
import { headsPlaces, isPlaceName, isWholePlace, placeInTitle, subjectPlaceInTitle } from './region-words.ts'
import { withoutNumberOfAppendix } from './words-before-place.ts'

/** The place that lines over a table say it is of: 站点：市委党校, 地区：丰水县, 丰水县2023年主要指标. */
function placeOfLines(lines: readonly string[], context: ReadingContext): string | null {
  for (const text of lines) {
    if (senderIn(text) !== null) continue
    const line = foldWidth(text).trim()
    const stated = statedPlace(line) ?? placeInBrackets(line, context)
    if (stated !== null) return stated
    const form = STATED.exec(foldWidth(text))
    const place = subjectPlaceInTitle(
      form?.[1] ?? tidySpaces(withoutNumberOfAppendix(text).replaceAll('\n', ' ')),
      context.isRegion
    )
    if (place !== null) return place
  }
  return null
}

/** The place of the office that sends a table, as a line over or under it names it: 填报单位：丰水县统计局, 丰水县公安局. */
function placeOfSender(
  lines: readonly string[],
  context: ReadingContext
): { readonly sender: string | null; readonly office: string | null } {
  const sent = lines.flatMap((text) => {
    const office = senderIn(text)
    return office === null
      ? []
      : [{ sender: placeInTitle(office, context.isRegion), office, isMaker: MAKER.test(text) }]
  })
  // 制表单位：恩施州统计局 made the form that 填报单位：利川市统计局 has filled in.
  const [first] = [...sent.filter(({ isMaker }) => !isMaker), ...sent].toSorted(
    (one, other) => Number(one.sender === null) - Number(other.sender === null)
  )
  return { sender: first?.sender ?? null, office: first?.office ?? null }
}

const MAKER = /(?:编制|制表|发布)(?:单位|部门|机关)?\s*[:：]/

/** From whom or what a note says that the figures are: 数据来源：恩施州统计局, 本表资料由州统计局提供. */
function sourceIn(lines: readonly string[]): string | null {
  for (const text of lines) {
    const source = SOURCE.exec(foldWidth(text).trim())?.[1]
    if (source !== undefined) return source
  }
  return null
}

const SOURCE =
  /^\(?(?:注\d?\s*[:：]\s*)?(?:(?:数据|资料|材料)?来源\s*(?:[:：]|于)|本表(?:数据|资料)?(?:由|来自))\s*[《“"]?([\u4e00-\u9fff][^。;；()\s]{1,39}?)(?:提供)?[。;；)》”"]?(?:\s|$)/

/** What says of which place a table is, each by itself. `lines`: over it; `beside`: over and under it. */
export function placesSaid(
  around: {
    readonly sheet: string
    readonly file: string
    readonly lines: readonly string[]
    readonly beside: readonly string[]
  },
  context: ReadingContext
): PlacesSaid {
  const { sheet, file, lines, beside } = around
  return {
    title: placeOfLines(lines, context),
    ...placeOfSender(beside, context),
    source: sourceIn(beside),
    sheet: isOnePlace(sheet, context) ? sheet : null,
    file: isOnePlace(file, context) ? file : placeInTitle(file, context.isRegion)
  }
}

/** 恩施市各乡镇 are all of a place, and 龙胜各族自治县 is one. */
function isOnePlace(name: string, { isRegion }: ReadingContext): boolean {
  return !/各(?!族)/.test(name) && isPlaceName(name, isRegion)
}

/**
 * The place that a table is of: the sheet of a county in a book of many goes before the lines that all its sheets share,
 * and they before a file called like a place. A short name fits more than one place, as 恩施 does a prefecture and a city
 * in it: what says it with its kind (恩施市) goes before it. Whose office sends a table says it where nothing else does.
 */
export function placeOfTable({ title, sender, sheet, file }: PlacesSaid, fileName: string): string | null {
  const fuller = [title, file, sender].find((place) => place !== null && sheet !== null && isFuller(place, sheet))
  const said = fuller ?? sheet ?? title ?? (file === fileName ? file : null)
  return said ?? (sender === null ? null : (file ?? sender))
}

/** 恩施州 and 恩施土家族苗族自治州 say 恩施 with its kind. */
function isFuller(place: string, short: string): boolean {
  return !/[省市县区州盟旗镇乡村道]$/.test(short) && place.length > short.length && place.startsWith(short)
}

const STATED = /^\s*(?:地区|行政区划)\s*[:：]\s*(\S{2,16})/

/** Who sends a table, as a line says it in so many words or is no more than the name of an office; null: it says no such thing. */
function senderIn(line: string): string | null {
  const text = foldWidth(line).trim()
  const named = SENDER.exec(text)?.[1]
  if (named !== undefined) return named
  const bare = SENDS.exec(text)?.[1] ?? text
  return isOfficeLine(bare) ? bare : null
}

const SENDER =
  /(?:^|\s)(?:综合机关名称|(?:填报|填表|编报|报送|上报|编制|制表|发布|提供|供数)(?:单位|部门|机关)(?:名称)?|单位(?:详细)?名称)\s*[:：]\s*(\S{2,24})/

/** 填报：丰水县农业农村局 is who sends it; 填报：王强 is no office. */
const SENDS = /^(?:填报|编报|报送|上报|发布|编制|制表)\s*[:：]\s*(\S{2,24})/

/** 站点：市委党校 over one block of several: what stands behind the kind of place is its name, whatever its form. */
function statedPlace(line: string): string | null {
  const [, head = '', name = ''] = /^(\S{2,8}?) *[:：] *([\u4e00-\u9fff·]{2,16})$/.exec(line) ?? []
  return name !== '' && (STATION.test(head) || headsPlaces(head)) ? name : null
}

/** （云岭县） under a title is of which place it is; （不含市辖区） and （工业园区） say which parts it has. */
function placeInBrackets(line: string, { isRegion }: ReadingContext): string | null {
  const said = /^\(([\u4e00-\u9fff]{2,16})\)$/.exec(line)?.[1]
  if (said === undefined) return null
  if (isRegion?.(said) === true) return said
  return NAMED_PLACE.test(said) && isPlaceName(said, undefined) && !isWholePlace(said) ? said : null
}

const NAMED_PLACE = /^(?!含|不含|不?包括|除|按|分|各|仅|其中|部分).*(?<!级)[省市县州旗盟镇乡]$/

const STATION = /^(?:(?:监|观)测)?(?:站点|点位|断面|测站|站)(?:名称)?$/
