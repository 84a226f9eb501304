// biome-ignore-all lint/a11y/useSemanticElements: absolutely placed, virtual rows cannot be a table element; these are the ARIA grid roles.

import { CheckOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { App, Dropdown } from 'antd'
import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompletenessRow } from '#contract/calls/completeness-calls.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { useAppearance } from '../../app/appearance.ts'
import { navigate } from '../../app/view-state.ts'
import { useArrivalFocus } from '../../ui/behaviour/arrival-focus.ts'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import { openEntry } from '../entry/open-entry.ts'
import { openSource } from '../source/opened-source.ts'
import { scrollAcrossTo, useYearInSight } from './columns-in-sight.ts'
import styles from './completeness.module.css'

interface Cell {
  readonly row: number
  readonly column: number
}

/** Indicators down, periods across. A hole leads to the import or to the grid for typing, what is there to its original file. */
export function CompletenessGrid(props: {
  readonly region: string
  /** Of work. */
  readonly year: number | null
  readonly periods: readonly string[]
  readonly rows: readonly CompletenessRow[]
}): ReactNode {
  const { t } = useTranslation('completeness')
  const { language, rowHeight } = useAppearance()
  const { notification } = App.useApp()
  const nameOf = useIndicatorName()
  const { periods, rows, region } = props
  const [focus, setFocus] = useState<Cell>({ row: 0, column: 0 })
  /** Is the menu of the hole in focus open? */
  const [isOffering, setOffering] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10
  })
  const periodWords = (text: string): string => {
    const period = parsePeriod(text)
    return period === null ? text : periodName(period, language)
  }
  const room = useYearInSight(scroller, periods, props.year)
  const columns = {
    gridTemplateColumns: `minmax(${NAME}px, 340px) ${DEPARTMENT}px repeat(${periods.length}, minmax(${PERIOD}px, 96px))`,
    minWidth: NAME + DEPARTMENT + periods.length * PERIOD + room,
    paddingRight: room
  }
  const open = ({ row, column }: Cell): void => {
    const line = rows[row]
    const period = periods[column]
    const state = line?.cells[column]
    if (line === undefined || period === undefined || state === undefined || state === 'none') return
    if (state === 'there') {
      openSource({ region, indicator: line.indicator.id, measure: 'level', period, change: null })
      return
    }
    if (state === 'missing' || state === 'late') setOffering(true)
  }
  const fill = (by: string): void => {
    setOffering(false)
    const line = rows[focus.row]
    const period = periods[focus.column]
    if (line === undefined || period === undefined) return
    if (by === 'type') {
      openEntry('completeness', { region, indicator: line.indicator.id, period, measure: 'level' })
      return
    }
    navigate('import')
    notification.info({
      title: t('wanted', { name: nameOf(line.indicator), period: periodWords(period) }),
      ...(line.department === null ? {} : { description: line.department })
    })
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') open(focus)
    const step = (event.ctrlKey ? stepsToCorners[event.key] : undefined) ?? steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const row = Math.max(0, Math.min(rows.length - 1, focus.row + step.row))
    const column = Math.max(0, Math.min(periods.length - 1, focus.column + step.column))
    setFocus({ row, column })
    lines.scrollToIndex(row, { align: 'auto' })
    scrollAcrossTo(scroller.current, document.getElementById(`presence-${focus.row}-${column}`))
  }
  useArrivalFocus(() => scroller.current)
  return (
    <div
      ref={scroller}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={t('grid')}
      aria-rowcount={rows.length + 1}
      aria-colcount={periods.length + 2}
      aria-activedescendant={`presence-${focus.row}-${focus.column}`}
      onKeyDown={onKey}
    >
      <div className={styles['head']} role="row" tabIndex={-1} style={columns}>
        <span role="columnheader" tabIndex={-1}>
          {t('indicator')}
        </span>
        <span role="columnheader" tabIndex={-1}>
          {t('department')}
        </span>
        {periods.map((period) => (
          <span key={period} role="columnheader" tabIndex={-1}>
            <span>
              {periodWords(period)
                .split(/(?<=^\d{4}年)(?=.)/)
                .map((part) => (
                  <Fragment key={part}>
                    <span className={styles['whole']}>{part}</span>
                    <wbr />
                  </Fragment>
                ))}
            </span>
          </span>
        ))}
      </div>
      <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="presentation">
        {lines.getVirtualItems().map(({ index, start, key }) => {
          const line = rows[index]
          if (line === undefined) return null
          return (
            <div
              key={key}
              ref={lines.measureElement}
              data-index={index}
              className={styles['row']}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              style={{ ...columns, transform: `translateY(${start}px)` }}
            >
              <span role="rowheader" tabIndex={-1} className={styles['name']}>
                {nameOf(line.indicator)}
              </span>
              <span role="gridcell" tabIndex={-1} className="muted">
                {line.department ?? ''}
              </span>
              {line.cells.map((state, column) => (
                // Keys are answered by the grid, which keeps the focus (aria-activedescendant).
                // biome-ignore lint/a11y/useKeyWithClickEvents: see above
                <span
                  key={periods[column]}
                  id={`presence-${index}-${column}`}
                  role="gridcell"
                  tabIndex={-1}
                  className={styles['cell']}
                  data-state={state}
                  data-focus={(focus.row === index && focus.column === column) || undefined}
                  aria-label={t(`state.${state}`)}
                  title={t(`state.${state}`)}
                  onClick={() => {
                    setFocus({ row: index, column })
                    open({ row: index, column })
                  }}
                >
                  {state === 'there' && <CheckOutlined aria-hidden />}
                  {(state === 'missing' || state === 'late') && (
                    <Dropdown
                      open={isOffering && focus.row === index && focus.column === column}
                      autoFocus
                      trigger={[]}
                      onOpenChange={(isOpen) => !isOpen && setOffering(false)}
                      menu={{
                        items: [
                          { key: 'import', label: t('fill.import') },
                          { key: 'type', label: t('fill.type') }
                        ],
                        onClick: ({ key, domEvent }) => {
                          domEvent.stopPropagation()
                          fill(key)
                        }
                      }}
                    >
                      <span>{t(`mark.${state}`)}</span>
                    </Dropdown>
                  )}
                  {state === 'not-due' && '·'}
                </span>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** In pixels: the least that columns take. */
const [NAME, DEPARTMENT, PERIOD] = [220, 120, 76]

const steps: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -20, column: 0 },
  PageDown: { row: 20, column: 0 },
  Home: { row: 0, column: Number.NEGATIVE_INFINITY },
  End: { row: 0, column: Number.POSITIVE_INFINITY }
}

/** With Ctrl. */
const stepsToCorners: Readonly<Record<string, Cell>> = {
  Home: { row: Number.NEGATIVE_INFINITY, column: Number.NEGATIVE_INFINITY },
  End: { row: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY }
}
