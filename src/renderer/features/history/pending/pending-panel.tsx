import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { unitBeside } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import panel from '../../../ui/side-panel.module.css'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { openSource } from '../../source/opened-source.ts'
import history from '../history.module.css'
import { saidText, usePlaceName } from '../said-words.ts'
import styles from './pending.module.css'
import { pickOf, wordsOn } from './pending-figures.ts'

/** One figure that waits: why, what is said of it by whom, and the decision. */
export function PendingPanel(props: {
  readonly one: PendingFigure
  readonly isPast: boolean
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const placeName = usePlaceName()
  const unitOf = useUnitName()
  const [reason, setReason] = useState('')
  const decide = useDeskMutation('history.decide', { onError: useSayFailure() })
  const { one, isPast } = props
  const { region, indicator, measure, period } = one
  return (
    <SidePanel
      label={placeName(one)}
      heading={placeName(one)}
      width="min(520px, 45%)"
      close={t('close')}
      onClose={props.onClose}
    >
      <div className={`${panel['body']} ${history['change']}`}>
        <p className="amber">{one.remark === null ? t('pending.conflict') : remarkText(one.remark, language)}</p>
        {!isPast && (
          <Input
            value={reason}
            maxLength={500}
            placeholder={t('pending.reason')}
            aria-label={t('pending.reason')}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <ul className={styles['words']}>
          {wordsOn(one).map((claim) => {
            const { decimal, symbol, stage, source, nth, isFigure, department, remark } = claim
            return (
              <li key={`${source.change} ${nth}`} data-figure={isFigure || undefined}>
                <strong className="numeric">
                  {saidText({ decimal, symbol })} {unitBeside(unitOf(one.unit))}
                </strong>
                <span className="muted">
                  {[isFigure ? t('pending.shown') : null, department, stage === null ? null : t(`stage.${stage}`)]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
                <button
                  type="button"
                  className={styles['source']}
                  title={t('openSource')}
                  onClick={() => openSource({ region, indicator, measure, period, change: source.change })}
                >
                  {[source.file ?? t('typedIn'), source.sheet, source.cell].filter((part) => part !== null).join(' › ')}
                </button>
                {one.remark === null && remark !== null && (
                  <span className="amber">{t('pending.doubted', { remark: remarkText(remark, language) })}</span>
                )}
                {!isPast && (
                  <Button
                    loading={decide.isPending}
                    onClick={() => decide.mutate({ ...pickOf(one, claim), reason: reason.trim() || null })}
                  >
                    {isFigure ? t('pending.keep') : t('pending.take')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </SidePanel>
  )
}
