import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Button } from 'antd'
import { memo, type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '#contract/figure.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'
import { FindField } from '../../../ui/find-field.tsx'
import { useChapterName } from '../../../ui/words/chapter-name.ts'
import { type CheckLine, checkLines, checkState, toggleChecked } from './chapter-checks.ts'
import styles from './choosing.module.css'

const LINE = 26

/** Chapters with their indicators, each with a check; a search narrows them. `chosen` null: all. */
export const IndicatorChecks = memo(function IndicatorChecks(props: {
  /** Those that have figures, in the order of the catalogue. */
  readonly indicators: readonly Indicator[]
  readonly chosen: readonly string[] | null
  readonly onChange: (chosen: string[] | null) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const [query, setQuery] = useState('')
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const { indicators } = props
  const chosen = useMemo(() => new Set(props.chosen ?? indicators.map(({ id }) => id)), [props.chosen, indicators])
  const found = useMemo(() => indicators.filter((one) => isFoundBy(query, one)), [indicators, query])
  // While searching, folded chapters open: what was found is to be seen.
  const lines = useMemo(() => checkLines(found, query === '' ? folded : new Set()), [found, folded, query])
  const toggle = (which: readonly Indicator[], checked: boolean): void =>
    props.onChange(
      toggleChecked(
        indicators,
        chosen,
        which.map(({ id }) => id),
        checked
      )
    )

  return (
    <>
      <FindField label={t('choosing.search')} value={query} onChange={setQuery} />
      <div className={styles['tally']}>
        <span className="muted">
          {t('choosing.chosen', {
            count: indicators.filter(({ id }) => chosen.has(id)).length,
            all: indicators.length
          })}
        </span>
        <Button type="link" onClick={() => toggle(found, true)}>
          {t('choosing.all')}
        </Button>
        <Button type="link" onClick={() => toggle(found, false)}>
          {t('choosing.none')}
        </Button>
      </div>
      {found.length === 0 && <p className={`${styles['nothing']} muted`}>{t('choosing.found', { query })}</p>}
      <CheckList
        lines={lines}
        chosen={chosen}
        folded={folded}
        onCheck={toggle}
        onFold={(chapter) => {
          const next = new Set(folded)
          if (!next.delete(chapter)) next.add(chapter)
          setFolded(next)
        }}
      />
    </>
  )
})

interface CheckListProps {
  readonly lines: readonly CheckLine[]
  readonly chosen: ReadonlySet<string>
  readonly folded: ReadonlySet<string>
  readonly onCheck: (which: readonly Indicator[], checked: boolean) => void
  readonly onFold: (chapter: string) => void
}

function CheckList(props: CheckListProps): ReactNode {
  const { lines } = props
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10
  })
  return (
    <div className={styles['checks']} ref={scroller}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }}>
        {list.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (line === undefined) return null
          return (
            <div key={item.key} className={styles['check']} style={{ top: item.start, height: LINE }}>
              <CheckRow {...props} line={line} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function CheckRow(props: CheckListProps & { readonly line: CheckLine }): ReactNode {
  const { line } = props
  return line.type === 'indicator' ? <IndicatorRow {...props} line={line} /> : <ChapterRow {...props} line={line} />
}

type RowOf<Type extends CheckLine['type']> = CheckListProps & { readonly line: Extract<CheckLine, { type: Type }> }

function IndicatorRow({ line, chosen, onCheck }: RowOf<'indicator'>): ReactNode {
  const { language } = useAppearance()
  const { indicator } = line
  const name = language === 'en-US' ? (indicator.nameEn ?? indicator.name) : indicator.name
  return (
    <label className={styles['indicator']} title={name} style={{ paddingLeft: 30 + line.depth * 14 }}>
      <input
        type="checkbox"
        checked={chosen.has(indicator.id)}
        onChange={(event) => onCheck([indicator], event.target.checked)}
      />
      <span className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        <span className="muted">{indicator.unit === null ? '' : unitName(indicator.unit, language)}</span>
      </span>
    </label>
  )
}

function ChapterRow({ line, chosen, folded, onCheck, onFold }: RowOf<'chapter'>): ReactNode {
  const { t } = useTranslation('compare')
  const chapterName = useChapterName()
  const chapter = line.chapter === '' ? t('choosing.unnamed') : chapterName(line.chapter)
  const state = checkState(line.indicators, chosen)
  const isFolded = folded.has(line.chapter)
  return (
    <>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={!isFolded}
        aria-label={isFolded ? t('choosing.unfold', { chapter }) : t('choosing.fold', { chapter })}
        onClick={() => onFold(line.chapter)}
      >
        {isFolded ? <CaretRightOutlined aria-hidden /> : <CaretDownOutlined aria-hidden />}
      </button>
      <label className={styles['chapter']}>
        <input
          type="checkbox"
          checked={state === 'all'}
          ref={(box) => {
            if (box !== null) box.indeterminate = state === 'some'
          }}
          onChange={() => onCheck(line.indicators, state !== 'all')}
        />
        <span className={styles['name']}>{chapter}</span>
        <span className="muted">{line.indicators.length}</span>
      </label>
    </>
  )
}
