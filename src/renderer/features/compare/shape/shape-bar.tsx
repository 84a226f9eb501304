import { CloseOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { shownRegion } from '#core/catalogue/regions/shown-region.ts'
import type { Language } from '#core/language.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { Dimension, Pivot } from '#core/layout/pivot/pivot.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { useSteady } from '../../../ui/behaviour/use-steady.ts'
import { periodWords } from '../explaining/formula-words.ts'
import type { ComparisonView } from '../view/comparison-view.ts'
import type { Against } from '../views/use-against.ts'
import { LookMenu } from './look-menu.tsx'
import { MeasureChoice } from './measure-choice.tsx'
import { PivotBar, type PivotMembers } from './pivot-bar.tsx'
import styles from './shape.module.css'

const YEAR = /^\d{4}$/

/** One line: which dimension stands where, what is shown of each figure, how it looks, and what is not as usual. */
export function ShapeBar(props: {
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  readonly table: ComparisonTable
  /** What has figures and could be in the table, too. */
  readonly available: Available
  /** Takes a member into the table that is not in it, and fixes it. */
  readonly onTakeIn: (dimension: Dimension, key: string) => void
  readonly layout: CubeLayout
  readonly columnInFocus: () => { readonly key: string; readonly name: string } | null
  readonly onLeave: () => void
  readonly against: Against | null
  readonly changedOnly: boolean
  readonly onChangedOnly: (only: boolean) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { view, change, table, against } = props
  const [only] = table.regions
  // Another region's first year is no base for this one.
  const scope = useDesk('compare.scope', { region: table.regions.length === 1 ? (only?.code ?? null) : null })
  const { shape } = view
  const { indicators } = props.layout.cube
  const putShape = useSteady((patch: Partial<typeof shape>): void => change({ shape: { ...shape, ...patch } }))
  // A sort belongs to a column of the table as it stood.
  const putPivot = useSteady(({ rows, columns }: Pivot) =>
    change({ shape: { ...shape, pivot: { rows: [...rows], columns: [...columns] } }, sort: null })
  )
  const putColour = useSteady((colour: ComparisonView['colour']) => change({ colour }))
  const columnInFocus = useSteady(props.columnInFocus)
  const leave = useSteady(props.onLeave)
  const { available } = props
  const [members, others] = useMemo(() => {
    const inTable = membersOf({ indicators, regions: table.regions, periods: table.periods }, language)
    const all = membersOf(available, language)
    const without = (dimension: Dimension) => {
      const there = new Set(inTable[dimension].map(({ key }) => key))
      return all[dimension].filter(({ key }) => !there.has(key))
    }
    return [
      inTable,
      { indicators: without('indicators'), regions: without('regions'), periods: without('periods') }
    ] as const
  }, [indicators, table, available, language])
  const { onTakeIn } = props
  const putFixed = useSteady((dimension: Dimension, key: string) => {
    if (others[dimension].some((other) => other.key === key)) onTakeIn(dimension, key)
    else putShape({ fixed: { ...shape.fixed, [dimension]: key } })
  })
  const bases = useMemo(
    () => (scope.data?.periods ?? []).map(({ period }) => period).filter((period) => YEAR.test(period)),
    [scope.data]
  )
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('shape')}>
      <PivotBar shape={shape} members={members} others={others} onPivot={putPivot} onFixed={putFixed} />
      {against === null ? (
        <MeasureChoice
          shape={shape}
          onShape={putShape}
          bases={bases}
          base={table.periods.find((period) => YEAR.test(period)) ?? bases[0]}
        />
      ) : (
        <span className={styles['tag']} role="status">
          {t(against.rows.changed === 0 ? 'views.same' : 'views.against', {
            name: against.view.name,
            changed: against.rows.changed
          })}
          <Checkbox checked={props.changedOnly} onChange={() => props.onChangedOnly(!props.changedOnly)}>
            {t('views.changedOnly')}
          </Checkbox>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('views.endCompare')}
            title={t('views.endCompare')}
            onClick={() => change({ against: null })}
          />
        </span>
      )}
      <LookMenu
        shape={shape}
        onShape={putShape}
        colour={view.colour}
        onColour={putColour}
        columnInFocus={columnInFocus}
        onLeave={leave}
      />
      {view.asOf !== null && (
        <span className={styles['tag']}>
          {t('asOf.tag', { at: momentWords(view.asOf) })}
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('asOf.clear')}
            title={t('asOf.clear')}
            onClick={() => change({ asOf: null })}
          />
        </span>
      )}
      {view.basis === 'same-scope' && <span className={styles['tag']}>{t('asOf.sameScopeTag')}</span>}
    </div>
  )
}

/** Indicators, regions and periods that have figures. */
export interface Available {
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly periods: readonly string[]
}

function membersOf({ indicators, regions, periods }: Available, language: Language): PivotMembers {
  return {
    indicators: indicators.map(({ id, name, nameEn }) => ({
      key: id,
      name: language === 'en-US' ? (nameEn ?? name) : name
    })),
    regions: regions.map(({ code, name }) => ({ key: code, name: shownRegion(name, language) })),
    periods: periods.map((period) => ({ key: period, name: periodWords(period, language) }))
  }
}

/** A day as it was chosen; the time of a snapshot by the clock on the wall. */
function momentWords(moment: string): string {
  return moment.includes('T') ? localTime(moment).slice(0, 16) : moment
}
