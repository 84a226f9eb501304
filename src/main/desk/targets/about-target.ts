import type { Target } from '#contract/calls/target-calls.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import type { TargetBound } from '#core/target/target.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session.ts'
import { unitOfTarget } from './desk-targets.ts'

/** What the history says of a target: 地区生产总值 2023 利川市 ≥120 亿元. Signs, since it is kept for both languages. */
export function aboutTarget({ store, resources }: Session, target: Omit<Target, 'id'>): string {
  const indicator = deskIndicators(store).get(target.indicator)
  const number = formatNumber(target.value, { decimals: null, grouping: ',' })
  const name = indicator === undefined ? null : unitOfTarget(target, indicator)
  const unit = name === null ? '' : name === '%' ? name : ` ${name}`
  const region = regionName(store, resources, target.region)
  return `${indicator?.name ?? target.indicator} ${target.year} ${region} ${SIGNS[target.bound]}${number}${unit}`
}

const SIGNS: Readonly<Record<TargetBound, string>> = { 'at-least': '≥', 'at-most': '≤', about: '≈' }
