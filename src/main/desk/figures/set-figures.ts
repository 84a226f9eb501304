import type { CallInput, CallOutput } from '#contract/calls.ts'
import { expectIndicator } from '../catalogue/desk-indicators.ts'
import type { Session } from '../session/session.ts'
import { addChange } from '../store/changes/changes.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { periodCode } from '../store/claims/claim-codes.ts'
import { addClaims, type NewClaim } from '../store/claims/claims.ts'
import { TallyGrowth } from '../store/claims/tally.ts'
import { keepSuspicion } from '../store/suspicions.ts'
import { checkTyped, type PlannedEntry } from './check-typed.ts'

/** Stores what was typed as one change of kind `edit`; what is refused or says nothing new is left out. */
export function setFigures(
  session: Session,
  { entries, stage, reason }: CallInput<'figures.set'>
): CallOutput<'figures.set'> {
  const { store } = session
  const planned = checkTyped(session, entries, stage)
  const checked = planned.map((entry) => entry.checked)
  const claims = planned.map(({ claim }) => claim).filter((claim) => claim !== null)
  if (claims.length === 0) return { change: null, entries: checked }
  const change = store.write(() => {
    const about = aboutOf(session, claims)
    const made = addChange(store, {
      kind: 'edit',
      about,
      author: session.options.author,
      reason,
      figures: claims.length
    })
    for (const _ of addClaims(store, made, claims));
    growthOf(session, planned).store(store)
    for (const { claim, checked: said, against } of planned) {
      if (claim === null || said.suspicion === null) continue
      keepSuspicion(store, {
        place: claim,
        change: made,
        nth: claim.nth,
        suspicion: { ...said.suspicion, against }
      })
    }
    return made
  })
  return { change, entries: checked }
}

/** Names of the first indicators and periods: enough to know the change again. */
function aboutOf({ store }: Session, claims: readonly NewClaim[]): string {
  const names = [...new Set(claims.map(({ indicator }) => expectIndicator(store, indicator).name))]
  const periods = [...new Set(claims.map(({ period }) => period))]
  return `${first(names)} ${first(periods)}`
}

function first(texts: readonly string[]): string {
  return texts.length > 3 ? `${texts.slice(0, 3).join('、')}…` : texts.join('、')
}

function growthOf({ store }: Session, planned: readonly PlannedEntry[]): TallyGrowth {
  const growth = new TallyGrowth()
  for (const { claim, growth: figures } of planned) {
    if (claim === null || figures === 0) continue
    growth.add(
      store.regions.key(claim.region),
      store.indicators.key(survivorOf(store, claim.indicator)),
      periodCode(claim.period),
      figures
    )
  }
  return growth
}
