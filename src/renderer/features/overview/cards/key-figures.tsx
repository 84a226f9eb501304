import { SettingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { unitBeside } from '#core/layout/unit-name.ts'
import { navigate } from '../../../app/view-state.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { useOverviewView } from '../overview-view.ts'
import { CardChoice } from './card-choice.tsx'
import { evenColumns } from './card-columns.ts'
import { firstCards } from './card-order.ts'
import styles from './cards.module.css'
import { figureShown } from './figure-shown.ts'
import { GrowthOf, isGrowthAlone, MarksOf, valueText } from './figure-words.tsx'
import { Sparkline } from './sparkline.tsx'
import { TargetMarks } from './target-mark.tsx'

/** The bureau's main indicators as cards, chosen and ordered by the user. */
export function KeyFigures(props: {
  readonly title: string
  /** Of the whole region: what cards are chosen from. */
  readonly rows: readonly ComparisonRow[]
  readonly main: readonly ComparisonRow[]
  readonly targets: readonly TargetRow[]
}): ReactNode {
  const { t } = useTranslation('overview')
  const [view, changeView] = useOverviewView()
  const [choosing, setChoosing] = useState(false)
  const chooser = useRef<HTMLButtonElement>(null)
  const byId = new Map(props.rows.map((row) => [row.indicator.id, row]))
  const withTarget = new Set(props.targets.map(({ indicator }) => indicator.id))
  const cards = view.cards ?? firstCards(props.main, withTarget)
  const shown = cards.flatMap((id) => byId.get(id) ?? [])
  return (
    <section aria-label={t('cards')} className={styles['figures']}>
      <header className={styles['head']}>
        <h2>{props.title}</h2>
        <Button
          ref={chooser}
          type="text"
          icon={<SettingOutlined />}
          aria-pressed={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {t('chooseCards')}
        </Button>
      </header>
      {choosing && (
        <CardChoice
          rows={props.rows}
          cards={cards}
          isOwn={view.cards !== null}
          onCards={(next) => changeView({ ...view, cards: next })}
          onClose={() => {
            setChoosing(false)
            chooser.current?.focus()
          }}
        />
      )}
      <ul className={styles['cards']} style={columnsByRoom(shown.length)}>
        {shown.map((row) => (
          <li key={row.indicator.id} className={styles['card']}>
            <Card row={row} targets={props.targets} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For the stylesheet, which knows how many columns there is room for. */
function columnsByRoom(cards: number): CSSProperties {
  return Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((room) => [`--of-${room}`, evenColumns(cards, room)]))
}

function Card(props: { readonly row: ComparisonRow; readonly targets: readonly TargetRow[] }): ReactNode {
  const { t } = useTranslation('overview')
  const nameOf = useIndicatorName()
  const unitOf = useUnitName()
  const { row, targets } = props
  const { indicator } = row
  const name = nameOf(indicator)
  const cell = row.cells.at(-1)
  const isAlone = isGrowthAlone(cell)
  const unit = cell?.decimal == null ? '' : unitBeside(unitOf(indicator.unit))
  return (
    <>
      <button
        type="button"
        className={styles['name']}
        title={name}
        onClick={() => navigate('compare', figureShown(row))}
      >
        {name}
      </button>
      <p className={styles['amount']}>
        {/* Where only growth is published, growth is the figure. */}
        {isAlone && cell !== undefined ? (
          <strong>
            <GrowthOf cell={cell} indicator={indicator} />
          </strong>
        ) : (
          <>
            <span className={styles['together']}>
              <strong>{cell === undefined ? '—' : valueText(cell, indicator.decimals)}</strong>
              {cell !== undefined && <MarksOf cell={cell} />}
            </span>{' '}
            <small>{unit}</small>
          </>
        )}
      </p>
      <p className={styles['trend']}>
        {cell !== undefined && !isAlone && <GrowthOf cell={cell} indicator={indicator} />}
        <Sparkline
          values={row.cells.map(({ value, rate }) => (isAlone ? rate : value))}
          label={t('sparkline', { name, count: row.cells.length })}
        />
      </p>
      {targets.length > 0 && (
        <div className={styles['targets']}>
          <TargetMarks targets={targets} indicator={indicator.id} alone />
        </div>
      )}
    </>
  )
}
