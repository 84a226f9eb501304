/** A region that a list offers. */
interface Offered {
  readonly label: string
}

/**
 * What is typed fits regions that are there and some that an import would only make: by this very name first, and of each the
 * ones that are there. Where nothing is typed, those of the import stand first: no list has them, and they may be meant.
 */
export function pickedFirst<Option extends Offered>(
  { listed, unlisted }: { readonly listed: readonly Option[]; readonly unlisted: readonly Option[] },
  typed: string
): readonly Option[] {
  if (typed === '') return [...unlisted, ...listed]
  const isNamed = ({ label }: Option): boolean => label === typed
  const others = [...listed, ...unlisted].filter((option) => !isNamed(option))
  return [...listed.filter(isNamed), ...unlisted.filter(isNamed), ...others]
}
