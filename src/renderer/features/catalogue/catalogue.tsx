import { PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox, type InputRef } from 'antd'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '#contract/file.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { host } from '../../app/desk/host.ts'
import { useSaySaved } from '../../app/desk/say-saved.tsx'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { navigate, screenNames, useViewParams } from '../../app/view-state.ts'
import { FindField } from '../../ui/find-field.tsx'
import { Departments } from '../departments/departments.tsx'
import { Entry } from '../entry/entry.tsx'
import { type KeptEntry, useKeptEntries } from '../entry/kept-entry.ts'
import { Regions } from '../regions/regions.tsx'
import styles from './catalogue.module.css'
import { catalogueLines } from './catalogue-lines.ts'
import { CatalogueParts } from './catalogue-parts.tsx'
import { CatalogueTree, type CatalogueTreeHandle, firstFound } from './catalogue-tree.tsx'
import { IndicatorPanel } from './form/indicator-panel.tsx'
import { useKeptDrafts } from './form/kept-drafts.ts'
import { ImportPanel } from './import-panel.tsx'
import { SelectedPanel } from './selected-panel.tsx'

/** 指标库: indicators by chapter, regions and departments; the chosen one beside, to be edited. */
export function Catalogue(): ReactNode {
  const [params] = useViewParams('catalogue')
  if (params['entry'] !== undefined) return <CatalogueEntry ids={params['entry']} />
  if (params['part'] === 'regions') return <Regions parts={<CatalogueParts />} />
  return params['part'] === 'departments' ? <Departments parts={<CatalogueParts />} /> : <CatalogueTable />
}

/** Values typed into the chosen indicators; in their place a region, a year or a period may be named. */
function CatalogueEntry({ ids }: { readonly ids: string }): ReactNode {
  const [params, change] = useViewParams('catalogue')
  const catalogue = useDesk('catalogue.indicators', {})
  const state = useDesk('desk.state', {})
  const { entries, keep } = useKeptEntries()
  const { region, year, period, measure } = params
  const place = [ids, region, year, period].join(' ')
  const onKeep = useCallback((entry: KeptEntry) => keep(place, entry), [keep, place])
  if (catalogue.isError) return <Failed error={catalogue.error} onRetry={() => void catalogue.refetch()} />
  if (catalogue.data === undefined || state.data === undefined || entries === null) return <Skeleton kind="page" />
  const chosen = new Set(ids.split(','))
  const yearNamed = year ?? period?.slice(0, 4)
  const back = screenNames.find((screen) => screen === params['back'])
  return (
    <Entry
      key={[ids, region, period].join(' ')}
      kept={entries[place] ?? null}
      onKeep={onKeep}
      indicators={catalogue.data.indicators.filter(({ id }) => chosen.has(id))}
      region={region ?? state.data.open?.region ?? null}
      year={yearNamed === undefined ? (state.data.open?.year ?? null) : Number(yearNamed)}
      period={period ?? null}
      measure={measure === 'growth' ? 'growth' : 'level'}
      onClose={() => {
        const none = { entry: null, region: null, year: null, period: null, measure: null, back: null }
        change(none, { replace: back !== undefined })
        if (back !== undefined) navigate(back)
      }}
    />
  )
}

