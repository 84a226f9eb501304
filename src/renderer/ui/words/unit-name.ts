import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../app/appearance.ts'

/** A unit in the language of the interface; '' where there is none. */
export function useUnitName(): (unit: string | null) => string {
  const { language } = useAppearance()
  return (unit) => (unit === null ? '' : unitName(unit, language))
}
