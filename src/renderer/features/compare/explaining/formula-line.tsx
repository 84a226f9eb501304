import { EditOutlined, InfoCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { rankText } from '#contract/wording/rank-text.ts'
import { isRank } from '#core/comparison/measure-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useRested } from '../../../ui/behaviour/use-rested.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { openEntry } from '../../entry/open-entry.ts'
import styles from '../compare.module.css'
import { formulaBeside } from '../format-figure.ts'
import type { FocusedCell } from './focused-cell.ts'
import { formulaWords, unitOfFormula } from './formula-words.ts'
import { subjectWords } from './measure-words.ts'
import { sourceParts } from './source-words.ts'
import { type ExplainedAs, fullFormula, useExplanation } from './use-explanation.ts'

/** The cell in focus: its name, how it came about, where it was read; as a spreadsheet shows its formula. */
export function FormulaLine(props: {
  readonly focused: FocusedCell | null
  readonly as: ExplainedAs
  readonly explaining: boolean
  readonly onExplain: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const name = useIndicatorName()
  const { focused } = props
  // Running over many cells asks about none of them.
  const rested = useRested(focused)
  const explained = useExplanation(rested, props.as)
  const explanation = rested === focused ? explained : undefined
  const formula = fullFormula(focused, explanation)
  const numbers = explanation?.formula.numbers ?? null
  const words = { t, language, shown: focused?.shown ?? null }
  const rank = explanation === undefined || !isRank(focused?.measure ?? '') ? null : rankText(explanation, language)
  const said =
    formula === null
      ? null
      : (rank ??
        (formula.type === 'computed' && numbers !== null && focused !== null
          ? formulaBeside(numbers, words.shown, unitOfFormula(formula, focused.row.indicator, words))
          : focused === null
            ? null
            : formulaWords(formula, focused.row.indicator, words)))
  // A growth that its source printed was read in a cell of its own, and is the first of its inputs.
  const source = explanation?.inputs[0]?.source ?? null
  const read = sourceParts(t, { source, stage: focused?.cell?.stage ?? null })
  const parts =
    focused === null
      ? []
      : [focused.region ?? [], name(focused.row.indicator), subjectWords(t, focused, language)].flat()
  return (
    <section className={styles['line']} aria-label={t('line.label')}>
      {focused !== null && (
        <>
          <span className={styles['lineName']}>{parts.join(' · ')}</span>
          <span className={styles['lineRest']}>
            {said !== null && (
              <span className={styles['lineFormula']} title={said}>
                {partsOf(said).map((part, at) => (
                  // Three parts in their order.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <span key={at}>{part}</span>
                ))}
              </span>
            )}
            {source !== null && (
              <span className={styles['lineSource']} title={read.file + read.within}>
                <span>
                  {t('line.source')} {read.file}
                </span>
                <span>{read.within}</span>
              </span>
            )}
          </span>
          {focused.cell !== null && (
            <Button
              type="text"
              icon={<EditOutlined />}
              title={t('line.typeHint')}
              onClick={() => focused.cell !== null && openEntry('compare', placeOf(focused, focused.cell.period))}
            >
              {t('line.type')}
            </Button>
          )}
          {formula !== null && (
            <Button
              type="text"
              icon={<InfoCircleOutlined />}
              aria-pressed={props.explaining}
              title={t('line.explainHint')}
              onClick={props.onExplain}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && props.explaining) props.onExplain()
              }}
            >
              {t('line.explain')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

/** What a formula comes from, its result, which is what one looks for and is not cut for the others, and what is said of it. */
function partsOf(said: string): [from: string, result: string, of: string] {
  const at = Math.max(said.lastIndexOf(' = '), said.lastIndexOf(' ≈ '))
  if (at < 0) return [said, '', '']
  const end = said.indexOf(' · ', at)
  return end < 0 ? [said.slice(0, at), said.slice(at), ''] : [said.slice(0, at), said.slice(at, end), said.slice(end)]
}

/** What is typed for a cell: of an amount its growth where that is what the cell shows, else the value. */
function placeOf({ row, measure }: FocusedCell, period: string): Parameters<typeof openEntry>[1] {
  const { id, kind } = row.indicator
  const isGrowth = measure === 'growth' && (kind === 'flow' || kind === 'stock')
  return { indicator: id, region: row.region, period, measure: isGrowth ? 'growth' : 'level' }
}
