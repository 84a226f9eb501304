// biome-ignore-all lint/a11y/useSemanticElements: absolutely placed, virtual rows cannot be list elements; these are its ARIA roles.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { unitBeside } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { saidText, usePlaceName } from '../said-words.ts'
import styles from './pending.module.css'
import { keyOf, kindOf, type PendingGroup, wordsOn } from './pending-figures.ts'

type Line = { readonly group: PendingGroup; readonly one: PendingFigure | null }

/** What waits, by the file it came in, a line each: chosen with the space bar or the box, opened with Enter or a click. */
export function PendingList(props: {
  readonly groups: readonly PendingGroup[]
  readonly open: string | null
  readonly chosen: ReadonlySet<string>
  readonly onOpen: (key: string | null) => void
  readonly onChoose: (keys: ReadonlySet<string>) => void
}): ReactNode {
  const { t } = useTranslation('history')
  const { chosen } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(1)
  const lines: readonly Line[] = props.groups.flatMap((group) => [
    { group, one: null },
    ...group.figures.map((one) => ({ group, one }))
  ])
  const current = Math.min(at, lines.length - 1)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 30,
    overscan: 12
  })
  const figuresOf = ({ group, one }: Line): readonly PendingFigure[] => (one === null ? group.figures : [one])
  const isChosen = (line: Line): boolean => figuresOf(line).every((one) => chosen.has(keyOf(one)))
  const toggle = (line: Line | undefined): void => {
    if (line === undefined) return
    const next = new Set(chosen)
    const wasChosen = isChosen(line)
    for (const one of figuresOf(line)) {
      if (wasChosen) next.delete(keyOf(one))
      else next.add(keyOf(one))
    }
    props.onChoose(next)
  }
  const openLine = (line: Line | undefined): void => {
    if (line?.one != null) props.onOpen(keyOf(line.one))
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      const next = Math.min(Math.max(current + step, 0), lines.length - 1)
      setAt(next)
      rows.scrollToIndex(next)
      if (props.open !== null) openLine(lines[next])
    } else if (event.key === ' ') toggle(lines[current])
    else if (event.key === 'Enter') openLine(lines[current])
    else if (event.key === 'Escape') props.onOpen(null)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      className={`framed ${styles['list']}`}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={t('part.pending')}
      aria-activedescendant={`pending-${current}`}
      onKeyDown={onKey}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {rows.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (line === undefined) return null
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus (aria-activedescendant)
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              id={`pending-${item.index}`}
              role="option"
              aria-selected={isChosen(line)}
              className={line.one === null ? styles['group'] : styles['row']}
              data-at={item.index === current || undefined}
              data-open={(line.one !== null && keyOf(line.one) === props.open) || undefined}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => {
                setAt(item.index)
                openLine(line)
              }}
            >
              {/* Hidden from the accessibility tree: there the line is selected, and the list answers the space bar. */}
              <span
                className={styles['box']}
                data-chosen={isChosen(line) || undefined}
                aria-hidden
                title={t('pending.choose')}
                onClick={(event) => {
                  event.stopPropagation()
                  setAt(item.index)
                  toggle(line)
                }}
              />
              {line.one === null ? <GroupLine group={line.group} /> : <FigureLine one={line.one} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function GroupLine({ group }: { readonly group: PendingGroup }): ReactNode {
  const { t } = useTranslation('history')
  return (
    <>
      <strong>{group.file ?? t('typedIn')}</strong>
      <span className="muted">{group.figures.length.toLocaleString()}</span>
    </>
  )
}

function FigureLine({ one }: { readonly one: PendingFigure }): ReactNode {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const placeName = usePlaceName()
  const unitOf = useUnitName()
  const [figure, ...others] = wordsOn(one)
  return (
    <>
      <span className={styles['kind']}>{t(`pending.kind.${kindOf(one)}`)}</span>
      <span className={styles['place']}>{placeName(one)}</span>
      <span className={styles['shown']}>
        <strong className="numeric">{figure === undefined ? '' : saidText(figure)}</strong>{' '}
        {unitBeside(unitOf(one.unit))}
      </span>
      <span className={styles['why']}>
        {one.remark === null
          ? others
              .map((other) =>
                t('pending.against', { value: saidText(other), by: other.department ?? t('pending.other') })
              )
              .join(t('comma'))
          : remarkText(one.remark, language)}
      </span>
    </>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}
