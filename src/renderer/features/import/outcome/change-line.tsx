import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChangeRow, valueBefore } from '#contract/calls/import/import-outcome.ts'
import type { Stage, SymbolMeaning } from '#contract/figure.ts'
import { cellOnSheet, cellPlace } from '#contract/wording/cell-place.ts'
import { alignedFigureText } from '#contract/wording/sentence.ts'
import { meaningText } from '#contract/wording/symbol-meanings.ts'
import { targetsOfRow } from '#contract/wording/targets-of-row.ts'
import { inUnit } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useWordList } from '../../../ui/lists/word-list.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { useWording } from '../wording.ts'
import made from './names/new-indicator.module.css'
import styles from './outcome.module.css'

/** One figure of the change list: what it is, what it was and will be, and what is odd about it. */
export function ChangeLine(props: {
  readonly row: ChangeRow
  /** Then a cell is named with its file. */
  readonly severalFiles: boolean
  /** The row above is of the same place and says otherwise: what they are is told there. */
  readonly isBelowRival: boolean
  readonly onToggle: () => void
}): ReactNode {
  const { row, severalFiles, isBelowRival, onToggle } = props
  const { t } = useTranslation('import')
  const nameOf = useIndicatorName()
  const unitOf = useUnitName()
  const listed = useWordList()
  const { figure, period, refusal, remark } = useWording()
  const { language } = useAppearance()
  const aims = targetsOfRow(row, language)
  const said = aims === null ? valueBefore(row) : aims.before
  const before = row.kind === 'same' || row.staged !== null || row.meant !== null ? null : said
  const shown = (value: string): string => (aims === null ? alignedFigureText(value, row.decimals) : value)
  const stageOf = (stage: Stage | null): string => (stage === null ? t('accept.noStage') : t(`stages.${stage}`))
  const meant = (meaning: SymbolMeaning | null): string => meaningText(meaning, language) ?? t('accept.unsaid')
  const quantity = (value: string): string => inUnit(figure(value), unitOf(row.unit))
  return (
    <>
      <div className={styles['what']} data-below={isBelowRival || undefined}>
        {row.accepted !== null && (
          // Hidden from the accessibility tree: there the row is checked, and the list answers the space bar.
          <span
            className={styles['taken']}
            data-taken={row.accepted || undefined}
            aria-hidden
            title={t(row.accepted ? 'accept.taken' : 'accept.notTaken')}
            onClick={(event) => {
              event.stopPropagation()
              onToggle()
            }}
          />
        )}
        <span className={styles['kind']} data-kind={row.kind}>
          {t(`kind.${row.kind}`)}
        </span>
        <span className={styles['indicator']}>
          {row.kind === 'waiting' && row.indicator === ''
            ? t('waits.unnamed')
            : row.indicator === ''
              ? (row.new ?? row.cell)
              : nameOf({ name: row.indicator, nameEn: row.indicatorEn })}
        </span>
        <span className={styles['values']}>
          {before !== null && <del>{shown(before)}</del>}
          {before !== null && row.new !== null && (
            <span
              className={styles['becomes']}
              role="img"
              aria-label={row.kind === 'conflicting' ? t('against') : t('becomes')}
            >
              {row.kind === 'conflicting' ? '≠' : '→'}
            </span>
          )}
          {row.new !== null && row.kind !== 'refused' && <ins>{aims === null ? shown(row.new) : aims.now}</ins>}
          {row.unit !== null && aims === null && hasNumber(row) && (
            <span className={styles['unit']}>{unitOf(row.unit)}</span>
          )}
        </span>
      </div>
      <div className={styles['where']}>
        {[
          isBelowRival ? null : period(row.period),
          isBelowRival ? null : row.region,
          row.measure === 'level' ? null : t(`measure.${row.measure}`),
          severalFiles && row.kind === 'conflicting' ? row.from : null,
          severalFiles ? cellPlace(row) : cellOnSheet(row)
        ]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
        {row.newName !== null && <span className={made['mark']}>{t('made.mark')}</span>}
      </div>
      {row.kind === 'withdrawn' && row.outranked === null && row.old !== null && (
        <div className={styles['suspicion']}>
          {t(row.new === null ? 'accept.withdraws' : 'accept.withdrawsFor', {
            symbol: row.new ?? '',
            value: quantity(row.old)
          })}
        </div>
      )}
      {row.suspicions.map((suspicion) => (
        <div key={suspicion.code} className={styles['suspicion']}>
          {remark(suspicion)}
        </div>
      ))}
      {row.rival !== null && !isBelowRival && (
        <div className={styles['suspicion']}>
          {t(aims === null ? 'accept.rivalSays' : 'accept.rivalAims', {
            from: row.rival.from === null ? '' : `${row.rival.from} `,
            place: cellPlace(row.rival),
            value: aims?.rival ?? quantity(row.rival.value)
          })}
        </div>
      )}
      {aims !== null && aims.source !== null && row.kind === 'changed' && (
        <div className={styles['where']}>{t('accept.aimedBefore', { source: aims.source })}</div>
      )}
      {row.staged !== null && (
        <div className={styles['where']}>
          {t('accept.staged', { before: stageOf(row.staged.before), after: stageOf(row.staged.after) })}
        </div>
      )}
      {row.meant !== null && (
        <div className={styles['where']}>
          {t('accept.meant', { before: meant(row.meant.before), after: meant(row.meant.after) })}
        </div>
      )}
      {row.outranked !== null && (
        <div className={styles['where']}>
          {row.outranked.stage === null
            ? t('accept.outrankedUnsaid', { by: t(`stages.${row.outranked.by}`) })
            : t('accept.outranked', { by: t(`stages.${row.outranked.by}`), stage: t(`stages.${row.outranked.stage}`) })}
        </div>
      )}
      {row.oldFrom !== null && row.old !== null && (
        <div className={styles['where']}>
          {t('accept.otherSays', { department: row.oldFrom, value: quantity(row.old) })}
        </div>
      )}
      {row.waits.length > 0 && (
        <div className={styles['where']}>
          {t('waits.not', { reasons: listed(row.waits.map((what) => t(`waits.${what}`))) })}
        </div>
      )}
      {row.note !== null && <div className={styles['where']}>{t('accept.noted', { note: row.note })}</div>}
      {row.reason !== null && <div className={styles['suspicion']}>{refusal(row.reason)}</div>}
    </>
  )
}

/** A sign (…) or a word (无) that stands where a figure would has no unit. */
function hasNumber({ new: said, old }: ChangeRow): boolean {
  return [said, old].some((text) => text !== null && /\d/.test(text))
}
