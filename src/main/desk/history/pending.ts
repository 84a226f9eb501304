import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session/session.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { transferred } from '../store/claims/attribution.ts'
import { type ClaimedPlace, readClaims } from '../store/claims/place-claims.ts'
import { figuresByRegion } from '../store/claims/tally.ts'
import { readFigures } from '../store/figures.ts'
import { keptSuspicions } from '../store/suspicions.ts'
import { placeNames, placeOf } from './place-names.ts'

/**
 * What waits for somebody's decision: figures that another source disagrees with, and figures that looked wrong when
 * they were stored and still stand as they are. Looks through one region after the other, and can be cancelled.
 */
export async function pendingFigures(session: Session, { signal, progress }: CallContext): Promise<PendingFigure[]> {
  const { store } = session
  const pending: PendingFigure[] = []
  const suspicions = keptSuspicions(store).map(({ place, change, nth, remark }) => {
    const indicator = survivorOf(store, place.indicator)
    const readAs = indicator === place.indicator ? nth : nth + transferred
    return { place: { ...place, indicator }, change, nth: readAs, remark }
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
  const regions = [...figuresByRegion(store)].filter(([, figures]) => figures > 0)
  for (const [done, [region]] of regions.entries()) {
    progress('pending', done, regions.length)
    const choice = { regions: [region], indicators: null, measures: null, periods: null, conflicting: true }
    for (const figure of readFigures(store, choice)) add(figure, null)
    await new Promise(setImmediate)
    if (signal.aborted) throw new DeskError('cancelled')
  }
  for (const { place, change, nth, remark } of suspicions) {
    const claim = readClaims(store, place).find(({ row }) => row[4] === change && row[6] === nth)
    if (claim?.isFigure === true && claim.figure.conflict === null) add(claim.figure, remark)
  }
  return pending
}

function claimKey({ region, indicator, measure, period }: ClaimedPlace, change: number, nth: number): string {
  return `${region} ${indicator} ${measure} ${period} ${change} ${nth}`
}
