import { DownOutlined } from '@ant-design/icons'
import { Checkbox, Popover, Segmented, Select } from 'antd'
import { memo, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableShape } from '#contract/table-shape.ts'
import { averageMethods } from '#core/comparison/measures/average-growth.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { periodWords } from '../explaining/formula-words.ts'
import { MEASURES, type Shown, toggleShown } from '../view/comparison-view.ts'
import styles from './shape.module.css'

/** Measures that are a press away; the others are in the list beside them. */
const NEAR: readonly Shown[] = ['value', 'change', 'growth']

/** What is shown of each figure: the usual measures as switches, all of them in a list, and how they stand. */
export const MeasureChoice = memo(function MeasureChoice(props: {
  readonly shape: TableShape
  readonly onShape: (patch: Partial<TableShape>) => void
  /** Periods that an index may be based on. */
  readonly bases: readonly string[]
  /** The base that an index begins with. */
  readonly base: string | undefined
}): ReactNode {
  const { t } = useTranslation('compare')
  const { shape, onShape } = props
  const toggle = (measure: Shown): void => onShape({ show: toggleShown(shape.show, measure) })
  const further = shape.show.filter((measure) => !NEAR.includes(measure)).length
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend */}
      <div className={styles['facets']} role="group" aria-label={t('show.label')}>
        {NEAR.map((measure) => (
          <button
            key={measure}
            type="button"
            aria-pressed={shape.show.includes(measure)}
            onClick={() => toggle(measure)}
          >
            {t(`show.${measure as 'value' | 'change' | 'growth'}`)}
          </button>
        ))}
        <MeasureList {...props} toggle={toggle} further={further} />
      </div>
      {shape.show.length > 1 && (
        <Segmented<'beside' | 'after'>
          aria-label={t('arrange.label')}
          value={shape.arrange}
          options={[
            { value: 'beside', label: t('arrange.beside') },
            { value: 'after', label: t('arrange.after') }
          ]}
          onChange={(arrange) => onShape({ arrange })}
        />
      )}
    </>
  )
})

function MeasureList(props: {
  readonly shape: TableShape
  readonly onShape: (patch: Partial<TableShape>) => void
  readonly bases: readonly string[]
  /** The base that an index begins with. */
  readonly base: string | undefined
  readonly toggle: (measure: Shown) => void
  readonly further: number
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { shape, onShape, toggle } = props
  const putOpen = (next: boolean): void => {
    setOpen(next)
    const { activeElement } = document
    // What is closed takes the focus with it: the keys go on at the button.
    if (!next && (activeElement === document.body || list.current?.contains(activeElement))) opener.current?.focus()
  }
  const index = shape.show.find((measure) => measure.startsWith('index:'))
  const base = index?.slice('index:'.length) ?? props.base
  const putBase = (next: string): void => {
    const others = shape.show.filter((measure) => !measure.startsWith('index:'))
    onShape({ show: toggleShown(others, `index:${next}`) })
  }
  return (
    <Popover
      open={open}
      onOpenChange={putOpen}
      trigger="click"
      placement="bottomLeft"
      content={
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend
        <div ref={list} className={styles['list']} role="group" aria-label={t('show.all')}>
          {MEASURES.map((measure) => (
            <Checkbox key={measure} checked={shape.show.includes(measure)} onChange={() => toggle(measure)}>
              {t(`measure.${measure as 'value'}`)}
            </Checkbox>
          ))}
          {base !== undefined && (
            <span className={styles['based']}>
              <Checkbox checked={index !== undefined} onChange={() => toggle(index ?? `index:${base}`)}>
                {t('measure.index')}
              </Checkbox>
              <Select
                aria-label={t('measure.base')}
                size="small"
                value={base}
                options={props.bases.map((period) => ({ value: period, label: periodWords(period, language) }))}
                onChange={putBase}
              />
            </span>
          )}
          {averageMethods.map((method) => (
            <Checkbox
              key={method}
              checked={shape.show.includes(`average:${method}`)}
              onChange={() => toggle(`average:${method}`)}
            >
              {t(`measure.average.${method}`)}
            </Checkbox>
          ))}
        </div>
      }
    >
      <button ref={opener} type="button" aria-haspopup="dialog" aria-expanded={open} aria-pressed={props.further > 0}>
        {props.further > 0 ? t('show.moreChosen', { count: props.further }) : t('show.more')}{' '}
        <DownOutlined aria-hidden />
      </button>
    </Popover>
  )
}
