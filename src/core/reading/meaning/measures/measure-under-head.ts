import { parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { LabelSense } from '../labels/label-sense.ts'
import type { MeasureWords } from './measure-words.ts'

/** 较上年同期 under 增减百分点 leaves open what the head says: a difference, and no growth. */
export function inPoints(said: MeasureWords | null, above: LabelSense, own: readonly Unit[]): MeasureWords | null {
  const isOpen = said?.measure === 'growth' && said.doubt === 'change' && own.length === 0
  const points = above.measure?.measure === 'change' && above.unit?.dimension.endsWith('points') === true
  return isOpen && points ? { ...said, measure: 'change', doubt: null } : said
}

/** The points in which a rate changes, whatever a head says of percent. */
export function pointsOf([rate]: readonly Unit[], stated: readonly Unit[]): readonly Unit[] {
  const points = rate?.dimension !== 'ratio' ? null : parseUnit(rate.power === -3 ? '千分点' : '百分点')
  return points === null || stated.some(({ dimension }) => dimension.endsWith('points')) ? stated : [points]
}

/** 增加额 under 比年初 is told against the beginning of the year. */
export function withBase(measure: MeasureWords | null, above: MeasureWords | null): MeasureWords | null {
  if (measure === null || measure.against !== null || above?.against == null) return measure
  return measure.measure === 'growth' || measure.measure === 'change' ? { ...measure, against: above.against } : measure
}
