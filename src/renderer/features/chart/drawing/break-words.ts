import type { TFunction } from 'i18next'

/** What stands at the mark of a break: whose it is, where lines go on that have none. */
export function breakWords(t: TFunction<'chart'>): (names: readonly string[]) => string {
  return (names) => (names.length === 0 ? t('break') : t('breakOf', { names: names.join(' · ') }))
}
