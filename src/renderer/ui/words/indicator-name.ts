import { useCallback, useMemo } from 'react'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'

/** An indicator's name in the language of the interface; the same function until that changes. */
export function useIndicatorName(): (indicator: { readonly name: string; readonly nameEn: string | null }) => string {
  const { language } = useAppearance()
  return useCallback(({ name, nameEn }) => (language === 'en-US' ? (nameEn ?? name) : name), [language])
}

/** The name, in the language of the interface, of an indicator known by its id; `name` is its own. */
export function useIndicatorNameOf(): (id: string, name: string) => string {
  const { language } = useAppearance()
  const catalogue = useDesk('catalogue.indicators', {}, { enabled: language === 'en-US' })
  const english = useMemo(
    () => new Map((catalogue.data?.indicators ?? []).map(({ id, nameEn }) => [id, nameEn] as const)),
    [catalogue.data]
  )
  return useCallback((id, name) => (language === 'en-US' ? (english.get(id) ?? name) : name), [language, english])
}
