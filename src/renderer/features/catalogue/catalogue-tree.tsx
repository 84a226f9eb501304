import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState
} from 'react'
import { useTranslation } from 'react-i18next'
import { unitName } from '#core/layout/unit-name.ts'
import { isNoUnit } from '#core/quantity/units/no-unit.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useArrivalFocus } from '../../ui/behaviour/arrival-focus.ts'
import { useWordList } from '../../ui/lists/word-list.ts'
import { useChapterName } from '../../ui/words/chapter-name.ts'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import styles from './catalogue.module.css'
import type { CatalogueLine } from './catalogue-lines.ts'
import { dropTarget, type MoveTarget, stepTarget } from './move-target.ts'

export interface CatalogueTreeHandle {
  /** The keys go to the first indicator of the list. */
  readonly enter: () => void
}

/** The first line that is an indicator; the first of all where chapters are folded. */
export function firstFound(lines: readonly CatalogueLine[]): number {
  return Math.max(
    0,
    lines.findIndex(({ kind }) => kind === 'indicator')
  )
}

/**
 * The catalogue as a tree in a table's dress. Arrow keys walk and fold, Enter opens, Space and Shift choose several,
 * Alt and arrows or the mouse put them elsewhere.
 */
export function CatalogueTree(props: {
  readonly ref?: Ref<CatalogueTreeHandle>
  readonly lines: readonly CatalogueLine[]
  readonly open: string | null
  readonly chosen: ReadonlySet<string>
  /** With edits that are not saved. */
  readonly unsaved: ReadonlySet<string>
  readonly onOpen: (id: string) => void
  readonly onChoose: (ids: readonly string[]) => void
  readonly onMove: (ids: readonly string[], target: MoveTarget) => void
  readonly onFold: (chapter: string, isFolded: boolean) => void
}): ReactNode {
  const { lines } = props
  const { t } = useTranslation('catalogue')
  const { rowHeight } = useAppearance()
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      lines.findIndex((line) => isOpen(line, props.open))
    )
  )
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialOffset: Math.max(0, at - 8) * rowHeight
  })
  const [drop, setDrop] = useState<{ readonly at: number; readonly isAfter: boolean } | null>(null)
  const dragged = useRef<readonly string[]>([])
  const anchor = useRef(0)
  const last = lines.length - 1
  const current = Math.min(at, last)
  useEffect(() => {
    const index = lines.findIndex((line) => isOpen(line, props.open))
    if (index >= 0) setAt(index)
  }, [lines, props.open])

  const act = (line: CatalogueLine | undefined, fold?: boolean): void => {
    if (line === undefined) return
    if (line.kind === 'chapter') props.onFold(line.chapter, fold ?? !line.isFolded)
    else if (fold === undefined) props.onOpen(line.indicator.id)
  }
  const idAt = (index: number): string | null => {
    const line = lines[index]
    return line?.kind === 'indicator' ? line.indicator.id : null
  }
  const toggle = (index: number): void => {
    const id = idAt(index)
    if (id === null) return
    // The open one is lit as chosen ones are: the first that is added joins it.
    const next = new Set(props.chosen.size === 0 && props.open !== null ? [props.open] : props.chosen)
    if (!next.delete(id)) next.add(id)
    anchor.current = index
    props.onChoose([...next])
  }
  const chooseTo = (index: number): void => {
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)]
    props.onChoose(lines.slice(from, to + 1).flatMap((_, offset) => idAt(from + offset) ?? []))
  }
  /** The chosen ones where this is one of them, in their order, else this one alone. */
  const meant = (id: string): readonly string[] =>
    props.chosen.has(id) ? lines.flatMap((_, index) => idAt(index) ?? []).filter((one) => props.chosen.has(one)) : [id]
  const stepOnce = (step: -1 | 1): void => {
    const line = lines[current]
    if (line?.kind !== 'indicator') return
    const target = stepTarget(lines, line.indicator, step)
    if (target !== null) props.onMove([line.indicator.id], target)
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (event.altKey && (step === 1 || step === -1)) stepOnce(step)
    else if (step !== undefined) {
      const next = Math.min(Math.max(current + step, 0), last)
      setAt(next)
      rows.scrollToIndex(next)
      if (event.shiftKey) chooseTo(next)
      else anchor.current = next
    } else if (event.key === 'Enter') act(lines[current])
    else if (event.key === ' ') {
      if (idAt(current) === null) act(lines[current])
      else toggle(current)
    } else if (event.key === 'Escape') props.onChoose([])
    else if (event.key === 'ArrowLeft') act(lines[current], true)
    else if (event.key === 'ArrowRight') act(lines[current], false)
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent, index: number): void => {
    setAt(index)
    if (event.ctrlKey || event.metaKey) toggle(index)
    else if (event.shiftKey) chooseTo(index)
    else {
      anchor.current = index
      if (idAt(index) !== null) props.onChoose([])
      act(lines[index])
    }
  }
  const onDragOver = (event: DragEvent, index: number): void => {
    if (dragged.current.length === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const isAfter = event.clientY > box.top + box.height / 2
    if (dropTarget(lines, index, isAfter, new Set(dragged.current)) === null) return
    event.preventDefault()
    setDrop({ at: index, isAfter })
  }
  const onDrop = (event: DragEvent): void => {
    if (drop === null) return
    event.preventDefault()
    const target = dropTarget(lines, drop.at, drop.isAfter, new Set(dragged.current))
    if (target !== null) props.onMove(dragged.current, target)
    setDrop(null)
  }

  useArrivalFocus(() => scroller.current)
  useImperativeHandle(props.ref, () => ({
    enter() {
      setAt(firstFound(lines))
      rows.scrollToIndex(0)
      scroller.current?.focus({ preventScroll: true })
    }
  }))

  return (
    <div className={styles['list']}>
      <div className={styles['head']} aria-hidden>
        <span>{t('name')}</span>
        <span>{t('unit')}</span>
        <span className={styles['minor']}>{t('kind')}</span>
        <span className={styles['minor']}>{t('direction')}</span>
        <span>{t('department')}</span>
        <span className="numeric">{t('figures')}</span>
      </div>
      <div
        ref={scroller}
        className={`framed ${styles['tree']}`}
        role="tree"
        aria-multiselectable
        tabIndex={0}
        aria-label={t('title')}
        aria-activedescendant={`catalogue-${current}`}
        onKeyDown={onKey}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((item) => {
            const line = lines[item.index]
            if (line === undefined) return null
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the tree keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys
              <div
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                id={`catalogue-${item.index}`}
                role="treeitem"
                className={line.kind === 'chapter' ? styles['chapter'] : styles['row']}
                aria-level={line.kind === 'chapter' ? 1 : line.depth + 2}
                aria-expanded={line.kind === 'chapter' ? !line.isFolded : undefined}
                aria-selected={
                  line.kind === 'indicator' && (isOpen(line, props.open) || props.chosen.has(line.indicator.id))
                }
                data-at={item.index === current || undefined}
                style={{ transform: `translateY(${item.start}px)` }}
                data-drop={drop?.at === item.index ? (drop.isAfter ? 'after' : 'before') : undefined}
                draggable={line.kind === 'indicator'}
                onDragStart={() => {
                  const id = idAt(item.index)
                  dragged.current = id === null ? [] : meant(id)
                }}
                onDragOver={(event) => onDragOver(event, item.index)}
                onDrop={onDrop}
                onDragEnd={() => {
                  dragged.current = []
                  setDrop(null)
                }}
                onClick={(event) => onClick(event, item.index)}
              >
                {line.kind === 'chapter' ? (
                  <ChapterLine line={line} />
                ) : (
                  <IndicatorLine line={line} isUnsaved={props.unsaved.has(line.indicator.id)} />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
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

function isOpen(line: CatalogueLine, id: string | null): boolean {
  return line.kind === 'indicator' && line.indicator.id === id
}

function ChapterLine({ line }: { readonly line: Extract<CatalogueLine, { kind: 'chapter' }> }): ReactNode {
  const chapterName = useChapterName()
  return (
    <>
      {line.isFolded ? <CaretRightOutlined aria-hidden /> : <CaretDownOutlined aria-hidden />}
      <span>{chapterName(line.chapter)}</span>
      <span className="muted">{line.count}</span>
    </>
  )
}

function IndicatorLine({
  line,
  isUnsaved
}: {
  readonly line: Extract<CatalogueLine, { kind: 'indicator' }>
  readonly isUnsaved: boolean
}): ReactNode {
  const { t } = useTranslation('catalogue')
  const nameOf = useIndicatorName()
  const listed = useWordList()
  const { language } = useAppearance()
  const { indicator } = line
  const aliases = listed(indicator.aliases.filter(standsAlone))
  const { unit: kept } = indicator
  const unit = kept === null ? '' : isNoUnit(kept) ? t('noUnit') : unitName(kept, language)
  return (
    <>
      <span className={styles['name']} style={{ paddingLeft: 20 + line.depth * 16 }}>
        {nameOf(indicator)}
        {isUnsaved && <span className={styles['unsaved']}>{t('unsavedMark')}</span>}
        <span className={styles['aliases']} title={aliases}>
          {aliases}
        </span>
      </span>
      <span>{unit}</span>
      <span className={`muted ${styles['minor']}`}>{t(`kinds.${indicator.kind}`)}</span>
      <span className={`muted ${styles['minor']}`}>
        {indicator.direction === 'neutral' ? '' : t(`directions.${indicator.direction}`)}
      </span>
      <span className="muted">{indicator.department}</span>
      <span className="numeric">{indicator.figures === 0 ? '' : indicator.figures.toLocaleString()}</span>
    </>
  )
}

/** Does an alias stand alone? Those that name the whole with the part (地区生产总值>工业) are for the reader only. */
function standsAlone(alias: string): boolean {
  return !alias.includes('>')
}
