import { type ComponentType, lazy } from 'react'
import type { ScreenName } from '../view-state.ts'

/** Every screen, loaded when first opened. */
export const screens: Readonly<Record<ScreenName, ComponentType>> = {
  overview: lazy(async () => ({ default: (await import('../../features/overview/overview.tsx')).Overview })),
  import: lazy(async () => ({ default: (await import('../../features/import/import-screen.tsx')).ImportScreen })),
  compare: lazy(async () => ({ default: (await import('../../features/compare/compare-screen.tsx')).CompareScreen })),
  targets: lazy(async () => ({ default: (await import('../../features/targets/targets-screen.tsx')).TargetsScreen })),
  catalogue: lazy(async () => ({ default: (await import('../../features/catalogue/catalogue.tsx')).Catalogue })),
  history: lazy(async () => ({ default: (await import('../../features/history/history.tsx')).History })),
  completeness: lazy(async () => ({
    default: (await import('../../features/completeness/completeness-screen.tsx')).CompletenessScreen
  }))
}
