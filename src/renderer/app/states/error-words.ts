import { useTranslation } from 'react-i18next'
import type { DeskErrorData } from '#contract/error.ts'

export interface ErrorWords {
  readonly what: string
  /** File, sheet, cell; '' where the failure has no place. */
  readonly where: string
  readonly remedy: string
}

/** Error data as sentences in the language of the interface. */
export function useErrorWords(): (error: DeskErrorData) => ErrorWords {
  const { t } = useTranslation(['errors', 'frame'])
  return (error) => {
    const { file, sheet, cell } = error.place
    const where = [
      file === undefined ? null : t('frame:place.file', { name: file }),
      sheet === undefined ? null : t('frame:place.sheet', { name: sheet }),
      cell === undefined ? null : t('frame:place.cell', { name: cell })
    ]
    return {
      what: error.code === 'unexpected' ? t('unexpected') : t('failed'),
      where: where.filter((part) => part !== null).join(' · '),
      remedy: t('code', { code: error.code })
    }
  }
}
