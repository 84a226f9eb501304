/**
 * 同口径, 可比口径: said of an earlier period, that its figure is restated in the scope of the period it is compared
 * with. 可比价 speaks of prices and not of scope.
 */
const SCOPE =
  /[(（]?(?:按|以)?(?:(?:同|可比|相同|同一|现行?)口径|可比(?!价|性))(?:计算|调整|还原)?后?的?(?:[)）]|(?=[^()（）]|$))/

/** A text without the words of scope; null where it has none. */
export function withoutScope(text: string): string | null {
  if (!/口径|可比/.test(text)) return null
  const plain = text.replace(SCOPE, '')
  return plain === text ? null : plain
}
