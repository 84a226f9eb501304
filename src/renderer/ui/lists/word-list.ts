import { useTranslation } from 'react-i18next'

/** Words one after another as the language of the interface lists them; beyond `most` of them an ellipsis. */
export function useWordList(): (words: readonly string[], most?: number) => string {
  const { t } = useTranslation('frame')
  return (words, most = words.length) => words.slice(0, most).join(t('listComma')) + (words.length > most ? '…' : '')
}
