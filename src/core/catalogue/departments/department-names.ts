import { withoutSpaces } from '../../quantity/typed/typed-text.ts'

/** A department (部门) with the names that mean it too. */
export interface NamedDepartment {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Finds departments in what people write: 云岭县教育局, 文旅局, 2023年财政局报表. */
export class DepartmentNames {
  readonly #names: readonly { readonly name: string; readonly written: string }[]

  constructor(departments: readonly NamedDepartment[]) {
    this.#names = departments.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((one) => ({ name, written: plain(one) })).filter(({ written }) => written.length > 1)
    )
  }

  /** The one department that a text speaks of, among whatever other words; null: none, or several. */
  in(text: string): string | null {
    return onlyName(this.#found(plain(text)))
  }

  /** The department that a text names with nothing but a place before it: 云岭县教育局. */
  signing(text: string): string | null {
    const named = plain(text)
    if (named.length > longestSignature) return null
    const found = this.#found(named)
    const name = onlyName(found)
    return found.some((one) => one.name === name && one.to === named.length) ? name : null
  }

  #found(text: string): Found[] {
    return [...this.#exactly(text), ...this.#extended(text), ...this.#shortened(text)]
  }

  #exactly(text: string): Found[] {
    return this.#names.flatMap(({ name, written }) => {
      const from = text.indexOf(written)
      return from === -1 ? [] : [{ name, from, to: from + written.length }]
    })
  }

  /** 国家统计局云岭调查队 is 国家统计局调查队: a place stands within the name. */
  #extended(text: string): Found[] {
    return pieces(text).flatMap(({ from, to, piece }) =>
      this.#names.filter(({ written }) => isWithPlace(piece, written)).map(({ name }) => ({ name, from, to }))
    )
  }

  /** 文旅局 is 文化和旅游局, 发改委 is 发展和改革局: characters of the name in their order, where one name alone has them. */
  #shortened(text: string): Found[] {
    return pieces(text).flatMap(({ from, to, piece }) => {
      if (piece.length < shortest) return []
      const meant = new Set(this.#names.filter(({ written }) => isShortFor(piece, written)).map(({ name }) => name))
      const [name, ...others] = meant
      return name === undefined || others.length > 0 ? [] : [{ name, from, to }]
    })
  }
}

interface Found {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** A shorter one says too little to be told from other words. */
const shortest = 3
const longestSignature = 30
const longestPlace = 8

/** What the name of a department ends in. */
const endings = '局委办厅队'
const sameEnding: ReadonlyMap<string, string> = new Map([['委', '局']])

function plain(text: string): string {
  return withoutSpaces(text).toLowerCase().replaceAll('委员会', '委').replaceAll('办公室', '办')
}

function onlyName(found: readonly Found[]): string | null {
  const whole = found.filter((one) => !found.some((other) => holds(other, one)))
  const [only, ...others] = new Set(whole.map(({ name }) => name))
  return only === undefined || others.length > 0 ? null : only
}

/** 教育局 in 云岭县教育局, and nothing that stands in the same place twice. */
function holds(whole: Found, part: Found): boolean {
  return whole.from <= part.from && whole.to >= part.to && whole.to - whole.from > part.to - part.from
}

/** Every piece of a run of Chinese characters that ends as a department does. */
function pieces(text: string): { readonly piece: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].flatMap(({ 0: run, index }) =>
    [...run].flatMap((character, at) =>
      endings.includes(character)
        ? Array.from({ length: at + 1 }, (_, start) => ({
            piece: run.slice(start, at + 1),
            from: index + start,
            to: index + at + 1
          }))
        : []
    )
  )
}

function isWithPlace(piece: string, name: string): boolean {
  const place = piece.length - name.length
  if (place < 2 || place > longestPlace) return false
  for (let before = 2; before < name.length; before += 1) {
    if (!piece.startsWith(name.slice(0, before)) || !piece.endsWith(name.slice(before))) continue
    return ![...piece.slice(before, before + place)].some((character) => endings.includes(character))
  }
  return false
}

function isShortFor(short: string, name: string): boolean {
  if (short.length >= name.length || ending(short) !== ending(name)) return false
  let at = 0
  for (const character of name.slice(0, -1)) if (character === short[at] && at < short.length - 1) at += 1
  return at === short.length - 1
}

function ending(name: string): string {
  const last = name.at(-1) ?? ''
  return sameEnding.get(last) ?? last
}
