import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useCommand } from '../../app/commands.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { host } from '../../app/desk/host.ts'
import { useSaySaved } from '../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'

/** Puts the targets in sight on paper or into a spreadsheet. */
export function PaperTools(props: {
  /** In sight, of `all`. */
  readonly rows: readonly TargetRow[]
  readonly all: number
  readonly region: string
  readonly year: number
  /** null: made from region and year. */
  readonly title: string | null
  readonly onPrint: () => void
}): ReactNode {
  const { t } = useTranslation('targets')
  const { language } = useAppearance()
  const sayFailure = useSayFailure()
  const saySaved = useSaySaved()
  const call = useDeskMutation('targets.export')
  const { rows, all, region, year, title, onPrint } = props
  const run = async (): Promise<void> => {
    const shown = rows.map(({ target }) => target.id)
    const saved = await host.save(await call.mutateAsync({ region, year, language, title, rows: shown }))
    if (saved === null) return
    const part = rows.length < all ? { description: t('exportedPart', { shown: rows.length, all }) } : {}
    saySaved(saved, { title: t('exported', { place: saved.place }), ...part })
  }
  const isEmpty = rows.length === 0
  const exportIt = (): void => void run().catch(sayFailure)
  useCommand('print', onPrint)
  useCommand('export', exportIt)
  return (
    <>
      <Button icon={<PrinterOutlined />} title="Ctrl+P" disabled={isEmpty} onClick={onPrint}>
        {t('print')}
      </Button>
      <Button
        icon={<DownloadOutlined />}
        title={t('exportHint')}
        loading={call.isPending}
        disabled={isEmpty}
        onClick={exportIt}
      >
        {t('export')}
      </Button>
    </>
  )
}
