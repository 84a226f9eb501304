import type { Language } from '../../language.ts'

/** What the register of regions calls the nation. */
const NATION = '全国'

/** How a region is called in a language: of all regions the nation alone has a name in English. */
export function shownRegion(name: string, language: Language): string {
  return language === 'en-US' && name === NATION ? 'China' : name
}
