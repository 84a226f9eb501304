import type { Target } from '#contract/calls/target-calls.ts'
import { targetInSigns } from '#core/target/target-text.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'

/** What the history keeps of a target: 地区生产总值 2023 利川市 ≥120 亿元. In signs: who reads it says it in their words. */
export function aboutTarget({ store, resources }: Session, target: Omit<Target, 'id'>): string {
  const indicator = deskIndicators(store).get(target.indicator)
  const region = regionName(store, resources, target.region)
  const said = targetInSigns(target, indicator?.unit ?? null)
  return `${indicator?.name ?? target.indicator} ${target.year} ${region} ${said}`
}
