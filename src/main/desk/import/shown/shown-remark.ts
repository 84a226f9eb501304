import type { Remark } from '#core/reading/reading.ts'

/** As the contract has it: what is not there is left out. */
export function shownRemark({ code, params, at }: Remark) {
  return { code, ...(params === undefined ? {} : { params: { ...params } }), ...(at === undefined ? {} : { at }) }
}
