import type { ParseArgsOptionsConfig } from 'node:util'
import type { Language } from '#core/language.ts'
import type { Terminal } from './terminal.ts'

/** 0 done · 1 done with refusals, each of them named · 2 wrong use or unreadable input. */
export type ExitStatus = 0 | 1 | 2

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** What a command is given. */
export interface Invocation {
  readonly terminal: Terminal
  readonly language: Language
  readonly values: OptionValues
  readonly words: readonly string[]
  /** The folder of the built entries (out/main). */
  readonly program: string
}

export interface Command {
  readonly name: string
  readonly options: ParseArgsOptionsConfig
  /** One line for the list of commands. */
  readonly summary: Readonly<Record<Language, string>>
  /** The whole help, usage line first. */
  readonly help: Readonly<Record<Language, string>>
  run(invocation: Invocation): Promise<ExitStatus>
}

/** The command was not used as its help says. */
export class WrongUse extends Error {
  readonly zh: string
  readonly en: string
  constructor(zh: string, en: string) {
    super(en)
    this.zh = zh
    this.en = en
  }
}

/** For commands that take options alone. Throws WrongUse. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new WrongUse(`不明白“${words[0]}”`, `“${words[0]}” is not understood`)
}

/** The text of an option, or undefined. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** All texts of an option that may be given more than once, or with commas. */
export function textsOf(values: OptionValues, name: string): string[] {
  const value = values[name]
  const given = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return given
    .flatMap((one) => (typeof one === 'string' ? one.split(/[,，]/) : []))
    .map((one) => one.trim())
    .filter(Boolean)
}

/** The text of an option that must be there. */
export function neededText(values: OptionValues, name: string): string {
  const text = textOf(values, name)
  if (text === undefined) throw new WrongUse(`缺少 --${name}`, `--${name} is missing`)
  return text
}

const MOST_YEARS = 300

/** `2019-2023`, `2019,2021`, `2023` as years in the order given. */
export function yearsOf(text: string): number[] {
  return text.split(/[,，]/).flatMap((part) => {
    const match = /^\s*(\d{4})\s*(?:[-–—~～至]\s*(\d{4})\s*)?$/.exec(part)
    const from = Number(match?.[1])
    const to = Number(match?.[2] ?? match?.[1])
    if (match === null) {
      throw new WrongUse(
        `看不懂年份“${part}”，请写成 2019-2023 或 2022,2023`,
        `“${part}” is no year: write 2019-2023 or 2022,2023`
      )
    }
    if (to < from) {
      throw new WrongUse(
        `起始年份 ${from} 晚于终止年份 ${to}，请写成 ${to}-${from}`,
        `the first year, ${from}, is later than the last, ${to}: write ${to}-${from}`
      )
    }
    if (to - from > MOST_YEARS) {
      throw new WrongUse(`“${part}”的年份太多，最多 ${MOST_YEARS} 年`, `“${part}” is more than ${MOST_YEARS} years`)
    }
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
