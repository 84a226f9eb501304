import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '#contract/figure.ts'
import { useCommand } from '../../app/commands.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import styles from '../../ui/list-beside-form.module.css'
import { PickList } from '../../ui/pick-list.tsx'
import { regionLines, yearsText } from './region-lines.ts'
import { RegionPanel } from './region-panel.tsx'

/** The regions of the desk: with figures, of its own, sums of others; the chosen one beside, to be edited. */
export function Regions({ parts }: { readonly parts: ReactNode }): ReactNode {
  const { t } = useTranslation('regions')
  const [params, change] = useViewParams('catalogue')
  const list = useDesk('catalogue.deskRegions', {})
  const search = useRef<InputRef>(null)
  const query = params['q'] ?? ''
  useCommand('find', () => search.current?.focus({ cursor: 'all' }))
  useTellKeys([
    { keys: 'Ctrl F', does: t('find') },
    { keys: '↑ ↓', does: t('key.walk') },
    { keys: 'Enter', does: t('key.open') }
  ])
  const regions = list.data
  const rows = useMemo(() => rowsOf(regions ?? [], query, (level) => t(`levels.${level}`)), [regions, query, t])
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />
  if (regions === undefined) return <Skeleton kind="page" />
  const isNew = params['new'] === '1'
  const open = params['region'] ?? null
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={t('title')}>
        {parts}
        <Input
          ref={search}
          className={styles['search']}
          allowClear
          aria-label={t('find')}
          placeholder={t('findHint')}
          value={query}
          onChange={(event) => change({ q: event.target.value }, { replace: true })}
        />
        <span className={styles['gap']} />
        <Button icon={<PlusOutlined />} onClick={() => change({ new: '1', region: null })}>
          {t('new')}
        </Button>
      </div>
      <div className={styles['body']}>
        {regions.length === 0 ? (
          <Empty title={t('empty')} what={t('emptyWhat')} />
        ) : (
          <PickList
            label={t('title')}
            head={[t('name'), t('code'), t('level'), t('within'), t('years'), t('figures')]}
            columns="minmax(200px, 1fr) 96px 72px minmax(100px, 240px) 96px 72px"
            numeric={[5]}
            rows={rows}
            open={open}
            onOpen={(code) => change({ region: code, new: null })}
          />
        )}
        {(isNew || open !== null) && (
          <RegionPanel
            key={isNew ? '' : open}
            region={isNew ? null : (regions.find(({ code }) => code === open) ?? null)}
            isNew={isNew}
            regions={regions}
            onClose={() => change({ region: null, new: null })}
            onSaved={(code) => change({ region: code, new: null }, { replace: true })}
          />
        )}
      </div>
      <Status>{t('count', { count: rows.length, all: regions.length })}</Status>
    </>
  )
}

function rowsOf(regions: readonly Region[], query: string, levelName: (level: Region['level']) => string) {
  const found = regions.filter(({ name, code, formerNames, pinyin }) =>
    isFoundBy(query, { name: `${name} ${code}`, nameEn: null, pinyin, aliases: formerNames })
  )
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  return regionLines(found).map(({ region, depth }) => ({
    id: region.code,
    cells: [
      <span key="name" style={{ paddingLeft: depth * 16 }}>
        {region.name}
        {region.sumOf !== null && (
          <span className={styles['sum']}> = {region.sumOf.map((code) => names.get(code) ?? code).join(' + ')}</span>
        )}
        {region.sumOf === null && region.formerNames.length > 0 && (
          <span className={styles['sum']}> {region.formerNames.join('、')}</span>
        )}
      </span>,
      region.code,
      levelName(region.level),
      region.path.join(' '),
      yearsText(region),
      region.figures === 0 ? '' : region.figures.toLocaleString()
    ]
  }))
}
