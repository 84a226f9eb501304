import { DownOutlined, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { memo, type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { useViewParams } from '../../../app/view-state.ts'
import { DropMenu } from '../../../ui/drop-menu.tsx'
import { periodWords } from '../explaining/formula-words.ts'
import type { ComparisonView } from '../view/comparison-view.ts'
import styles from './start.module.css'
import {
  type Holdings,
  periodsWithinYear,
  type StartingTable,
  startingTable,
  startingTables
} from './starting-tables.ts'

/** 常用表: one press from any desk to the tables that are made every month. */
export const StartingMenu = memo(function StartingMenu(props: {
  readonly held: Omit<Holdings, 'ranking' | 'withinYear'>
  /** The region of work. */
  readonly region: string
  readonly onStart: (view: Partial<ComparisonView>) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const [open, setOpen] = useState(false)
  const { region, held } = props
  const [params, setParams] = useViewParams('compare')
  const asked = startingTables.find((which) => which === params['start']) ?? null
  const isWanted = open || asked !== null
  const ranking = useDesk('compare.ranking', { region, year: held.year, indicator: held.focus }, { enabled: isWanted })
  const periods = useMemo(() => periodsWithinYear(held), [held])
  const within = useDesk(
    'compare.table',
    { regions: [region], periods, indicators: null, measures: [], basis: 'published', asOf: null },
    { enabled: isWanted && periods.length > 0 }
  )
  const withinYear = within.data === undefined ? null : within.data.rows.map(({ indicator }) => indicator.id)
  const all = { ...held, withinYear, ranking: ranking.data ?? null }
  const tables = open ? startingTables.map((which) => ({ which, view: startingTable(which, all) })) : []
  const isKnown = !ranking.isPending && (periods.length === 0 || !within.isPending)
  const { onStart } = props
  // The address may ask for one: it is made once, or shown with what it lacks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what it is made of is known
  useEffect(() => {
    if (asked === null || !isKnown) return
    setParams({ start: null }, { replace: true })
    const view = startingTable(asked, all)
    if (view === null) setOpen(true)
    else onStart(view)
  }, [asked, isKnown])
  // What is not known yet is not said to be lacking.
  const isLacking = (which: StartingTable): boolean => which !== 'ranking' || ranking.isSuccess
  const whatIs = (which: StartingTable, view: Partial<ComparisonView> | null): string => {
    if (view === null && isLacking(which)) return t(`start.${which}.lacking`)
    const period = which === 'latest' ? view?.periods?.at(-1) : undefined
    return period === undefined
      ? t(`start.${which}.what`)
      : t('start.latest.whatOf', { period: periodWords(period, language) })
  }
  return (
    <DropMenu
      open={open}
      onOpenChange={setOpen}
      menu={{
        items: tables.map(({ which, view }) => ({
          key: which,
          disabled: view === null,
          label: (
            <span className={styles['entry']}>
              <span>{t(`start.${which}.name`)}</span>
              <small>{whatIs(which, view)}</small>
            </span>
          )
        })),
        onClick: ({ key }) => {
          const view = tables.find(({ which }) => which === key)?.view
          if (view != null) props.onStart(view)
        }
      }}
    >
      <Button icon={<TableOutlined />} aria-haspopup="menu" title={t('start.hint')}>
        {t('start.title')} <DownOutlined aria-hidden />
      </Button>
    </DropMenu>
  )
})
