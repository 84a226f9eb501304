import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow, TargetState } from '#contract/calls/target-calls.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { boundUnsaid } from '#core/target/bound-meant.ts'
import { isPassed } from '#core/target/lay-out-targets.ts'
import { gapSuffix } from '#core/target/target-text.ts'
import { stateShapes, targetWording } from '#core/target/target-wording.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useArrivalFocus } from '../../ui/behaviour/arrival-focus.ts'
import { REMOVES, useRemovalFocus } from '../../ui/behaviour/removal-focus.ts'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import { periodWords } from '../compare/explaining/formula-words.ts'
import { roundedFigure } from '../compare/format-figure.ts'
import { PaceBar } from './pace-bar.tsx'
import { useTargetWords } from './target-words.ts'
import styles from './targets.module.css'

const COLUMNS = [
  'indicator',
  'state',
  'pace',
  'completion',
  'target',
  'actual',
  'gap',
  'unit',
  'period',
  'source'
] as const

/** The board: a line a target, chapter by chapter; a line is pressed to change its target. */
export function TargetBoard(props: {
  readonly rows: readonly TargetRow[]
  /** The target in the panel beside; null: none. */
  readonly open: number | null
  readonly onEdit: (row: TargetRow) => void
  readonly onWithdraw: (row: TargetRow) => void
}): ReactNode {
  const { t } = useTranslation('targets')
  const { language } = useAppearance()
  const words = targetWording[language]
  const board = useRemovalFocus<HTMLTableElement>(() => null)
  useArrivalFocus(() => board.current?.querySelector<HTMLElement>('tbody button'))
  return (
    <div className={styles['scroller']}>
      <table ref={board} className={styles['board']}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={styles[column]}
                title={column === 'pace' ? t('paceWhat') : undefined}
              >
                {column === 'pace' ? t('pace') : words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <BoardRow
              key={row.target.id}
              row={row}
              isOpen={row.target.id === props.open}
              onEdit={() => props.onEdit(row)}
              onWithdraw={() => props.onWithdraw(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BoardRow(props: {
  readonly row: TargetRow
  readonly isOpen: boolean
  readonly onEdit: () => void
  readonly onWithdraw: () => void
}): ReactNode {
  const { language } = useAppearance()
  const name = useIndicatorName()
  const words = useTargetWords()
  const { row } = props
  const why = row.reason === null ? undefined : reasonText(row.reason, language)
  const isGrowth = row.target.kind === 'growth'
  const figure = (value: number): string =>
    isGrowth ? `${roundedFigure(value, 1)}%` : roundedFigure(value, row.indicator.decimals)
  const { target, indicator } = row
  const unsaid = target.bound === null ? boundUnsaid(target, indicator.direction) : null
  const unit = row.indicator.unit === null ? '' : unitName(row.indicator.unit, language)
  return (
    <tr aria-current={props.isOpen ? 'true' : undefined} onClick={props.onEdit}>
      <th scope="row" className={styles['indicator']}>
        <button
          type="button"
          className={styles['open']}
          data-target={row.target.id}
          {...REMOVES}
          onClick={(event) => {
            event.stopPropagation()
            props.onEdit()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Delete') props.onWithdraw()
            else moveBetweenRows(event)
          }}
        >
          {name(row.indicator)}
        </button>
      </th>
      <td className={styles['state']}>
        <StateSign state={row.state} />
      </td>
      <td className={styles['pace']}>
        <PaceBar completion={row.completion} share={row.shareDue} state={row.state} />
      </td>
      <td className={styles['completion']}>
        <Completion row={row} why={why} />
      </td>
      <td className={styles['target']} title={unsaid === null ? undefined : targetWording[language].unsaid[unsaid]}>
        {words(row, 'without-unit')}
      </td>
      <td className={styles['actual']} title={sourceTitle(row)}>
        {row.actual !== null ? (
          figure(row.actual)
        ) : row.nominal !== null ? (
          <span className="muted" title={why}>
            {`${targetWording[language].nominal}${roundedFigure(row.nominal, 1)}%`}
          </span>
        ) : (
          <NoNumber why={why} />
        )}
      </td>
      <td className={styles['gap']}>{row.gap === null ? <NoNumber why={why} /> : <Gap row={row} gap={row.gap} />}</td>
      <td className={styles['unit']}>{isGrowth ? '%' : unit}</td>
      <td className={styles['period']}>{row.period === null ? '' : periodWords(row.period, language)}</td>
      <td className={styles['source']} title={[row.target.source, row.target.note].filter(Boolean).join(' · ')}>
        <Origin source={row.target.source} note={row.target.note} />
      </td>
    </tr>
  )
}

/** Where a target was set: of a long name the beginning tells the file, and the cell at the end is not to be guessed. */
function Origin({ source, note }: Pick<TargetRow['target'], 'source' | 'note'>): ReactNode {
  const [, place = '', cell = ''] = /^(.*?)( [A-Z]+\d+)?$/s.exec(source ?? '') ?? []
  return (
    <span className={styles['origin']}>
      <span className={styles['givesWay']}>{place}</span>
      <span>{cell}</span>
      {note !== null && <span className={`muted ${styles['givesWay']}`}> {note}</span>}
    </span>
  )
}

/** Of a limit whether it is kept; else how much of the target is there. */
function Completion({ row, why }: { readonly row: TargetRow; readonly why: string | undefined }): ReactNode {
  const { language } = useAppearance()
  if (row.completion !== null) return `${roundedFigure(row.completion, 1)}%`
  if (row.reason !== 'at-most' || row.gap === null) return <NoNumber why={why} />
  return <span title={why}>{targetWording[language].limit[isPassed(row) ? 'passed' : 'kept']}</span>
}

function Gap({ row, gap }: { readonly row: TargetRow; readonly gap: number }): ReactNode {
  const { language } = useAppearance()
  const text = roundedFigure(gap, row.target.kind === 'growth' ? 1 : row.indicator.decimals, { plus: true })
  return `${text}${gapSuffix(row.target, row.indicator, language)}`
}

/** Where no number stands: a sign, with the reason on hover and for those who listen. */
function NoNumber({ why }: { readonly why: string | undefined }): ReactNode {
  return (
    <span className="muted" title={why}>
      —{why !== undefined && <span className="visually-hidden"> {why}</span>}
    </span>
  )
}

function sourceTitle({ source }: TargetRow): string | undefined {
  if (source === null) return undefined
  return [source.file, source.sheet, source.cell].filter((part) => part !== null).join(' › ')
}

/** A state in word, shape and colour: never by colour alone. */
function StateSign({ state }: { readonly state: TargetState }): ReactNode {
  const { language } = useAppearance()
  return (
    <span className={styles[state]}>
      <span aria-hidden className={styles['shape']}>
        {stateShapes[state]}
      </span>{' '}
      {targetWording[language].states[state]}
    </span>
  )
}

/** Up and down go through the board's lines. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const all = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('tbody button') ?? [])]
  all[all.indexOf(event.currentTarget) + step]?.focus()
}
