import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import { type ContradictedGrowth, contradictedGrowth } from '#core/comparison/figures/contradicted-growth.ts'
import { figureLookup, keyOfText } from '#core/comparison/figures/observed-figure.ts'
import type { Remark } from '#core/reading/reading.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { upheldGrowth } from '../comparison/upheld-growth.ts'
import { namingFiles } from '../figures/files-held-against.ts'
import { standingSuspicions } from '../figures/standing-suspicions.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session/session.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { transferred } from '../store/claims/attribution.ts'
import { type ClaimedPlace, readClaims } from '../store/claims/place-claims.ts'
import { figuresByRegion } from '../store/claims/tally.ts'
import { type FigureOfSheet, readFigures, readFiguresOfSheets, readObserved } from '../store/figures.ts'
import type { Store } from '../store/store.ts'
import { placeNames, placeOf } from './place-names.ts'

/**
 * What waits for somebody's decision: figures that another source disagrees with, published growth that the levels
 * beside it contradict, and figures that looked wrong when they were stored and still stand as they are. Looks through one region after the other, and can be cancelled.
 */
export async function pendingFigures(session: Session, { signal, progress }: CallContext): Promise<PendingFigure[]> {
  const { store } = session
  const pending: PendingFigure[] = []
  const suspicions = standingSuspicions(store).map(({ place, change, nth, suspicion: { code, params, against } }) => {
    const indicator = survivorOf(store, place.indicator)
    const readAs = indicator === place.indicator ? nth : nth + transferred
    return {
      place: { ...place, indicator },
      ...{ change, nth: readAs, against },
      remark: params === undefined ? { code } : { code, params }
    }
  })
  const suspected = new Map(suspicions.map(({ place, change, nth, remark }) => [claimKey(place, change, nth), remark]))
  const add = (figure: PendingFigure['figure'], remark: PendingFigure['remark']) => {
    const standing = readClaims(store, figure).filter(({ stands }) => stands)
    pending.push({
      ...placeNames(session, store, placeOf(figure)),
      figure,
      remark,
      claims: standing.map(({ figure: { decimal, symbol, stage, source }, row, isFigure }) => ({
        decimal,
        symbol,
        stage,
        department: source.department,
        source,
        nth: row[6],
        isFigure,
        remark: suspected.get(claimKey(figure, row[4], row[6])) ?? null
      }))
    })
  }
  const contradicted = new Set<string>()
  // What a level was found to leave behind is told of the growth itself, or has been put right since.
  const isOfGrowth = (place: ClaimedPlace, change: number, { code }: Remark): boolean => {
    if (code !== 'growth-left-behind') return false
    const growth = { ...place, measure: 'growth' } as const
    const said = readClaims(store, growth).find(({ isFigure }) => isFigure)
    return contradicted.has(placeKey(growth)) || said === undefined || said.row[4] > change
  }
  const regions = [...figuresByRegion(store)].filter(([, figures]) => figures > 0)
  for (const [done, [region]] of regions.entries()) {
    progress('pending', done, regions.length)
    const choice = { regions: [region], indicators: null, measures: null, periods: null, conflicting: true }
    for (const figure of readFigures(store, choice)) add(figure, null)
    for (const { growth, current, prior, computed } of contradictedIn(store, region)) {
      if (growth.conflict !== null) continue
      contradicted.add(placeKey(growth))
      const params = { printed: growth.decimal, current: current.decimal, prior: prior.decimal, computed }
      add(growth, { code: 'growth-contradicted', params })
    }
    await new Promise(setImmediate)
    if (signal.aborted) throw new DeskError('cancelled')
  }
  for (const { place, change, nth, remark, against } of suspicions) {
    if (contradicted.has(placeKey(place)) || isOfGrowth(place, change, remark)) continue
    const claim = readClaims(store, place).find(({ row }) => row[4] === change && row[6] === nth)
    if (claim?.isFigure === true && claim.figure.conflict === null)
      add(claim.figure, namingFiles(store, remark, { against, file: claim.figure.source.file }))
  }
  return pending
}

/** Published growth of a region that the levels beside it contradict, as long as nobody upholds it. */
function contradictedIn(store: Store, region: string): ContradictedGrowth<FigureOfSheet>[] {
  const choice = { regions: [region], periods: null }
  const grown = readObserved(store, { ...choice, indicators: null, measures: ['growth'] })
  if (grown.length === 0) return []
  const indicators = [...new Set(grown.map(({ indicator }) => indicator))]
  const measures = ['level', 'growth', 'base'] as const
  const figures = figureLookup(readFiguresOfSheets(store, { ...choice, indicators, measures }), new Set())
  const known = deskIndicators(store)
  const isUpheld = upheldGrowth(store)
  return grown.flatMap((growth) => {
    const indicator = known.get(growth.indicator)
    if (indicator === undefined) return []
    const found = contradictedGrowth({ figures }, { region, indicator, months: keyOfText(growth.period) })
    return found === null || isUpheld(found) ? [] : [found]
  })
}

function placeKey({ region, indicator, measure, period }: ClaimedPlace): string {
  return `${region} ${indicator} ${measure} ${period}`
}

function claimKey(place: ClaimedPlace, change: number, nth: number): string {
  return `${placeKey(place)} ${change} ${nth}`
}
