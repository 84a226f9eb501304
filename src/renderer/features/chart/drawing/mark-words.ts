import type { TFunction } from 'i18next'
import type { AnnotationWords } from './panel-annotations.ts'

/** What is said at the mark of a break (whose it is, where lines go on that have none), at a point and of what may be revised. */
export function markWords(t: TFunction<'chart'>): AnnotationWords {
  return {
    break: (names) => (names.length === 0 ? t('break') : t('breakOf', { names: names.join(' · ') })),
    tentative: t('tentativeOne'),
    legend: (name, nominal) => (nominal === 'none' ? name : t(`legend.${nominal}`, { name })),
    point: (name, text) => t('point', { name, text })
  }
}
