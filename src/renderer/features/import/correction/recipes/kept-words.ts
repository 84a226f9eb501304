import { useTranslation } from 'react-i18next'
import type { KeptCorrection } from '#contract/calls/recipe-calls.ts'
import { cellName, rangeName } from '#core/reading/grid.ts'
import { useMeaningWords } from '../meaning-words.ts'

/** A correction that a recipe keeps, in words: what it speaks of, where that stood, what it is. */
export function useKeptWords(): (correction: KeptCorrection) => string {
  const { t } = useTranslation('correction')
  const { t: words } = useTranslation('import')
  const means = useMeaningWords()
  return (correction) => {
    const { of } = correction
    const was =
      correction.kind === 'parent'
        ? cellName(correction.label.row, correction.label.column)
        : rangeName(correction.range)
    const what = of === '' ? was : t('keptAt', { of, was })
    if (correction.kind === 'mark') return t('keptMark', { what, role: words(`role.${correction.role}`) })
    if (correction.kind === 'meaning') return t('keptMeaning', { what, means: means(correction.means) })
    return correction.under === null ? t('keptNoParent', { what }) : t('keptParent', { what, under: correction.under })
  }
}
