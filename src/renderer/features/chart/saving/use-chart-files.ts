import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ChartModel } from '#core/chart/chart-model.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { host } from '../../../app/desk/host.ts'
import { useSaySaved } from '../../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import type { AnnotationWords } from '../drawing/panel-annotations.ts'
import { base64Of, pngOf } from './chart-png.ts'
import { withChartOnPaper } from './print-chart.ts'

export type ChartOutlet = 'copy' | 'png' | 'svg' | 'pdf'

/** Ways out for a chart: to the clipboard, as a picture, as drawing, on paper. */
export function useChartFiles(about: {
  readonly chart: ChartModel
  readonly title: string
  readonly notes: string
  readonly words: AnnotationWords
}): (outlet: ChartOutlet) => void {
  const { t } = useTranslation('chart')
  const { message } = App.useApp()
  const sayFailure = useSayFailure()
  const saySaved = useSaySaved()
  const keep = useDeskMutation('chart.keepPicture')

  const send = async (outlet: ChartOutlet): Promise<void> => {
    const { chartSvg } = await import('./chart-svg.ts')
    const drawing = chartSvg(about.chart, about)
    if (outlet === 'copy') {
      // The promise is handed over at once: a browser lets nothing be copied after a wait.
      const copied = navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(drawing) })])
      await copied.then(
        () => message.success(t('copied')),
        (error: unknown) => {
          console.warn('copy a picture', error)
          void message.warning(t('copyRefused'))
        }
      )
      return
    }
    if (outlet === 'pdf') {
      const pdf = await withChartOnPaper(drawing.svg, async () => {
        const saved = await host.savePdf(`${about.title}.pdf`, true)
        // This host leaves PDF to the browser's own dialog.
        if (saved === undefined) await host.print()
        return saved ?? null
      })
      if (pdf !== null) saySaved(pdf, { title: t('saved', { place: pdf.place }) })
      return
    }
    const data = outlet === 'png' ? await base64Of(await pngOf(drawing)) : btoa(binaryText(drawing.svg))
    const saved = await host.save(await keep.mutateAsync({ name: about.title, kind: outlet, data }))
    if (saved !== null) saySaved(saved, { title: t('saved', { place: saved.place }) })
  }
  return (outlet) => void send(outlet).catch(sayFailure)
}

function binaryText(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}
