import { type ReactNode, useMemo } from 'react'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { layOutTargets } from '#core/target/lay-out-targets.ts'
import { useAppearance } from '../../app/appearance.ts'
import { type Orientation, PrintScreen } from '../print/print-screen.tsx'

/** The targets on the board, in the order on the board, as pages. */
export function PrintedTargets(props: {
  readonly rows: readonly TargetRow[]
  readonly region: string
  readonly year: number
  /** null: made from region and year. */
  readonly title: string | null
  readonly orientation: Orientation
  readonly onOrientation: (orientation: Orientation) => void
  readonly onTitle: (title: string | null) => void
  readonly onClose: () => void
}): ReactNode {
  const { language } = useAppearance()
  const { rows, region, year, title } = props
  const layout = useMemo(() => {
    const why = (reason: string): string => reasonText(reason, language)
    return layOutTargets(rows, { language, region, year, title, why })
  }, [rows, language, region, year, title])
  return (
    <PrintScreen
      from="targets"
      layout={layout}
      disputed={0}
      orientation={props.orientation}
      onOrientation={props.onOrientation}
      onTitle={props.onTitle}
      onClose={props.onClose}
    />
  )
}
