import { useTranslation } from 'react-i18next'
import type { DeskErrorData } from '#contract/error.ts'
import { errorWords } from '#contract/wording/errors.ts'
import { useAppearance } from '../appearance.ts'

export interface ErrorWords {
  readonly what: string
  /** File, sheet, cell; '' where the failure has no place. */
  readonly where: string
  readonly remedy: string
}

/** Error data as sentences in the language of the interface. */
export function useErrorWords(): (error: DeskErrorData) => ErrorWords {
  const { t } = useTranslation('frame')
  const { language } = useAppearance()
  return (error) => {
    const { file, sheet, cell } = error.place
    const where = [
      file === undefined ? null : t('place.file', { name: file }),
      sheet === undefined ? null : t('place.sheet', { name: sheet }),
      cell === undefined ? null : t('place.cell', { name: cell })
    ]
    return { ...errorWords(error, language), where: where.filter((part) => part !== null).join(' · ') }
  }
}
