import { ArrowLeftOutlined, FilePdfOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReportDocument, reportDocument } from '#contract/report/report-document.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useCommand } from '../../../app/commands.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { host } from '../../../app/desk/host.ts'
import { useSaySaved } from '../../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../../app/states/empty.tsx'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { usePrintedTitle } from '../../../ui/behaviour/use-printed-title.ts'
import { Unbroken } from '../../../ui/words/unbroken.tsx'
import styles from './report.module.css'

/** The result of an import as it is printed and handed back to the department. `job` is null for what was stored last. */
export function ReportScreen(props: { readonly job: string | null; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const saySaved = useSaySaved()
  const sayFailure = useSayFailure()
  const { onClose } = props
  const answer = useDesk('import.report', { job: props.job })
  const print = (): void => {
    host.print().catch(sayFailure)
  }
  useCommand('print', print)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])
  const report = answer.data?.report ?? null
  const paper = report === null ? null : reportDocument(report, language)
  usePrintedTitle(paper?.title ?? null)
  if (answer.isPending) return <Skeleton kind="page" />
  if (answer.isError) return <Failed error={answer.error} onRetry={() => void answer.refetch()} />
  const savePdf = (): void => {
    host
      .savePdf(`${paper?.title ?? ''}.pdf`, false)
      .then((saved) => {
        if (saved != null) saySaved(saved, { title: t('report.saved', { place: saved.place }) })
      })
      .catch(sayFailure)
  }
  return (
    <div className={styles['screen']}>
      <div className={styles['toolbar']} role="toolbar" aria-label={t('report.title')}>
        <Button icon={<ArrowLeftOutlined />} onClick={onClose} title="Esc">
          {t('report.back')}
        </Button>
        <span className={styles['gap']} />
        {host.kind === 'window' && (
          <Button icon={<FilePdfOutlined />} onClick={savePdf}>
            PDF
          </Button>
        )}
        <Button type="primary" icon={<PrinterOutlined />} title="Ctrl+P" onClick={print}>
          {t('report.print')}
        </Button>
      </div>
      {paper === null ? (
        <Empty title={t('report.none')} what={t('report.noneWhat')} />
      ) : (
        <section
          className={styles['desk']}
          data-paper
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheet is scrolled with the keyboard too
          tabIndex={0}
          aria-label={t('report.title')}
        >
          <Sheet paper={paper} />
        </section>
      )}
    </div>
  )
}

function Sheet({ paper }: { readonly paper: ReportDocument }): ReactNode {
  return (
    <article className={styles['sheet']}>
      <style>{'@page { size: A4 portrait; margin: 18mm 15mm }'}</style>
      <h2>{paper.title}</h2>
      <Facts facts={paper.facts} />
      {paper.files.map((file) => (
        <section key={file.id}>
          <h3>
            {file.name} <small>{file.state}</small>
          </h3>
          <Facts facts={file.facts} />
          {file.tables.map(({ caption, columns, rows }) => (
            <table key={caption}>
              <caption>{caption}</caption>
              <colgroup>
                {columns.map(({ name, share }) => (
                  <col key={name} style={{ width: `${share}%` }} />
                ))}
              </colgroup>
              <thead>
                <tr>
                  {columns.map(({ name }) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.join('\n')}>
                    {row.map((text, at) => (
                      <td key={columns[at]?.name}>
                        <Unbroken text={text} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </section>
      ))}
    </article>
  )
}

function Facts({ facts }: { readonly facts: ReportDocument['facts'] }): ReactNode {
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