function CatalogueTable(): ReactNode {
  const { t } = useTranslation('catalogue')
  const [params, change] = useViewParams('catalogue')
  const catalogue = useDesk('catalogue.indicators', {})
  const known = useDesk('import.departments', {})
  const search = useRef<InputRef>(null)
  const tree = useRef<CatalogueTreeHandle>(null)
  const onError = useSayFailure()
  const move = useDeskMutation('catalogue.move', { onError })
  const exporting = useDeskMutation('catalogue.export')
  const { language } = useAppearance()
  const saySaved = useSaySaved()
  const [file, setFile] = useState<FileRef | null>(null)
  const exportIt = async (): Promise<void> => {
    try {
      const saved = await host.save(await exporting.mutateAsync({ language }))
      if (saved !== null) saySaved(saved, { title: t('exported', { place: saved.place }) })
    } catch (error) {
      onError(error)
    }
  }
  const pick = async (): Promise<void> => {
    try {
      const [picked] = await host.pickFiles('spreadsheets')
      if (picked !== undefined) setFile(picked)
    } catch (error) {
      onError(error)
    }
  }
  const chosen = useMemo(() => new Set((params['chosen'] ?? '').split(',').filter(Boolean)), [params])
  const setChosen = (ids: Iterable<string>): void => change({ chosen: [...ids].join(',') || null }, { replace: true })
  const { drafts, keep } = useKeptDrafts()
  const unsaved = useMemo(() => new Set(Object.keys(drafts ?? {})), [drafts])
  const query = params['q'] ?? ''
  const withFigures = params['figures'] === '1'
  useCommand('export', () => void exportIt())
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: 'Ctrl F', does: t('key.find') },
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: '← →', does: t('key.fold') },
    { keys: 'Enter', does: t('key.open') },
    { keys: 'Space', does: t('key.choose') },
    { keys: 'Shift ↑ ↓', does: t('key.chooseMany') },
    { keys: 'Alt ↑ ↓', does: t('key.move') }
  ])
  const folded = useMemo(() => new Set((params['folded'] ?? '').split('|').filter(Boolean)), [params])
  const lines = useMemo(
    () => (catalogue.data === undefined ? [] : catalogueLines(catalogue.data, { query, withFigures, folded })),
    [catalogue.data, query, withFigures, folded]
  )
  if (catalogue.isError) return <Failed error={catalogue.error} onRetry={() => void catalogue.refetch()} />
  if (catalogue.isPending || drafts === null) return <Skeleton kind="page" />
  const { indicators, chapters } = catalogue.data
  const open = params['indicator']
  const shown = lines.filter(({ kind }) => kind === 'indicator').length
  const isNew = params['new'] === '1'
  const formOf = isNew ? 'new' : (open ?? '')
  const together = indicators.filter(({ id }) => chosen.has(id))
  const departments = known.data ?? []
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={t('title')}>
        <CatalogueParts />
        <FindField
          ref={search}
          className={styles['search']}
          label={t('search')}
          hint={t('searchHint')}
          value={query}
          onChange={(text) => change({ q: text }, { replace: true })}
          onEnter={() => {
            const first = lines[firstFound(lines)]
            if (query.trim() !== '' && first?.kind === 'indicator') change({ indicator: first.indicator.id, new: null })
          }}
          onDown={() => tree.current?.enter()}
        />
        <Checkbox
          checked={withFigures}
          onChange={(event) => change({ figures: event.target.checked ? '1' : null }, { replace: true })}
        >
          {t('withFigures')}
        </Checkbox>
        <span className={styles['gap']} />
        <Button onClick={() => void exportIt()} loading={exporting.isPending}>
          {t('export')}
        </Button>
        <Button onClick={() => void pick()}>{t('import.open')}</Button>
        <Button icon={<PlusOutlined />} onClick={() => change({ new: '1', indicator: null })}>
          {t(unsaved.has('new') ? 'newKept' : 'new')}
        </Button>
      </div>
      <div className={styles['body']}>
        {lines.length === 0 ? (
          <p className={styles['nothing']}>{t('nothing', { query })}</p>
        ) : (
          <CatalogueTree
            ref={tree}
            lines={lines}
            open={open ?? null}
            chosen={chosen}
            unsaved={unsaved}
            onChoose={setChosen}
            onMove={(ids, target) => move.mutate({ ids: [...ids], ...target })}
            onOpen={(id) => change({ indicator: id, new: null })}
            onFold={(chapter, isFolded) => {
              const next = new Set(folded)
              if (isFolded) next.add(chapter)
              else next.delete(chapter)
              change({ folded: [...next].join('|') }, { replace: true })
            }}
          />
        )}
        {file !== null && <ImportPanel key={file.id} file={file} onClose={() => setFile(null)} />}
        {file === null && together.length > 1 && (
          <SelectedPanel
            chosen={together}
            chapters={chapters}
            departments={departments}
            indicators={indicators}
            onType={() => change({ entry: [...chosen].join(',') })}
            onMerged={(into) => change({ indicator: into, new: null, chosen: null })}
            onClose={() => setChosen([])}
          />
        )}
        {file === null && together.length < 2 && (isNew || open !== undefined) && (
          <IndicatorPanel
            key={formOf}
            indicator={isNew ? null : (indicators.find(({ id }) => id === open) ?? null)}
            isNew={isNew}
            draft={drafts[formOf] ?? null}
            onDraft={(draft) => keep(formOf, draft)}
            chapters={chapters}
            departments={departments}
            indicators={indicators}
            onOpen={(id) => change({ indicator: id, new: null })}
            onClose={() => change({ indicator: null, new: null })}
            onSaved={(id) => change({ indicator: id, new: null }, { replace: true })}
          />
        )}
      </div>
      <Status>
        <span>{t('count', { count: shown, all: indicators.length })}</span>
        {unsaved.size > 0 && <span className="amber">{t('unsavedCount', { count: unsaved.size })}</span>}
      </Status>
    </>
  )
}
