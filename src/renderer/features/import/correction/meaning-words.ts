import { useTranslation } from 'react-i18next'
import type { Meaning } from '#contract/calls/recipe-calls.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { useWording } from '../wording.ts'

/** What a person said figures mean, in words: 时期是“上年”, 单位是“万元”. */
export function useMeaningWords(): (means: Meaning) => string {
  const { t } = useTranslation('correction')
  const { t: words } = useTranslation('import')
  const { period } = useWording()
  const unitOf = useUnitName()
  return (means) => {
    if (means.of === 'indicator' && means.as === '') return t('meansNoIndicator')
    if (means.of === 'region' && means.as === '') return t('meansNamesAreRegions')
    return t('means', { part: t(`part.${means.of}`), as: asWords() })

    function asWords(): string {
      switch (means.of) {
        case 'measure':
          return words(`measure.${means.as}`)
        case 'stage':
          return words(`stages.${means.as}`)
        case 'period':
          return period(means.as) ?? means.as
        case 'unit':
          return unitOf(means.as)
        case 'region':
        case 'indicator':
          return means.as
      }
    }
  }
}
