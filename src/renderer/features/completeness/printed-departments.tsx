import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DepartmentCounts } from '#contract/calls/completeness-calls.ts'
import { listLayout, textCell } from '#core/layout/list-layout.ts'
import { momentText } from '../../ui/words/moment.ts'
import { type Orientation, PrintScreen } from '../print/print-screen.tsx'

const COUNTS = ['indicators', 'expected', 'there', 'missing', 'late'] as const

/** What each department has sent and owes, as pages to be handed out. */
export function PrintedDepartments(props: {
  readonly departments: readonly DepartmentCounts[]
  readonly region: string
  readonly years: readonly [from: number, to: number]
  readonly orientation: Orientation
  readonly onOrientation: (orientation: Orientation) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('completeness')
  const [typed, setTyped] = useState<string | null>(null)
  const { departments, region } = props
  const [from, to] = props.years
  const layout = useMemo(
    () =>
      listLayout({
        title: typed ?? t('printTitle', { region, from, to }),
        unitLine: null,
        columns: [
          { key: 'department', role: 'stub', head: t('department'), align: 'left' },
          ...COUNTS.map((key) => ({ key, role: 'figure', head: t(`column.${key}`), align: 'right' }) as const),
          { key: 'lastReturn', role: 'figure', head: t('column.lastReturn'), align: 'center' }
        ],
        rows: departments.map((one) => ({
          key: one.department ?? '',
          cells: [
            one.department ?? t('noDepartment'),
            ...COUNTS.map((key) => one[key].toLocaleString()),
            one.lastReturn !== null ? momentText(one.lastReturn.at) : t(one.there > 0 ? 'fromOthers' : 'noReturn')
          ].map(textCell)
        })),
        notes: [t('printNote')]
      }),
    [t, typed, region, from, to, departments]
  )
  return (
    <PrintScreen
      from="completeness"
      layout={layout}
      disputed={0}
      orientation={props.orientation}
      onOrientation={props.onOrientation}
      onTitle={setTyped}
      onClose={props.onClose}
    />
  )
}
