import { DownOutlined, SwapOutlined } from '@ant-design/icons'
import { Button, Select, type SelectProps } from 'antd'
import { type DragEvent, memo, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableShape } from '#contract/table-shape.ts'
import {
  type Dimension,
  fixedDimensions,
  moveDimension,
  type Pivot,
  type PivotPlace
} from '#core/layout/pivot/pivot.ts'
import { DropMenu } from '../../../ui/drop-menu.tsx'
import { useFoundOptions } from '../../../ui/sounds.ts'
import styles from './shape.module.css'

interface Member {
  readonly key: string
  readonly name: string
}

/** Members of each dimension, for the one that is fixed. */
export type PivotMembers = Readonly<Record<Dimension, readonly Member[]>>

const PLACES: readonly PivotPlace[] = ['rows', 'columns', 'fixed']

/** Which dimension stands where: chips that are dragged, or moved by their menus. */
export const PivotBar = memo(function PivotBar(props: {
  readonly shape: Pick<TableShape, 'pivot' | 'fixed'>
  /** Those in the table. */
  readonly members: PivotMembers
  /** Those that have figures but were not chosen for it: who looks for one of them finds and gets it. */
  readonly others: PivotMembers
  readonly onPivot: (pivot: Pivot) => void
  readonly onFixed: (dimension: Dimension, key: string) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const [dragged, setDragged] = useState<Dimension | null>(null)
  const { pivot } = props.shape
  const inPlace = (place: PivotPlace): readonly Dimension[] =>
    place === 'fixed' ? fixedDimensions(pivot) : pivot[place]
  const move = (dimension: Dimension, to: PivotPlace, at?: number): void =>
    props.onPivot(at === undefined ? moveDimension(pivot, dimension, to) : moveDimension(pivot, dimension, to, at))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend
    <div className={styles['pivot']} role="group" aria-label={t('pivot.label')}>
      {PLACES.map((place) => (
        <DropPlace key={place} name={t(`pivot.${place}`)} dragged={dragged} onDrop={(one) => move(one, place)}>
          {inPlace(place).map((dimension, at) => (
            <Chip
              key={dimension}
              dimension={dimension}
              place={place}
              onMove={move}
              onDrag={setDragged}
              dragged={dragged}
              onDropBefore={(one) => move(one, place, at)}
            >
              {place === 'fixed' && (
                <FixedMember
                  dimension={dimension}
                  value={props.shape.fixed[dimension] ?? props.members[dimension][0]?.key ?? null}
                  members={props.members[dimension]}
                  others={props.others[dimension]}
                  onChange={(key) => props.onFixed(dimension, key)}
                />
              )}
            </Chip>
          ))}
          {inPlace(place).length === 0 && <span className="muted">{t('pivot.nothing')}</span>}
        </DropPlace>
      ))}
      <Button
        type="text"
        icon={<SwapOutlined />}
        aria-label={t('pivot.swap')}
        title={t('pivot.swap')}
        disabled={pivot.columns.length === 0}
        onClick={() => props.onPivot({ rows: pivot.columns, columns: pivot.rows })}
      />
    </div>
  )
})

function FixedMember(props: {
  readonly dimension: Dimension
  readonly value: string | null
  readonly members: readonly Member[]
  readonly others: readonly Member[]
  readonly onChange: (key: string) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { members, others } = props
  const named = useMemo(
    () => [...members, ...others].map(({ key, name }) => ({ value: key, label: name })),
    [members, others]
  )
  const search = useFoundOptions(named)
  const optionsOf = (list: readonly Member[]) => list.map(({ key, name }) => ({ value: key, label: name }))
  const options: NonNullable<SelectProps<string | null>['options']> =
    others.length === 0
      ? optionsOf(members)
      : [
          { label: t('pivot.inTable'), options: optionsOf(members) },
          { label: t('pivot.notInTable'), options: optionsOf(others) }
        ]
  return (
    <Select
      className={styles['fixed'] ?? ''}
      aria-label={t('pivot.member', { dimension: t(`pivot.dimension.${props.dimension}`) })}
      variant="borderless"
      popupMatchSelectWidth={260}
      showSearch={search}
      notFoundContent={t('pivot.noMember')}
      value={props.value}
      options={options}
      onChange={(key) => {
        if (key !== null) props.onChange(key)
      }}
    />
  )
}

function DropPlace(props: {
  readonly name: string
  readonly dragged: Dimension | null
  readonly onDrop: (dimension: Dimension) => void
  readonly children: ReactNode
}): ReactNode {
  const [isOver, setOver] = useState(false)
  const { dragged } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; chips have menus for the keyboard
    <div
      className={isOver && dragged !== null ? `${styles['place']} ${styles['over']}` : styles['place']}
      onDragOver={(event) => {
        if (dragged === null) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (dragged === null) return
        event.preventDefault()
        props.onDrop(dragged)
      }}
    >
      <span className={styles['placeName']}>{props.name}</span>
      {props.children}
    </div>
  )
}

function Chip(props: {
  readonly dimension: Dimension
  readonly place: PivotPlace
  readonly dragged: Dimension | null
  readonly onMove: (dimension: Dimension, to: PivotPlace, at?: number) => void
  readonly onDrag: (dimension: Dimension | null) => void
  readonly onDropBefore: (dimension: Dimension) => void
  readonly children: ReactNode
}): ReactNode {
  const { t } = useTranslation('compare')
  const { dimension, place } = props
  const name = t(`pivot.dimension.${dimension}`)
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', dimension)
      event.dataTransfer.effectAllowed = 'move'
      props.onDrag(dimension)
    },
    onDragEnd: () => props.onDrag(null),
    onDrop: (event: DragEvent) => {
      if (props.dragged === null || props.dragged === dimension) return
      event.preventDefault()
      event.stopPropagation()
      props.onDropBefore(props.dragged)
    }
  }
  const targets = PLACES.filter((one) => one !== place)
  return (
    <span className={styles['chip']} {...drag}>
      <DropMenu
        menu={{
          items: [
            ...targets.map((to) => ({ key: to, label: t(`pivot.to.${to}`) })),
            ...(place === 'fixed' ? [] : [{ key: 'outermost', label: t('pivot.outermost') }])
          ],
          onClick: ({ key }) => {
            if (key === 'outermost') props.onMove(dimension, place, 0)
            else props.onMove(dimension, key as PivotPlace)
          }
        }}
      >
        <button type="button" aria-haspopup="menu" title={t('pivot.hint')}>
          {name} <DownOutlined aria-hidden />
        </button>
      </DropMenu>
      {props.children}
    </span>
  )
}
