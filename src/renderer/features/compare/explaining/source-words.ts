import type { TFunction } from 'i18next'
import type { Source, Stage } from '#contract/figure.ts'

/** Where a figure was read, as one line: 财政.xlsx › Sheet1 › C5 · 初步核算数. */
export function sourceWords(
  t: TFunction<'compare'>,
  cell: { readonly source: Source | null; readonly stage: Stage | null }
): string {
  const { source, stage } = cell
  if (source === null) return ''
  const place = [source.file ?? t('line.entered'), source.sheet, source.cell]
    .filter((part) => part !== null)
    .join(' › ')
  const typed = source.text === null ? null : t('line.typed', { text: source.text })
  return [place, source.unit, typed, stage === null ? null : t(`stage.${stage}`)]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
}
