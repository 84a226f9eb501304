import { CloseOutlined, DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '#contract/calls.ts'
import { changeKindText } from '#contract/wording/changes.ts'
import { figureText } from '#contract/wording/sentence.ts'
import { signText } from '#contract/wording/symbol-meanings.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { host } from '../../app/desk/host.ts'
import { useSaySaved } from '../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useView } from '../../app/view-state.ts'
import { momentText } from '../../ui/words/moment.ts'
import { SheetGrid } from '../import/sheet/sheet-grid.tsx'
import { openSource, type SourcePlace, useOpenedSource } from './opened-source.ts'
import styles from './source.module.css'

/** The original file of a figure, as it came in, with the figure's cell lit. */
export function SourcePanel(): ReactNode {
  const place = useOpenedSource()
  const { screen, params } = useView()
  return (
    <>
      <ClosedByLeaving key={`${screen} ${params['part'] ?? ''}`} />
      {place !== null && <OpenedSource key={JSON.stringify(place)} place={place} />}
    </>
  )
}

/** It belongs to what it was opened from, and would lie over any other screen. */
function ClosedByLeaving(): null {
  useEffect(() => () => openSource(null), [])
  return null
}

function OpenedSource({ place }: { readonly place: SourcePlace }): ReactNode {
  const { t } = useTranslation('source')
  const found = useDesk('source.find', place)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      openSource(null)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
  return (
    <aside className={styles['panel']} aria-label={t('title')}>
      <header className={styles['head']}>
        <h2>{t('title')}</h2>
        {found.data !== undefined && <Facts found={found.data} />}
        <span className={styles['gap']} />
        {found.data?.original != null && <SaveOriginal original={found.data.original} />}
        <Button type="text" icon={<CloseOutlined />} aria-label={t('close')} onClick={() => openSource(null)} />
      </header>
      {found.isPending && <Skeleton kind="rows" />}
      {found.isError && <Failed error={found.error} />}
      {found.data !== undefined && <Original found={found.data} />}
    </aside>
  )
}

type Found = CallOutput<'source.find'>

function Facts({ found: { figure, change, withdrawn } }: { readonly found: Found }): ReactNode {
  const { t } = useTranslation('source')
  const { language } = useAppearance()
  const { file, sheet, cell } = figure.source
  const place = [file, sheet, cell].filter((part) => part !== null).join(' › ')
  const act = [changeKindText(change.kind, language), momentText(change.at), figure.source.department, change.author]
  return (
    <span className={styles['facts']}>
      <strong className="numeric">
        {figure.decimal === null
          ? signText(figure.symbol ?? '—', figure.meaning, language)
          : figureText(figure.decimal)}
      </strong>{' '}
      {place} <span className="muted">{act.filter((part) => part !== null).join(' · ')}</span>
      {withdrawn !== null && (
        <strong>
          {' '}
          {t('withdrawn', {
            change: `#${withdrawn.id} ${changeKindText(withdrawn.kind, language)}`,
            at: momentText(withdrawn.at)
          })}
        </strong>
      )}
    </span>
  )
}

function SaveOriginal({ original }: { readonly original: NonNullable<Found['original']> }): ReactNode {
  const { t } = useTranslation('source')
  const saySaved = useSaySaved()
  const onError = useSayFailure()
  const save = useDeskMutation('source.original', {
    onError,
    onSuccess: async (artifact) => {
      const saved = await host.save(artifact)
      if (saved !== null) saySaved(saved, { title: t('saved', { place: saved.place }) })
    }
  })
  return (
    <Button icon={<DownloadOutlined />} loading={save.isPending} onClick={() => save.mutate(original)}>
      {t('save')}
    </Button>
  )
}

function Original({ found: { figure, original } }: { readonly found: Found }): ReactNode {
  const { t } = useTranslation('source')
  const { sheet: name, cell } = figure.source
  const sheets = useDesk('source.sheets', original ?? { original: 0, file: '' }, { enabled: original !== null })
  const [looked, look] = useState(cell ?? 'A1')
  if (original === null || name === null) return <Empty title={t('typed')} what={t('typedWhat')} />
  if (sheets.isError) return <Failed error={sheets.error} onRetry={() => void sheets.refetch()} />
  if (sheets.data === undefined) return <Skeleton kind="rows" />
  const sheet = sheets.data.find((one) => one.name === name)
  if (sheet === undefined) return <Empty title={t('noSheet', { name })} what={t('noSheetWhat')} />
  return (
    <SheetGrid
      sheet={{ ...sheet, ask: { call: 'source.sheet', ...original } }}
      cell={looked}
      onCell={look}
      onLook={nowhere}
    />
  )
}

const nowhere = (): void => undefined
