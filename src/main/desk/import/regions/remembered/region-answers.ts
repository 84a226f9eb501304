import type { RegionAnswer } from '#contract/calls/import/import-regions.ts'
import { DeskError } from '#contract/error.ts'
import { regionName } from '../../../regions/desk-regions.ts'
import type { Session } from '../../../session/session.ts'
import { addChange } from '../../../store/changes/changes.ts'
import { departmentName } from '../../../store/changes/department-names.ts'
import { addEdition } from '../../../store/changes/editions.ts'
import { keptHomes } from './remembered-homes.ts'
import { rememberedPlaces } from './remembered-places.ts'

/** What was answered about regions in earlier imports and holds for the next, newest first. */
export function regionAnswers({ store, resources }: Session): RegionAnswer[] {
  const nameOf = (code: string): string => regionName(store, resources, code)
  const homes = keptHomes(store).map(
    ({ id, change, at, department, seemed, region, file, sheet }): RegionAnswer => ({
      ...{ id, change, at, department: departmentName(store, department), about: 'table' },
      ...{ said: nameOf(seemed), region, regionName: nameOf(region), file, sheet }
    })
  )
  const places = [...rememberedPlaces(store)].map(
    ([id, { name, region, change, at }]): RegionAnswer => ({
      ...{ id, change, at, department: null, about: 'name' },
      ...{ said: name, region, regionName: nameOf(region), file: null, sheet: null }
    })
  )
  return [...homes, ...places].sort((one, other) => other.change - one.change)
}

/** Takes an answer back, as one change. Throws invalid-input where there is none of that id. */
export function withdrawRegionAnswer(session: Session, id: string): number {
  const { store, options } = session
  const answer = regionAnswers(session).find((one) => one.id === id)
  if (answer === undefined) throw new DeskError('invalid-input', {}, { id })
  const { about, said, department } = answer
  return store.write(() => {
    const change = addChange(store, { kind: 'region', about: said, author: options.author, department })
    addEdition(store, about === 'table' ? 'home' : 'place', id, change, null)
    return change
  })
}
