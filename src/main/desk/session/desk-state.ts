import type { DeskState, OpenDesk } from '#contract/calls/desk-calls.ts'
import { deskName } from '../files/desk-name.ts'
import { regionName } from '../regions/desk-regions.ts'
import { fallenChanges } from '../store/changes/fallen-changes.ts'
import { lookedBack } from '../store/changes/moment.ts'
import { lastUndoable } from '../store/changes/undoing.ts'
import { figuresInAll } from '../store/claims/tally.ts'
import { draftsKept } from '../store/drafts.ts'
import { deskId } from '../store/file/desk-id.ts'
import { readSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { yearsWithTargets } from '../targets/target-boards.ts'
import type { Session } from './session.ts'
import { newestYear, setWork, workOf } from './work.ts'

/** What screens show of the desk as a whole. */
export function deskState(session: Session): DeskState {
  return {
    open: session.open === null ? null : openDesk(session, session.store),
    desksFolder: session.options.desks,
    recent: session.recent.list(),
    version: session.options.version
  }
}

function openDesk(session: Session, store: Store): OpenDesk {
  const { region, year } = workOf(store)
  return {
    id: deskId(store),
    name: deskName(store.path),
    path: store.path,
    isDemo: readSetting(store, 'demo') === true,
    figures: figuresInAll(store),
    imports: standingImports(store),
    drafts: draftsKept(store.present),
    region,
    regionName: region === null ? null : regionName(store, session.resources, region),
    year,
    targetYear: setWork(store).year ?? boardYear(store, region),
    lastChange: store === session.open ? lastUndoable(store) : null,
    lookedBack: lookedBack(store)
  }
}

/**
 * The year whose targets are shown while nobody has chosen one: the newest that has some, up to the year after the newest
 * figures: goals set for further ahead are a five-year plan's. Else that of the newest figures.
 */
function boardYear(store: Store, region: string | null): number | null {
  const newest = newestYear(store, region)
  const years = [...yearsWithTargets(store, region)].filter((year) => newest === null || year <= newest + 1)
  return years.length > 0 ? Math.max(...years) : newest
}

function standingImports(store: Store): number {
  return store
    .sql(
      `SELECT count(*) FROM change
       WHERE kind = 'import' AND id <= ? AND id NOT IN (SELECT value FROM json_each(?))`
    )
    .pluck()
    .get(store.upTo, JSON.stringify(fallenChanges(store))) as number
}
