import type { Remark } from '../../reading.ts'
import type { TableStructure } from '../../structure.ts'

/** From here on nothing is in the way of the reading; below the second, a person should look at it. */
const SURE = 0.85
const FAIRLY_SURE = 0.5

/** How sure the reading of a table is, with what bears it out. */
export function howSure({ confidence, entries, reasons }: TableStructure): Remark {
  const cells = entries.length
  const headless = entries.filter(({ columnLabel }) => columnLabel === null).length
  const nameless = entries.filter(({ rowLabels }) => rowLabels.length === 0).length
  if (confidence >= SURE) {
    const isRecords = reasons.some(({ code }) => code === 'records')
    if (isRecords) return { code: 'how-sure-records', params: { cells } }
    if (headless + nameless === 0) return { code: 'how-sure', params: { cells } }
  }
  const params = { cells, headless, nameless }
  return { code: confidence >= FAIRLY_SURE ? 'fairly-sure' : 'not-sure', params }
}
