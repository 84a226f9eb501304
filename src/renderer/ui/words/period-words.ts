import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../app/appearance.ts'

/** A period in the language of the interface. */
export function usePeriodWords(): (period: string) => string {
  const { language } = useAppearance()
  return (text) => {
    const period = parsePeriod(text)
    return period === null ? text : periodName(period, language)
  }
}
