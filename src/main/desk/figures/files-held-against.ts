import type { Remark } from '#core/reading/reading.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { readClaims } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'
import type { Suspicion } from '../store/suspicions.ts'

/**
 * What looks wrong about a figure that was read in `file`, with the files of the figures that it was held against where
 * none of these is from there: the sum of towns is not asked of who tells of the county alone.
 */
export function namingFiles<Told extends Remark>(
  store: Store,
  remark: Told,
  { against, file }: { readonly against: Suspicion['against']; readonly file: string | null }
): Told {
  const files = new Set<string>()
  for (const place of against) {
    const figure = readClaims(store, { ...place, indicator: survivorOf(store, place.indicator) }).find(
      ({ isFigure }) => isFigure
    )
    const from = figure?.figure.source.file ?? null
    if (from === null || from === file) return remark
    files.add(from)
  }
  return files.size === 0 ? remark : { ...remark, params: { ...remark.params, besides: [...files].join('、') } }
}
