/** What a search looks at. */
export interface Searched {
  readonly name: string
  /** Its sounds, as `spell` gives them. */
  readonly pinyin: string
  /** Other names it goes by, in whatever language; of a path (地区生产总值>工业) only the innermost is its name. */
  readonly aliases?: readonly string[]
  /** The sounds of those, of a path of all of it. */
  readonly aliasPinyin?: readonly string[]
  /** Found whole or by its beginning. */
  readonly code?: string
}

/** What a search looks at, made ready to be looked at again and again. */
export interface SearchKeys {
  readonly name: string
  readonly aliases: readonly string[]
  readonly code: string | null
  readonly sounds: Sounds
  readonly aliasSounds: readonly Sounds[]
}

export interface Sounds {
  readonly pinyin: string
  readonly initials: string
}

export function searchKeys(item: Searched): SearchKeys {
  return {
    name: folded(item.name),
    aliases: (item.aliases ?? []).map((alias) => folded(innermost(alias))),
    code: item.code === undefined ? null : folded(item.code),
    sounds: soundsOf(item.pinyin),
    aliasSounds: (item.aliasPinyin ?? []).map((pinyin, at) =>
      soundsOf(innermostSounds(pinyin, item.aliases?.[at] ?? ''))
    )
  }
}

/** What stands outside of it tells where it belongs, and is another thing's name. */
function innermost(alias: string): string {
  return alias.slice(alias.lastIndexOf('>') + 1)
}

/** Every letter, digit and sign of Chinese has one sound, other signs have none. */
function innermostSounds(pinyin: string, alias: string): string {
  if (!alias.includes('>')) return pinyin
  const count =
    innermost(alias)
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return count === 0 ? '' : pinyin.split(' ').slice(-count).join(' ')
}

function soundsOf(pinyin: string): Sounds {
  return { pinyin, initials: initialsOf(pinyin) }
}

/** The words of a query; all of them must be found. */
export function searchWords(query: string): readonly string[] {
  return folded(query).trim().split(/\s+/).filter(Boolean)
}

/** Can a query be found by sounds at all? What is typed in hanzi is found by writing alone. */
export function mayBeSounds(query: string): boolean {
  return searchWords(query).some((word) => LETTERS.test(word))
}

/**
 * How well a typed query finds something: 0 not at all; the higher the better. The whole before the beginning, the
 * beginning of a word, pinyin initials and the inside; in each the name itself before aliases, code and full pinyin
 * (dqsczz, diqusheng, 生产, gdp, 422802). Aliases sound only from their beginning: within them other things are named
 * (第一产业增加值占地区生产总值比重).
 */
export function searchScore(item: Searched, query: string): number {
  return scoreOfWords(searchKeys(item), searchWords(query))
}

export function scoreOfWords(keys: SearchKeys, words: readonly string[]): number {
  let score: number = WHOLE
  for (const word of words) score = Math.min(score, scoreOfWord(keys, word))
  return score
}

/** How letters alone may name a thing: as its name, as another of its names, or not at all. */
export type Spelt = 'name' | 'alias' | null

/** Is something meant by these letters: by all of its pinyin (diqushengchanzongzhi) or all its initials (dqsczz)? */
export function speltBy(item: Searched, letters: string): Spelt {
  const word = folded(letters).replaceAll(/\s/g, '')
  if (!LETTERS.test(word)) return null
  const { sounds, aliasSounds } = searchKeys(item)
  if (isWhole(sounds, word)) return 'name'
  return aliasSounds.some((one) => isWhole(one, word)) ? 'alias' : null
}

function isWhole({ pinyin, initials }: Sounds, word: string): boolean {
  return initials === word || pinyin.replaceAll(' ', '') === word
}

const WHOLE = 50
const BEGINNING = 40
const WORD = 30
const INITIALS = 20
const INSIDE = 10

function scoreOfWord(keys: SearchKeys, word: string): number {
  let score = scoreInText(keys.name, word)
  for (const alias of keys.aliases) score = Math.max(score, scoreInText(alias, word) - 1)
  if (keys.code?.startsWith(word) === true) score = Math.max(score, keys.code === word ? WHOLE : BEGINNING)
  if (score >= INITIALS || !LETTERS.test(word)) return Math.max(score, 0)
  score = Math.max(score, scoreInSounds(keys.sounds, word))
  for (const sounds of keys.aliasSounds) score = Math.max(score, scoreOfBeginning(sounds, word) - 1)
  return Math.max(score, 0)
}

const LETTERS = /^[a-z0-9]+$/

function scoreInText(text: string, word: string): number {
  let at = text.indexOf(word)
  if (at === 0) return text.length === word.length ? WHOLE : BEGINNING
  const found = at > 0 ? INSIDE : 0
  for (; at > 0; at = text.indexOf(word, at + 1)) if (NO_LETTER.test(text.charAt(at - 1))) return WORD
  return found
}

/** Chinese writes no spaces: there a word begins behind a sign or a bracket. */
const NO_LETTER = /[^\p{L}\p{N}]/u

function scoreOfBeginning(sounds: Sounds, word: string): number {
  const score = scoreInSounds(sounds, word)
  return score === WORD - 2 || score === INITIALS ? 0 : score
}

function scoreInSounds({ pinyin, initials }: Sounds, word: string): number {
  const at = soundAt(pinyin, word)
  if (at === 0) return pinyin.length - spacesIn(pinyin) === word.length ? WHOLE - 2 : BEGINNING - 2
  const initial = initials.indexOf(word)
  if (initial === 0) return initials.length === word.length ? INITIALS + 2 : INITIALS + 1
  if (at > 0) return WORD - 2
  return initial > 0 ? INITIALS : 0
}

/** The sound at which letters begin that go on through whole sounds (shengch in `di qu sheng chan`: 2), or −1. */
function soundAt(pinyin: string, word: string): number {
  let sound = 0
  for (let start = 0; start < pinyin.length; sound += 1) {
    let matched = 0
    for (let at = start; matched < word.length && at < pinyin.length; at += 1) {
      const letter = pinyin.charCodeAt(at)
      if (letter === SPACE) continue
      if (letter !== word.charCodeAt(matched)) break
      matched += 1
    }
    if (matched === word.length) return sound
    const next = pinyin.indexOf(' ', start)
    if (next < 0) break
    start = next + 1
  }
  return -1
}

const SPACE = 32

/** The first letter of every sound: `chong qing shi` is found as `cqs`. */
function initialsOf(pinyin: string): string {
  return pinyin.replaceAll(/(\S)\S* ?/g, '$1')
}

function spacesIn(text: string): number {
  let spaces = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1
  return spaces
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
