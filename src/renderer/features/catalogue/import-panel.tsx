import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueImport } from '#contract/calls/catalogue-calls.ts'
import type { FileRef } from '#contract/file.ts'
import { rowChangeText, rowRefusalText } from '#contract/wording/catalogue-rows.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import panel from '../../ui/side-panel.module.css'
import { SidePanel } from '../../ui/side-panel.tsx'
import styles from './catalogue.module.css'
import { useFieldNames } from './form/field-names.ts'

type Row = CatalogueImport['rows'][number]

/** What a spreadsheet would make of the catalogue, before it is taken. */
export function ImportPanel(props: { readonly file: FileRef; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['catalogue', 'frame'])
  const { language } = useAppearance()
  const onError = useSayFailure()
  const namesOf = useFieldNames()
  const plan = useDesk('catalogue.planImport', { file: props.file.id })
  const take = useDeskMutation('catalogue.import', { onError, onSuccess: props.onClose })
  const changed = (row: Row): string =>
    row.changes
      .map((one) => t('catalogue:import.field', { name: namesOf([one.field]), change: rowChangeText(one, language) }))
      .join(' · ')
  const count = (kind: Row['kind']): number => plan.data?.rows.filter((row) => row.kind === kind).length ?? 0
  const told = plan.data?.rows.filter(({ kind }) => kind !== 'unchanged') ?? []
  const changes = count('new') + count('changed')
  return (
    <SidePanel
      label={t('catalogue:import.title')}
      heading={props.file.name}
      width={340}
      close={t('frame:close')}
      onClose={props.onClose}
    >
      <div className={panel['body']}>
        {plan.isError ? (
          <Failed error={plan.error} onRetry={() => void plan.refetch()} />
        ) : plan.data === undefined ? (
          <Skeleton kind="page" />
        ) : (
          <>
            <p>
              {t('catalogue:import.counts', {
                new: count('new'),
                changed: count('changed'),
                unchanged: count('unchanged'),
                refused: count('refused')
              })}
            </p>
            <ul className={styles['merged']}>
              {told.slice(0, 300).map((row) => (
                <li key={row.row} data-kind={row.kind}>
                  {t('catalogue:import.row', { row: row.row })} {row.name}{' '}
                  <span className="muted">
                    {row.refusal === null
                      ? [t(`catalogue:import.kinds.${row.kind}`), changed(row)].filter(Boolean).join(' · ')
                      : rowRefusalText(row.refusal, language)}
                  </span>
                </li>
              ))}
            </ul>
            <div className={panel['save']}>
              <Button
                type="primary"
                disabled={changes === 0}
                loading={take.isPending}
                onClick={() => take.mutate({ file: props.file.id })}
              >
                {t('catalogue:import.take', { count: changes })}
              </Button>
            </div>
          </>
        )}
      </div>
    </SidePanel>
  )
}
