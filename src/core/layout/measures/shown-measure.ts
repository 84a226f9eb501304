import { isMeasureName, type MeasureName } from '../../comparison/measure-name.ts'
import { averageMethod, type ShownMeasure } from '../pivot/cube.ts'

/** What every cell has. */
export const OWN_MEASURES = ['value', 'change', 'growth', 'points'] as const

export function isShownMeasure(text: string): text is ShownMeasure {
  if ((OWN_MEASURES as readonly string[]).includes(text) || averageMethod(text as ShownMeasure) !== null) return true
  return isMeasureName(text) && text !== 'average'
}

/** What a comparison must be asked for to show these: value, change and growth come with every cell. */
export function measuresToAsk(show: readonly ShownMeasure[]): MeasureName[] {
  const asked = new Set<MeasureName>()
  for (const measure of show) {
    if (averageMethod(measure) !== null) asked.add('average')
    else if (isMeasureName(measure)) asked.add(measure)
  }
  return [...asked]
}
