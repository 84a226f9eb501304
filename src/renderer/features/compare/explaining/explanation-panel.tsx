import { CheckCircleOutlined, StopOutlined, WarningOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explanation } from '#contract/calls/compare/explanation.ts'
import { changeKindText } from '#contract/wording/changes.ts'
import { disputedInputTexts } from '#contract/wording/disputed-inputs.ts'
import { rankText } from '#contract/wording/rank-text.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { figureText } from '#contract/wording/sentence.ts'
import { signText } from '#contract/wording/symbol-meanings.ts'
import { unitBeside, unitName } from '#core/layout/unit-name.ts'
import { decimalOf, decimalPlaces } from '#core/quantity/decimal.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { formatHash } from '../../../app/view-state.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { momentText } from '../../../ui/words/moment.ts'
import { useRegionName } from '../../../ui/words/region-name.ts'
import { openSource } from '../../source/opened-source.ts'
import { exactFigure, formulaBeside, growthBeside } from '../format-figure.ts'
import type { CellFormula } from './cell-formula.ts'
import { type Claim, type ClaimState, claimState } from './claim-state.ts'
import styles from './explanation.module.css'
import type { FocusedCell } from './focused-cell.ts'
import { formulaWords, periodWords, unitOfFormula } from './formula-words.ts'
import { subjectWords } from './measure-words.ts'
import { type FigureRecord, recordsOf } from './records.ts'
import { sourceWords } from './source-words.ts'
import { type ExplainedAs, fullFormula, useExplanation } from './use-explanation.ts'

