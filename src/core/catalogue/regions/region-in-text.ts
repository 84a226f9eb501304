import { withoutSpaces } from '../../quantity/typed/typed-text.ts'
import type { Region } from './region.ts'
import { autonomousRegion, type RegionIndex, regionsAbove } from './region-index.ts'

/** No name of a region that is looked for in running text is shorter (房县 stands alone), nor longer. */
const shortest = 3
const longest = 16

/** 城区, 郊区, 市中区: names of counties, and words of the language. */
const everyday = /^(?:[市城][东西南北中关]?区|[郊矿]区|[东西南北]区|[东西南北中]?城区)$/

/**
 * The region whose full name stands in a text (恩施市-主要指标.xlsx, 湖北省恩施市), the innermost of several; null where none
 * does, or several that do not lie in one another. `home`: where the text is seen from; its own towns are known too.
 */
export function regionInText<R extends Region>(text: string, index: RegionIndex<R>, home: string | null): R | null {
  const plain = withoutSpaces(text)
  const alone = plain.length < shortest ? fullyNamed(plain, index, home) : null
  const found = alone === null ? namedIn(plain, index, home) : [alone]
  const inner = found.filter(
    (region) => !found.some((other) => other !== region && regionsAbove(other, index).includes(region))
  )
  const [only] = inner
  return only !== undefined && inner.length === 1 ? only : null
}

/** From left to right the longest names; of namesakes the one at home, else the one whose code still holds. */
function namedIn<R extends Region>(text: string, index: RegionIndex<R>, home: string | null): R[] {
  const found: R[] = []
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(longest, text.length - at); length >= shortest; length -= 1) {
      const region = fullyNamed(text.slice(at, at + length), index, home)
      if (region === null) continue
      if (!found.includes(region)) found.push(region)
      at += length - 1
      break
    }
  }
  return found
}

function fullyNamed<R extends Region>(name: string, index: RegionIndex<R>, home: string | null): R | null {
  const known = index.byName.get(name)
  if (known === undefined) return autonomousRegion(name, index)
  if (everyday.test(name)) return null
  const isFull = (region: R): boolean =>
    region.name === name || region.formerNames.includes(name) || (region.level === 'prefecture' && name.endsWith('州'))
  const named = known.filter((region) => region.level !== 'country' && isFull(region))
  const atHome = named.find(
    (region) => region.code === home || regionsAbove(region, index).some(({ code }) => code === home)
  )
  return atHome ?? named.find(({ validTo }) => validTo === null) ?? named[0] ?? null
}
