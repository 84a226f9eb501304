import { useAppearance } from '../app/appearance.ts'

/** An indicator's name in the language of the interface. */
export function useIndicatorName(): (indicator: { readonly name: string; readonly nameEn: string | null }) => string {
  const { language } = useAppearance()
  return ({ name, nameEn }) => (language === 'en-US' ? (nameEn ?? name) : name)
}
