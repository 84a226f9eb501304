import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useUndo } from '../../../app/frame/undo.tsx'
import { changeView } from '../../../app/view-state.ts'
import panel from '../../../ui/side-panel.module.css'
import styles from '../catalogue.module.css'
import type { Indicator } from '../catalogue-lines.ts'
import { MergePart } from './merge-part.tsx'
import { SplitPart } from './split-part.tsx'

/** What can be done with one indicator beside editing it: merged, split, taken out; what was merged into it. */
export function IndicatorTools(props: {
  readonly indicator: Indicator
  readonly indicators: readonly Indicator[]
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation(['catalogue', 'entry', 'frame'])
  const { indicator } = props
  const onError = useSayFailure()
  const { undo } = useUndo()
  const [open, setOpen] = useState<'merge' | 'split' | null>(null)
  const withdraw = useDeskMutation('catalogue.withdraw', { onError, onSuccess: props.onClose })
  const toggle = (part: 'merge' | 'split') => setOpen(open === part ? null : part)
  return (
    <div className={styles['tooling']}>
      {indicator.merged.length > 0 && (
        <ul className={styles['merged']} aria-label={t('catalogue:merged')}>
          {indicator.merged.map(({ id, name, change }) => (
            <li key={id}>
              {t('catalogue:mergedFrom', { name })}{' '}
              <button type="button" className={styles['link']} onClick={() => undo(change)}>
                {t('frame:undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={panel['save']}>
        <Button onClick={() => changeView('catalogue', { entry: indicator.id })}>{t('entry:open')}</Button>
        <Button aria-expanded={open === 'merge'} onClick={() => toggle('merge')}>
          {t('catalogue:merge.open')}
        </Button>
        {indicator.figures > 0 && (
          <Button aria-expanded={open === 'split'} onClick={() => toggle('split')}>
            {t('catalogue:split.open')}
          </Button>
        )}
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate({ ids: [indicator.id] })}>
          {t('catalogue:withdraw')}
        </Button>
      </div>
      {open !== null && (
        <div key={open} ref={intoSight}>
          {open === 'merge' ? (
            <MergePart chosen={[indicator]} indicators={props.indicators} onDone={props.onOpen} />
          ) : (
            <SplitPart indicator={indicator} indicators={props.indicators} onDone={props.onOpen} />
          )}
        </div>
      )}
    </div>
  )
}

/** The buttons stand at the lower end of the panel: what they open lies below what is seen, and grows as it loads. */
function intoSight(part: HTMLElement | null): (() => void) | undefined {
  if (part === null) return undefined
  const growth = new ResizeObserver(() => part.scrollIntoView({ block: 'nearest' }))
  growth.observe(part)
  return () => growth.disconnect()
}
