import type { Header } from '../../header/header-labels.ts'

/**
 * The columns whose figures may be sums of those below them: growth, shares, places and means never add up, and would speak
 * against the amounts beside them (本月 | 累计 | 同比±%). All of them where none says what it tells, or none is left.
 */
export function columnsThatAdd({ labels, labelOf }: Header, columns: readonly number[]): readonly number[] {
  const adding = columns.filter((column) => {
    for (let at = labelOf(column); at !== null; at = labels[at]?.parent ?? null)
      if (NEVER_ADDS.test((labels[at]?.text ?? '').replace(/\s/g, ''))) return false
    return true
  })
  return adding.length > 0 ? adding : columns
}

const NEVER_ADDS =
  /[%％‰±]|=100|同比|环比|比(?:[上去]年|上月|[较重])|增[长速减幅]|升降|涨跌|位次|排名|名次|占比|构成|指数|速度|[人户]均|平均|率$/
