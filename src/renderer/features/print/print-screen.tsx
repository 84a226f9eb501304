import { ArrowLeftOutlined, FilePdfOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Input, Segmented } from 'antd'
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { TableLayout } from '#core/layout/layout.ts'
import { a4 } from '#core/layout/paper/paper.ts'
import { planPages } from '#core/layout/paper/plan-pages.ts'
import { useCommand } from '../../app/commands.ts'
import { host } from '../../app/desk/host.ts'
import { useSaySaved } from '../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { Empty } from '../../app/states/empty.tsx'
import { usePrintedTitle } from '../../ui/behaviour/use-printed-title.ts'
import { OpenDisputes } from '../../ui/open-disputes.tsx'
import { PrintPages } from './print-pages.tsx'
import styles from './print-screen.module.css'
import { usePagesInSight } from './use-pages-in-sight.ts'
import { useZoomToFit } from './use-zoom-to-fit.ts'

export type Orientation = 'portrait' | 'landscape'

/** The pages as they will come out of the printer. */
export function PrintScreen(props: {
  readonly layout: TableLayout
  /** Where closing it leads back to. */
  readonly from: 'overview' | 'compare' | 'targets' | 'completeness'
  /** How many of its numbers sources disagree about. */
  readonly disputed: number
  readonly orientation: Orientation
  readonly onOrientation: (orientation: Orientation) => void
  /** Another title was typed; null: none, so that the table's own stands again. */
  readonly onTitle: (title: string | null) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('print')
  const saySaved = useSaySaved()
  const sayFailure = useSayFailure()
  const { layout, orientation } = props
  const plan = useMemo(() => planPages(layout, a4(orientation)), [layout, orientation])
  const desk = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  usePrintedTitle(layout.title)
  const inSight = usePagesInSight(desk, plan)
  const zoom = useZoomToFit(desk, plan.paper.width)
  const [forPaper, setForPaper] = useState(false)

  /** Every page must have its table before the printer looks. */
  const onPaper = async <T,>(act: () => Promise<T>): Promise<T> => {
    flushSync(() => setForPaper(true))
    try {
      return await act()
    } finally {
      setForPaper(false)
    }
  }
  const print = (): void => {
    onPaper(() => host.print()).catch(sayFailure)
  }
  const savePdf = (): void => {
    onPaper(() => host.savePdf(`${layout.title}.pdf`, orientation === 'landscape'))
      .then((saved) => {
        if (saved != null) saySaved(saved, { title: t('saved', { place: saved.place }) })
      })
      .catch(sayFailure)
  }
  useCommand('print', print)
  useTellKeys([
    { keys: 'Ctrl P', does: t('keys.print') },
    { keys: 'Esc', does: t('keys.back') }
  ])
  const { onClose } = props
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])

  return (
    <div className={styles['screen']}>
      <div className={styles['toolbar']} role="toolbar" aria-label={t('toolbar')}>
        <Button icon={<ArrowLeftOutlined />} onClick={onClose} title="Esc">
          {t(`back.${props.from}`)}
        </Button>
        <h1>{t('title')}</h1>
        <Segmented<Orientation>
          aria-label={t('orientation')}
          value={orientation}
          options={[
            { value: 'landscape', label: t('landscape') },
            { value: 'portrait', label: t('portrait') }
          ]}
          onChange={props.onOrientation}
        />
        <span className="muted">{t('pages', { count: plan.pages.length })}</span>
        <TitleField key={layout.title} title={layout.title} onTitle={props.onTitle} />
        <span className={styles['gap']} />
        {props.disputed > 0 && <OpenDisputes count={props.disputed} />}
        {host.kind === 'window' && (
          <Button icon={<FilePdfOutlined />} onClick={savePdf}>
            {t('pdf')}
          </Button>
        )}
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          title={host.kind === 'page' ? t('pdfHint') : 'Ctrl+P'}
          onClick={print}
        >
          {t('print')}
        </Button>
      </div>
      {layout.rows.length === 0 ? (
        <Empty title={t('empty')} what={t('emptyWhat')} />
      ) : (
        <section
          ref={desk}
          className={styles['desk']}
          data-paper
          // biome-ignore lint/a11y/noNoninteractiveTabindex: sheets are scrolled with the keyboard too
          tabIndex={0}
          aria-label={t('title')}
          style={{ '--zoom': zoom } as CSSProperties}
        >
          <PrintPages
            layout={layout}
            plan={plan}
            painted={({ number }) => isPrinting || forPaper || inSight.has(number)}
          />
        </section>
      )}
    </div>
  )
}

/** True while the browser prints, whoever asked for it: its menu, Ctrl+P, the host. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true))
    const after = (): void => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}

/** What stands over the first page; emptied, the table's own title stands again. */
function TitleField(props: { readonly title: string; readonly onTitle: (title: string | null) => void }): ReactNode {
  const { t } = useTranslation('print')
  const [typed, setTyped] = useState(props.title)
  const put = (): void => {
    if (typed.trim() !== props.title) props.onTitle(typed.trim() === '' ? null : typed.trim())
  }
  return (
    <Input
      className={styles['heading'] ?? ''}
      aria-label={t('heading')}
      title={t('headingHint')}
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={put}
      onPressEnter={put}
    />
  )
}
