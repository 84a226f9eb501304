import { placeInTitle } from './region-words.ts'

/** Of which place an office is, by its name. */
export type PlaceOfOffice =
  /** 恩施州统计局; of the whole country 国家统计局. */
  | { readonly named: string }
  /** 州统计局: of the one of its kind in which whoever reads it is. */
  | { readonly kind: string }

/** null: it says neither a place nor its kind (统计局). */
export function placeOfOffice(office: string): PlaceOfOffice | null {
  if (OF_THE_STATE.test(office)) return { named: '中国' }
  const kind = KIND.exec(office)?.[1]
  if (kind !== undefined) return { kind }
  const named = placeInTitle(office, undefined)
  return named === null ? null : { named }
}

/** What stands behind an office of the state is where it is: 国家统计局恩施调查队. */
const OF_THE_STATE = /^(?:国家|国务院|中国)[\u4e00-\u9fff]{0,8}(?:局|部|委|委员会|署)$|^中国统计年鉴/

/** 市场监督管理局 and 乡村振兴局 are no offices of a 市 and a 乡. */
const KIND =
  /^(省|州|盟|旗|镇|市(?!场|容|政(?![府协务法])|民(?!政))|县(?!域)|区(?!域)|乡(?!村))(?=[\u4e00-\u9fff]{0,16}(?:局|委|委员会|办|办公室|政府|厅|部|处|队|站|所|中心)$)/
