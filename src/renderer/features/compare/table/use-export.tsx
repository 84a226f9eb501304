import { App } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput } from '#contract/calls.ts'
import { keyOfPlace, placeOfDispute } from '#core/comparison/figures/dispute.ts'
import type { FigurePlace } from '#core/comparison/figures/observed-figure.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { callDesk } from '../../../app/desk/call-desk.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { host } from '../../../app/desk/host.ts'
import { useSaySaved } from '../../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { OpenDisputes } from '../../../ui/open-disputes.tsx'
import type { ComparisonView } from '../view/comparison-view.ts'
import type { Against } from '../views/use-against.ts'

interface Exported {
  readonly choice: CallInput<'compare.table'>
  readonly view: ComparisonView
  readonly against: Against | null
  readonly changedOnly: boolean
  /** null: made from regions and periods. */
  readonly title: string | null
  /** How many rows a filter leaves, of how many; null: there is none. */
  readonly part: { readonly shown: number; readonly all: number } | null
}

/** Exports what is on screen and says where it went. */
export function useExport(
  { choice, view, against, changedOnly, title, part }: Exported,
  layoutOnScreen: CubeLayout,
  visible: readonly VisibleRow[]
): { readonly isPending: boolean; readonly run: () => void } {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { notification } = App.useApp()
  const sayFailure = useSayFailure()
  const saySaved = useSaySaved()
  const symbols = useDesk('compare.symbols', {})
  const call = useDeskMutation('compare.export')
  return {
    isPending: call.isPending,
    run: () => {
      const style = symbols.data?.style ?? ('common' as const)
      const only = against !== null && changedOnly
      const layout = { ...view.shape, language, symbols: style, changedOnly: only, title }
      const { rows } = layoutOnScreen
      const shown = visible.map(({ row, depth }) => ({ key: rows[row]?.key ?? '', depth }))
      const inSight = visible.flatMap(({ row }) => rows[row] ?? [])
      const run = async (): Promise<void> => {
        const disputes = await callDesk('compare.disputes', choice)
        const artifact = await call.mutateAsync({ ...choice, layout, against: against?.view.id ?? null, rows: shown })
        const saved = await host.save(artifact)
        if (saved === null) return
        const { place } = saved
        // Every cell of a large table would be looked at.
        const open = disputes.length === 0 ? [] : layoutOnScreen.disputedIn(inSight)
        const key = `exported ${place}`
        const said = <Said {...{ part, choice, open }} onDecided={() => notification.destroy(key)} />
        saySaved(saved, {
          key,
          title: t('exported', { place }),
          ...(part === null && open.length === 0 ? {} : { description: said }),
          ...(open.length === 0 ? {} : { duration: 0 })
        })
      }
      run().catch(sayFailure)
    }
  }
}

/** What whoever gets the file has to know. */
function Said(
  props: Pick<Exported, 'part' | 'choice'> & {
    /** The figures in the file that sources disagreed about. */
    readonly open: readonly FigurePlace[]
    readonly onDecided: () => void
  }
): ReactNode {
  const { t } = useTranslation('compare')
  const { part, open } = props
  return (
    <>
      {part !== null && <div>{t('exportedPart', part)}</div>}
      {open.length > 0 && <StillOpen {...props} />}
    </>
  )
}

/** How many of them nobody has decided since; once all are, or the desk is another, there is nothing to be told. */
function StillOpen(props: {
  readonly choice: Exported['choice']
  readonly open: readonly FigurePlace[]
  readonly onDecided: () => void
}): ReactNode {
  const disputes = useDesk('compare.disputes', props.choice)
  const known = new Set(disputes.data?.map((dispute) => keyOfPlace(placeOfDispute(dispute))))
  const count = disputes.isPending
    ? props.open.length
    : props.open.filter((place) => known.has(keyOfPlace(place))).length
  const { onDecided } = props
  const decided = useRef(onDecided)
  useEffect(() => {
    decided.current = onDecided
  })
  useEffect(() => {
    if (count === 0) decided.current()
  }, [count])
  return count === 0 ? null : <OpenDisputes count={count} />
}
