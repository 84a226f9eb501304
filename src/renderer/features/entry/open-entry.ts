import { navigate, type ScreenName } from '../../app/view-state.ts'

/** Opens the grid for typing at one place; closing it leads back to the screen that it was opened from. */
export function openEntry(
  from: ScreenName,
  place: {
    readonly indicator: string
    readonly region: string
    readonly period: string
    readonly measure: 'level' | 'growth'
  }
): void {
  const { indicator, region, period, measure } = place
  navigate('catalogue', { entry: indicator, region, period, ...(measure === 'growth' ? { measure } : {}), back: from })
}
