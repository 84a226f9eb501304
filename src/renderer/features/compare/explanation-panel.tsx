import { CheckCircleOutlined, CloseOutlined, StopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '#contract/calls.ts'
import { changeKindText } from '#contract/wording/changes.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { openSource } from '../source/opened-source.ts'
import styles from './explanation.module.css'
import type { FocusedCell } from './focused-cell.ts'
import { exactFigure } from './format-figure.ts'
import { formulaWords, periodWords } from './formula-words.ts'
import { reasonWords } from './reason-words.ts'
import { sourceWords } from './source-words.ts'
import { fullFormula, useExplanation } from './use-explanation.ts'

type Claim = CallOutput<'history.ofValue'>[number]

/** Where a number comes from: its formula, and every record of the figures behind it, newest first. */
export function ExplanationPanel(props: { readonly focused: FocusedCell; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { focused } = props
  const { indicator } = focused.row
  const { cell } = focused
  const formula = fullFormula(focused, useExplanation(focused))
  const name = language === 'en-US' ? (indicator.nameEn ?? indicator.name) : indicator.name
  return (
    <aside
      className={styles['panel']}
      aria-label={t('history.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose()
      }}
    >
      <header className={styles['header']}>
        <h2>{t('history.title')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('history.close')} onClick={props.onClose} />
      </header>
      {cell !== null && formula !== null && (
        <div className={styles['body']}>
          <h3>
            {name} · {periodWords(cell.period, language)} · {t(`show.${focused.facet}`)}
          </h3>
          <p className={styles['formula']}>{formulaWords(formula, indicator, { t, language })}</p>
          {focused.facet !== 'value' && cell.reason !== null && formula.type !== 'none' && (
            <p className="muted">{reasonWords(t, cell.reason)}</p>
          )}
          {formula.type === 'growth' || formula.type === 'difference' || formula.type === 'points' ? (
            <>
              <p className="muted">{t('history.computed')}</p>
              <Claims {...props} measure="level" period={formula.current.period} unit={indicator.unit} />
              <Claims {...props} measure="level" period={formula.prior.period} unit={indicator.unit} />
            </>
          ) : (
            <>
              <Claims {...props} measure="level" period={cell.period} unit={indicator.unit} />
              {formula.type === 'published' && <Claims {...props} measure="growth" period={cell.period} unit="%" />}
            </>
          )}
        </div>
      )}
    </aside>
  )
}

function Claims(props: {
  readonly focused: FocusedCell
  readonly measure: 'level' | 'growth'
  readonly period: string
  readonly unit: string | null
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const claims = useDesk('history.ofValue', {
    region: props.focused.row.region,
    indicator: props.focused.row.indicator.id,
    measure: props.measure,
    period: props.period
  })
  return (
    <section className={styles['claims']}>
      <h4>
        {periodWords(props.period, language)} · {t(`history.${props.measure}`)}
      </h4>
      {claims.isPending && <Skeleton kind="rows" rows={2} />}
      {claims.isError && <Failed error={claims.error} onRetry={() => void claims.refetch()} />}
      {claims.data?.length === 0 && <p className="muted">{t('history.none')}</p>}
      <ol>
        {claims.data?.map((claim) => (
          <ClaimLine key={`${claim.change.id} ${claim.figure.source.cell}`} claim={claim} unit={props.unit} />
        ))}
      </ol>
    </section>
  )
}

function ClaimLine({ claim, unit }: { readonly claim: Claim; readonly unit: string | null }): ReactNode {
  const { t } = useTranslation(['compare', 'source'])
  const { language } = useAppearance()
  const { figure, change, stands } = claim
  const at = new Date(change.at)
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className={stands ? undefined : styles['fallen']}>
      <span className={styles['value']}>
        {figure.decimal === null ? (figure.symbol ?? '—') : exactFigure(figure.decimal)}{' '}
        <small>{unit === null ? '' : unitName(unit, language)}</small>
      </span>
      <span className={styles['state']}>
        {stands ? <CheckCircleOutlined aria-hidden /> : <StopOutlined aria-hidden />}{' '}
        {stands ? t('history.stands') : t('history.replaced')}
      </span>
      <button
        type="button"
        className={styles['source']}
        title={t('source:open')}
        onClick={() => {
          const { region, indicator, measure, period } = figure
          openSource({ region, indicator, measure, period, change: change.id })
        }}
      >
        {sourceWords(t, figure)}
      </button>
      <span className="muted">
        {changeKindText(change.kind, language)} · {Number.isNaN(at.getTime()) ? change.at : when.format(at)}
        {change.author !== null && ` · ${change.author}`}
        {change.reason !== null && ` · ${change.reason}`}
      </span>
    </li>
  )
}
