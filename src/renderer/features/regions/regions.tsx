import { type ReactNode, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '#contract/figure.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useViewParams } from '../../app/view-state.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import styles from '../../ui/lists/list-beside-form.module.css'
import { ListBesideForm } from '../../ui/lists/list-beside-form.tsx'
import { OtherNames } from '../../ui/lists/other-names.tsx'
import { regionLines, yearsText } from './region-lines.ts'
import { RegionPanel } from './region-panel.tsx'

/**
 * The regions of the desk: with figures, of its own, sums of others; what is searched for is found in the national list
 * too. The chosen one beside, to be edited.
 */
export function Regions({ parts }: { readonly parts: ReactNode }): ReactNode {
  const { t } = useTranslation('regions')
  const list = useDesk('catalogue.deskRegions', {})
  const [params] = useViewParams('catalogue')
  const query = (params['q'] ?? '').trim().slice(0, LONGEST)
  const national = useDesk(
    'catalogue.regions',
    { query, limit: MOST, withFigures: false },
    { enabled: query !== '', keep: true }
  )
  const open = params['region'] ?? ''
  const chosen = useDesk('catalogue.regions', { query: open, limit: 1, withFigures: false }, { enabled: open !== '' })
  const listed = useMemo(() => new Set(list.data?.map(({ code }) => code)), [list.data])
  const beyond = useMemo(() => national.data?.filter(({ code }) => !listed.has(code)) ?? null, [national.data, listed])
  const rows = useCallback(
    (regions: readonly Region[], query: string) => rowsOf(regions, query, (level) => t(`levels.${level}`)),
    [t]
  )
  return (
    <ListBesideForm
      of={{ words: 'regions', choice: 'region' }}
      parts={parts}
      list={list}
      beyond={query === '' || national.isError ? [] : beyond}
      opened={chosen.data?.find(({ code }) => code === open && !listed.has(code)) ?? null}
      head={[t('name'), t('code'), t('level'), t('within'), t('years'), t('figures')]}
      columns="minmax(200px, 420px) 96px 72px minmax(100px, 240px) 96px 72px"
      numeric={[5]}
      rowsOf={rows}
      form={({ items, id, close, opened }) => (
        <RegionPanel
          key={id ?? ''}
          region={items.find(({ code }) => code === id) ?? null}
          isNew={id === null}
          regions={items}
          onClose={close}
          onSaved={opened}
        />
      )}
    />
  )
}

/** As the search takes it, and so many that a list can be looked through. */
const LONGEST = 60
const MOST = 200

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
        {region.sumOf !== null && <SumOf parts={region.sumOf.map((code) => names.get(code) ?? code)} />}
        {region.sumOf === null && <OtherNames names={region.formerNames} />}
      </span>,
      region.level === 'own' ? '' : region.code,
      levelName(region.level),
      region.path.join(' '),
      yearsText(region),
      region.figures === 0 ? '' : region.figures.toLocaleString()
    ]
  }))
}

/** The first of the parts and how many there are; all of them on hover, and in the panel that the line opens. */
function SumOf({ parts }: { readonly parts: readonly string[] }): ReactNode {
  const shown = parts.length > PARTS_SHOWN ? [...parts.slice(0, PARTS_SHOWN), `… (${parts.length})`] : parts
  return (
    <span className={styles['sum']} title={parts.join(' + ')}>
      {' '}
      = {shown.join(' + ')}
    </span>
  )
}

const PARTS_SHOWN = 3
