import { useTranslation } from 'react-i18next'

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
  return (fields) =>
    fields
      .flatMap((field) => FIELDS.find((one) => one === field) ?? [])
      .map((field) => t(field))
      .join(t('listComma'))
}
