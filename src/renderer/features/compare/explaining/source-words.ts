import type { TFunction } from 'i18next'
import type { Source, Stage } from '#contract/figure.ts'

interface ReadCell {
  readonly source: Source | null
  readonly stage: Stage | null
}

/** Where a figure was read, as one line: 财政.xlsx › Sheet1 › C5 · 初步核算数. */
export function sourceWords(t: TFunction<'compare'>, cell: ReadCell): string {
  const { file, within } = sourceParts(t, cell)
  return file + within
}

/** The same in two: the file, of whose name the beginning tells it, and where in the file, which is short and tells the cell. */
export function sourceParts(
  t: TFunction<'compare'>,
  cell: ReadCell
): { readonly file: string; readonly within: string } {
  const { source, stage } = cell
  if (source === null) return { file: '', within: '' }
  const place = [source.sheet, source.cell].filter((part) => part !== null).map((part) => ` › ${part}`)
  const typed = source.text === null ? null : t('line.typed', { text: source.text })
  const said = [source.unit, typed, stage === null ? null : t(`stage.${stage}`)]
    .filter((part) => part !== null && part !== '')
    .map((part) => ` · ${part}`)
  return { file: source.file ?? t('line.entered'), within: [...place, ...said].join('') }
}
