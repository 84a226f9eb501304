import { spell } from '#core/catalogue/search/spelling.ts'

const known = new Map<string, string>()

/** The sounds of a name, worked out once for each as long as the program runs. */
export function pinyinOf(name: string): string {
  let sounds = known.get(name)
  if (sounds === undefined) {
    sounds = spell(name)
    known.set(name, sounds)
  }
  return sounds
}
