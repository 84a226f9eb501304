import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppearance } from '../../app/appearance.ts'
import { useIndicatorName } from '../../ui/indicator-name.ts'
import styles from './catalogue.module.css'
import type { CatalogueLine } from './catalogue-lines.ts'

/** The catalogue as a tree in a table's dress. Arrow keys walk and fold, Enter opens. */
export function CatalogueTree(props: {
  readonly lines: readonly CatalogueLine[]
  readonly open: string | null
  readonly onOpen: (id: string) => void
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
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      const next = Math.min(Math.max(current + step, 0), last)
      setAt(next)
      rows.scrollToIndex(next)
    } else if (event.key === 'Enter' || event.key === ' ') act(lines[current])
    else if (event.key === 'ArrowLeft') act(lines[current], true)
    else if (event.key === 'ArrowRight') act(lines[current], false)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles['list']}>
      <div className={styles['head']} aria-hidden>
        <span>{t('name')}</span>
        <span>{t('unit')}</span>
        <span>{t('kind')}</span>
        <span>{t('direction')}</span>
        <span>{t('department')}</span>
        <span className="numeric">{t('figures')}</span>
      </div>
      <div
        ref={scroller}
        className={styles['tree']}
        role="tree"
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
                aria-selected={line.kind === 'indicator' && isOpen(line, props.open)}
                data-at={item.index === current || undefined}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => {
                  setAt(item.index)
                  act(line)
                }}
              >
                {line.kind === 'chapter' ? <ChapterLine line={line} /> : <IndicatorLine line={line} />}
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
  return (
    <>
      {line.isFolded ? <CaretRightOutlined aria-hidden /> : <CaretDownOutlined aria-hidden />}
      <span>{line.chapter}</span>
      <span className="muted">{line.count}</span>
    </>
  )
}

function IndicatorLine({ line }: { readonly line: Extract<CatalogueLine, { kind: 'indicator' }> }): ReactNode {
  const { t } = useTranslation('catalogue')
  const nameOf = useIndicatorName()
  const { indicator } = line
  return (
    <>
      <span className={styles['name']} style={{ paddingLeft: 20 + line.depth * 16 }}>
        {nameOf(indicator)}
        <span className={styles['aliases']}>{plainAliases(indicator.aliases)}</span>
      </span>
      <span>{indicator.unit}</span>
      <span className="muted">{t(`kinds.${indicator.kind}`)}</span>
      <span className="muted">{indicator.direction === 'neutral' ? '' : t(`directions.${indicator.direction}`)}</span>
      <span className="muted">{indicator.department}</span>
      <span className="numeric">{indicator.figures === 0 ? '' : indicator.figures.toLocaleString()}</span>
    </>
  )
}

/** Aliases that stand alone: those that name the whole with the part (地区生产总值>工业) are for the reader only. */
function plainAliases(aliases: readonly string[]): string {
  return aliases.filter((alias) => !alias.includes('>')).join('、')
}
