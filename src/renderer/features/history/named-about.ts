import type { Change } from '#contract/calls/history-calls.ts'

/** An indicator's name before the year, the region and the sign of its target. */
const BEFORE_TARGET = /^(.+?) \d{4} \S+ [≥≤≈=]/u

/** What a change was about, with the English name of the indicator that it names first, where there is one. */
export function namedAbout(
  { about, kind }: Pick<Change, 'about' | 'kind'>,
  english: ReadonlyMap<string, string>
): string {
  const name = kind === 'target' ? BEFORE_TARGET.exec(about)?.[1] : kind === 'catalogue' ? about : undefined
  const named = name === undefined ? undefined : english.get(name)
  return name === undefined || named === undefined ? about : `${named}${about.slice(name.length)}`
}
