import { foldWidth, tidySpaces } from '../../../quantity/typed/typed-text.ts'
import type { ReadingContext } from '../../reading.ts'
import { headsPlaces, isPlaceName, placeInTitle } from './region-words.ts'

/** The place that lines over a table say it is of: 站点：市委党校, 填报单位：丰水县统计局, 丰水县2023年主要指标. */
export function placeOfLines(lines: readonly string[], context: ReadingContext): string | null {
  for (const text of lines) {
    const stated = statedPlace(foldWidth(text).trim())
    if (stated !== null) return stated
    const form = FORM.exec(foldWidth(text))
    if (form !== null) {
      const place = placeInTitle(form[1] ?? '', context.isRegion)
      if (place !== null) return place
    }
    const place = placeInTitle(tidySpaces(text.replaceAll('\n', ' ')), context.isRegion)
    if (place !== null) return place
  }
  return null
}

/**
 * The place that a table is of: the sheet of a county in a book of many goes before the lines that all its sheets share,
 * and they before the file. A short name fits more than one place, as 恩施 does a prefecture and a city in it: lines or
 * file that say it with its kind (恩施市) go before it.
 */
export function placeOfTable(
  { sheet, lines, file }: { readonly sheet: string; readonly lines: string | null; readonly file: string },
  context: ReadingContext
): string | null {
  const ofSheet = isPlaceName(sheet, context.isRegion) ? sheet : null
  const ofFile = isPlaceName(file, context.isRegion) ? file : placeInTitle(file, context.isRegion)
  const fuller = [lines, ofFile].find((place) => place !== null && ofSheet !== null && isFuller(place, ofSheet))
  return fuller ?? ofSheet ?? lines ?? (isPlaceName(file, context.isRegion) ? file : null)
}

/** 恩施州 and 恩施土家族苗族自治州 say 恩施 with its kind. */
function isFuller(place: string, short: string): boolean {
  return !/[省市县区州盟旗镇乡村道]$/.test(short) && place.length > short.length && place.startsWith(short)
}

const FORM =
  /^\s*(?:综合机关名称|(?:填报|编报|报送|上报|编制|制表)(?:单位|部门)|单位(?:详细)?名称|地区|行政区划)\s*[:：]\s*(\S{2,16})/

/** 站点：市委党校 over one block of several: what stands behind the kind of place is its name, whatever its form. */
function statedPlace(line: string): string | null {
  const [, head = '', name = ''] = /^(\S{2,8}?) *[:：] *([\u4e00-\u9fff·]{2,16})$/.exec(line) ?? []
  return name !== '' && (STATION.test(head) || headsPlaces(head)) ? name : null
}

const STATION = /^(?:(?:监|观)测)?(?:站点|点位|断面|测站|站)(?:名称)?$/
