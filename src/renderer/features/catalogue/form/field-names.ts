import { useTranslation } from 'react-i18next'
import { useWordList } from '../../../ui/lists/word-list.ts'

const FIELDS = [
  'name',
  'nameEn',
  'aliases',
  'unit',
  'decimals',
  'kind',
  'priceBasis',
  'direction',
  'aggregation',
  'chapter',
  'parent',
  'formula',
  'department'
] as const

/** Fields of an indicator as the form calls them, as a list in words. */
export function useFieldNames(): (fields: readonly string[]) => string {
  const { t } = useTranslation('catalogue')
  const listed = useWordList()
  return (fields) =>
    listed(fields.flatMap((field) => FIELDS.find((one) => one === field) ?? []).map((field) => t(field)))
}
