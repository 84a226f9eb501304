import { useEffect } from 'react'
import { periodsUpTo } from '../choosing/period-choice.ts'
import type { ComparisonView } from './comparison-view.ts'

interface Shown {
  readonly available: readonly string[]
  readonly periods: readonly string[]
  readonly isReady: boolean
}

/** Who comes for the figure of one period finds it: where the table shows others, it and its like take their place, once. */
export function useAskedPeriod(
  asked: string | null,
  { available, periods, isReady }: Shown,
  { change, onSeen }: { readonly change: (patch: Partial<ComparisonView>) => void; readonly onSeen: () => void }
): void {
  useEffect(() => {
    if (asked === null || !isReady) return
    if (available.includes(asked) && !periods.includes(asked)) change({ periods: periodsUpTo(asked, available) })
    onSeen()
  }, [asked, available, periods, isReady, change, onSeen])
}