/** Where a number comes from: its formula, inputs and rounding, and every record of the figures behind it, newest first. */
export function ExplanationPanel(props: {
  readonly focused: FocusedCell
  readonly as: ExplainedAs
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { focused } = props
  const { indicator } = focused.row
  const { cell, measure } = focused
  const explanation = useExplanation(focused, props.as)
  const formula = fullFormula(focused, explanation)
  const isToldBelow =
    formula !== null && explanation !== undefined && hasNumbers(explanation) && TOLD_IN_NUMBERS.has(formula.type)
  // Its number stands in the column of points, and none in its own.
  const isShownElsewhere = formula?.type === 'none' && formula.reason === 'in-points'
  const nameOf = useIndicatorName()
  const regionNameOf = useRegionName()
  const name = language === 'en-US' ? (indicator.nameEn ?? indicator.name) : indicator.name
  return (
    <SidePanel
      label={t('history.title')}
      heading={t('history.title')}
      width={320}
      close={t('history.close')}
      onClose={props.onClose}
    >
      {formula === null ? (
        <p className={`${styles['body']} muted`}>{t('history.nothing')}</p>
      ) : (
        <div className={styles['body']}>
          <h3>{[focused.region ?? [], name, subjectWords(t, focused, language)].flat().join(' · ')}</h3>
          {!isToldBelow && (
            <p className={styles['formula']}>
              {formulaWords(formula, indicator, { t, language, shown: focused.shown })}
            </p>
          )}
          {isToldBelow && formula.type === 'growth' && formula.isNominal && (
            <p className="muted">{t('line.nominal')}</p>
          )}
          {measure === 'growth' && cell !== null && cell.reason !== null && formula.type !== 'none' && (
            <p className="muted">{reasonText(cell.reason, language)}</p>
          )}
          {explanation !== undefined && !isShownElsewhere && <HowItCame explanation={explanation} focused={focused} />}
          {recordsOf(explanation, formula.type === 'observed', nameOf, regionNameOf).map((record) => (
            <Claims key={`${record.region} ${record.indicator} ${record.measure} ${record.period}`} {...record} />
          ))}
        </div>
      )}
    </SidePanel>
  )
}

/** Formulas of the line over the table that the panel tells again, in letters and with their inputs put in. */
const TOLD_IN_NUMBERS: ReadonlySet<CellFormula['type']> = new Set(['growth', 'difference', 'points'])

function hasNumbers({ formula }: Explanation): boolean {
  return formula.numbers !== null && formula.kind !== 'observed' && formula.kind !== 'published'
}

/** Formula in letters and with its inputs put in, how it was rounded, and a published growth beside the computed one. */
function HowItCame(props: { readonly explanation: Explanation; readonly focused: FocusedCell }): ReactNode {
  const { explanation, focused } = props
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { formula, rounding, published, stage } = explanation
  const text = figureText(rounding?.text ?? '')
  const isRounded = rounding !== null && decimalPlaces(explanation.decimal ?? '') > rounding.decimals
  const shown = focused.shown ?? rounding?.decimals ?? null
  const unit = focused.formula === null ? '' : unitOfFormula(focused.formula, focused.row.indicator, { t, language })
  const disputed = disputedInputTexts(explanation, language)
  // That says in words all that a formula would.
  const rank = rankText(explanation, language)
  return (
    <dl className={styles['facts']}>
      {formula.kind !== 'observed' && formula.kind !== 'published' && rank === null && (
        <>
          <dt>{t('explain.formula')}</dt>
          <dd>{formula.symbols}</dd>
        </>
      )}
      {formula.numbers !== null && hasNumbers(explanation) && (
        <>
          <dt>{t('explain.numbers')}</dt>
          <dd>{rank ?? formulaBeside(formula.numbers, shown, unit)}</dd>
        </>
      )}
      {rounding !== null && (
        <>
          <dt>{t('explain.rounding')}</dt>
          <dd>{isRounded ? t('explain.rounded', { text, count: rounding.decimals }) : text}</dd>
        </>
      )}
      {stage !== null && (
        <>
          <dt>{t('explain.stage')}</dt>
          <dd>{t(`stage.${stage}`)}</dd>
        </>
      )}
      {published !== null && published.computed !== null && (
        <>
          <dt>{t('explain.published')}</dt>
          <dd>
            {t('explain.against', {
              published: growthBeside(decimalOf(published.value) ?? '', shown),
              computed: growthBeside(decimalOf(published.computed) ?? '', shown)
            })}
            {published.why !== null && `${language === 'zh-CN' ? '' : ' '}${t(`explain.why.${published.why}`)}`}
          </dd>
        </>
      )}
      {disputed.length > 0 && (
        <>
          <dt>{t('explain.conflict')}</dt>
          {disputed.map((text) => (
            <dd key={text}>
              <a className="amber" href={formatHash({ screen: 'history', params: { part: 'pending' } })}>
                {text}
              </a>
            </dd>
          ))}
        </>
      )}
    </dl>
  )
}

function Claims(props: FigureRecord): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { region, indicator, measure, period } = props
  const claims = useDesk('history.ofValue', { region, indicator, measure, period })
  return (
    <section className={styles['claims']}>
      <h4>
        {props.title}
        {periodWords(period, language)} · {t(`history.measure.${measure}`)}
      </h4>
      {claims.isPending && <Skeleton kind="rows" rows={2} />}
      {claims.isError && <Failed error={claims.error} onRetry={() => void claims.refetch()} />}
      {claims.data?.length === 0 && <p className="muted">{t('history.none')}</p>}
      <ol>
        {claims.data?.map((claim) => (
          <ClaimLine
            key={`${claim.change.id} ${claim.figure.source.cell}`}
            claim={claim}
            state={claimState(claim, claims.data)}
            unit={props.unit}
          />
        ))}
      </ol>
    </section>
  )
}

function ClaimLine(props: {
  readonly claim: Claim
  readonly state: ClaimState
  readonly unit: string | null
}): ReactNode {
  const { claim, unit } = props
  const { t } = useTranslation(['compare', 'source'])
  const { language } = useAppearance()
  const { figure, change, isFigure, isDisputed } = claim
  return (
    <li className={isFigure || isDisputed ? undefined : styles['fallen']}>
      <span className={styles['value']}>
        {figure.decimal === null
          ? signText(figure.symbol ?? '—', figure.meaning, language)
          : exactFigure(figure.decimal)}{' '}
        <small>{unit === null ? '' : unitBeside(unitName(unit, language))}</small>
      </span>
      <span className={styles['state']}>
        {isFigure ? (
          <CheckCircleOutlined aria-hidden />
        ) : isDisputed ? (
          <WarningOutlined aria-hidden />
        ) : (
          <StopOutlined aria-hidden />
        )}{' '}
        {t(`history.${props.state}`)}
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
        {changeKindText(change.kind, language)} · {momentText(change.at)}
        {change.author !== null && ` · ${change.author}`}
        {change.reason !== null && ` · ${change.reason}`}
      </span>
    </li>
  )
}
