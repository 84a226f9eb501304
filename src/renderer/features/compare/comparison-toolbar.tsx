import {
  CheckSquareOutlined,
  DownloadOutlined,
  FileTextOutlined,
  LineChartOutlined,
  PrinterOutlined,
  SearchOutlined,
  SortAscendingOutlined
} from '@ant-design/icons'
import { App, Button, Input } from 'antd'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/commands.ts'
import { useTellKeys } from '../../app/screen-keys.ts'
import { useSteady } from '../../ui/behaviour/use-steady.ts'
import styles from './compare.module.css'
import type { ComparisonView } from './view/comparison-view.ts'

/** One line: what is compared, what is shown of it, and where it can go. */
export function ComparisonToolbar(props: {
  readonly view: ComparisonView
  readonly change: (patch: Partial<ComparisonView>) => void
  readonly filter: string
  readonly onFilter: (filter: string) => void
  /** From the filter back into the table. */
  readonly onLeaveFilter: () => void
  readonly shown: number
  readonly all: number
  /** A column orders the rows, in place of the catalogue. */
  readonly isSorted: boolean
  readonly exporting: boolean
  readonly onExport: () => void
  readonly onPrint: () => void
  /** Menus of ready tables and of views. */
  readonly children: ReactNode
}): ReactNode {
  const { t } = useTranslation('compare')
  const { view, change } = props
  const { message } = App.useApp()
  const isEmpty = props.shown === 0
  const onPrint = useSteady(() => (isEmpty ? void message.info(t('nothingToExport')) : props.onPrint()))
  const onExport = useSteady(() => (isEmpty ? void message.info(t('nothingToExport')) : props.onExport()))
  useCommand('export', onExport)
  useCommand('print', onPrint)
  useTellKeys([
    { keys: '← ↑ ↓ → Home End', does: t('keys.move') },
    { keys: 'Ctrl ← ↑ ↓ →', does: t('keys.edge') },
    { keys: 'Shift ← ↑ ↓ →', does: t('keys.select') },
    { keys: 'Enter F2', does: t('keys.explain') },
    { keys: 'Ctrl C', does: t('keys.copy') },
    { keys: 'Ctrl F', does: t('keys.find') },
    { keys: 'Enter / Shift Enter', does: t('keys.findNext') },
    { keys: '← →', does: t('keys.fold') },
    { keys: 'Enter', does: t('keys.sort') },
    { keys: 'Alt ← → ↓', does: t('keys.width') },
    { keys: 'Alt C', does: t('keys.chart') }
  ])
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t('toolbar')}>
      <Button
        icon={<CheckSquareOutlined />}
        aria-pressed={view.choosing}
        type={view.choosing ? 'primary' : 'default'}
        title={t('chooseHint')}
        onClick={() => change({ choosing: !view.choosing })}
      >
        {t('choose')}
      </Button>
      {props.children}
      <Input
        className={styles['filter'] ?? ''}
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('filter')}
        aria-label={t('filter')}
        value={props.filter}
        onChange={(event) => props.onFilter(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'ArrowDown') return
          event.preventDefault()
          if (event.key === 'Escape') props.onFilter('')
          props.onLeaveFilter()
        }}
      />
      {props.filter !== '' && (
        <span className={styles['found']} role="status">
          {t('filterFound', { shown: props.shown, all: props.all })}
        </span>
      )}
      {props.isSorted && (
        <Button icon={<SortAscendingOutlined />} title={t('sortedHint')} onClick={() => change({ sort: null })}>
          {t('sorted')}
        </Button>
      )}
      <span className={styles['gap']} />
      <Tools
        chart={view.chart}
        words={view.words}
        change={change}
        isEmpty={isEmpty}
        exporting={props.exporting}
        onExport={onExport}
        onPrint={onPrint}
      />
    </div>
  )
}

/** What comes of the table, at the end of the line. */
const Tools = memo(function Tools(
  props: Pick<ComparisonView, 'chart' | 'words'> & {
    readonly change: (patch: Partial<ComparisonView>) => void
    /** There is no row to print or export. */
    readonly isEmpty: boolean
    readonly exporting: boolean
    readonly onExport: () => void
    readonly onPrint: () => void
  }
): ReactNode {
  const { t } = useTranslation('compare')
  const { chart, words, change, isEmpty } = props
  return (
    <>
      <Button
        className={styles['tool'] ?? ''}
        aria-label={t('chart')}
        title={t('chart')}
        icon={<LineChartOutlined />}
        aria-pressed={chart.open}
        type={chart.open ? 'primary' : 'default'}
        onClick={() => change({ chart: { ...chart, open: !chart.open } })}
      >
        {t('chart')}
      </Button>
      <Button
        className={styles['tool'] ?? ''}
        aria-label={t('words')}
        title={t('wordsHint')}
        icon={<FileTextOutlined />}
        aria-pressed={words}
        type={words ? 'primary' : 'default'}
        onClick={() => change({ words: !words })}
      >
        {t('words')}
      </Button>
      <Button
        className={styles['tool'] ?? ''}
        icon={<PrinterOutlined />}
        aria-label={t('print')}
        title={isEmpty ? t('nothingToExport') : `${t('print')} (Ctrl+P)`}
        disabled={isEmpty}
        aria-keyshortcuts="Control+P"
        onClick={props.onPrint}
      >
        {t('print')}
      </Button>
      <Button
        className={styles['tool'] ?? ''}
        icon={<DownloadOutlined />}
        aria-label={t('export')}
        title={isEmpty ? t('nothingToExport') : t('exportHint')}
        disabled={isEmpty}
        loading={props.exporting}
        onClick={props.onExport}
      >
        {t('export')}
      </Button>
    </>
  )
})
