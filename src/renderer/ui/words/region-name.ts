import { useCallback } from 'react'
import { shownRegion } from '#core/catalogue/regions/shown-region.ts'
import { useAppearance } from '../../app/appearance.ts'

/** A region's name in the language of the interface; the same function until that changes. */
export function useRegionName(): (name: string) => string {
  const { language } = useAppearance()
  return useCallback((name) => shownRegion(name, language), [language])
}
