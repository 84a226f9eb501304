import { setWork, workOf } from '../../desk-state.ts'
import { findRegion } from '../../regions/desk-regions.ts'
import type { Session } from '../../session.ts'
import { figuresByRegion } from '../../store/claims/tally.ts'
import type { JobRegion } from './job-region.ts'

/**
 * Whose returns these are, as far as the desk can tell: the region of work. Sure where the desk has figures of that
 * region and of nothing but its parts, or where it has none yet and the user has set the region himself.
 */
export function supposedRegion({ store, resources }: Session): Pick<JobRegion, 'region' | 'isSure'> {
  const { region } = workOf(store)
  if (region === null) return { region, isSure: false }
  const codes = [...figuresByRegion(store)].filter(([, figures]) => figures > 0).map(([code]) => code)
  if (codes.length === 0) {
    return { region, isSure: setWork(store).region === region }
  }
  const isWithin = (code: string): boolean => {
    for (let at: string | null = code, steps = 0; at !== null && steps < 8; steps += 1) {
      if (at === region) return true
      at = findRegion(store, resources, at)?.parent ?? null
    }
    return false
  }
  return { region, isSure: codes.every(isWithin) }
}
