import { useCallback } from 'react'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { targetText } from '#core/target/target-text.ts'
import { useAppearance } from '../../app/appearance.ts'

/** A target as it is spoken of, in the language of the interface: 240 亿元以上, 增长 6.5%左右. */
export function useTargetWords(): (row: Pick<TargetRow, 'target' | 'indicator'>, unit?: 'without-unit') => string {
  const { language } = useAppearance()
  return useCallback(
    ({ target, indicator }, unit) => targetText(target, unit === 'without-unit' ? null : indicator.unit, language),
    [language]
  )
}
