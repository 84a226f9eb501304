import { randomUUID } from 'node:crypto'
import type { RegionEdit } from '#contract/calls/catalogue-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Region } from '#core/catalogue/regions/region.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import type { Resources } from '../resources.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'
import { deskTargets } from '../targets/desk-targets.ts'
import { expectRegion, findRegion } from './desk-regions.ts'
import { ownRegions } from './own-regions.ts'
import { figuresOfRegions, leavesOf, partsOfRegion, withParts } from './region-sums.ts'

/**
 * Adds a region of the desk's own, or says anew what a region is called, where it lies, when it held and what it is the
 * sum of, as one change. Throws unknown-region, region-exists, region-in-itself, sum-overlaps, years-reversed.
 */
export function saveRegion(
  store: Store,
  resources: Resources,
  edit: RegionEdit,
  author: string | null
): { readonly region: Region; readonly change: number } {
  const before = edit.code === null ? null : expectRegion(store, resources, edit.code)
  const code = before?.code ?? `X${randomUUID().slice(0, 8)}`
  const former = new Set(edit.formerNames ?? before?.formerNames ?? [])
  if (before !== null) former.add(before.name)
  former.delete(edit.name)
  const { name, parent, validFrom, validTo, sumOf } = edit
  const level = before?.level ?? 'own'
  const region: Region = {
    ...{ code, name, level, parent, validFrom, validTo, formerNames: [...former] },
    sumOf: sumOf === null ? null : [...new Set(sumOf)]
  }
  refuse(store, resources, region)
  return store.write(() => {
    const about = before === null || before.name === name ? name : `${before.name} → ${name}`
    const change = addChange(store, { kind: 'region', about, author })
    addEdition(store, 'region', code, change, region)
    return { region, change }
  })
}

function refuse(store: Store, resources: Resources, region: Region): void {
  const { code, name, parent, validFrom, validTo, sumOf } = region
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    throw new DeskError('years-reversed', {}, { from: validFrom, to: validTo })
  if (parent !== null && [parent, ...above(store, resources, parent)].includes(code))
    throw new DeskError('region-in-itself', {}, { name })
  if (parent !== null) expectRegion(store, resources, parent)
  const namesake = [...ownRegions(store).values()].find(
    (other) => other.code !== code && other.parent === parent && withoutSpaces(other.name) === withoutSpaces(name)
  )
  if (namesake !== undefined) throw new DeskError('region-exists', {}, { name, code: namesake.code })
  if (sumOf !== null) refuseSum(store, resources, { ...region, sumOf })
}

/** A part that is there twice, by itself and within another, would be counted twice. */
function refuseSum(
  store: Store,
  resources: Resources,
  { code, name, sumOf }: Region & { sumOf: readonly string[] }
): void {
  const nameOf = (one: string) => expectRegion(store, resources, one).name
  for (const part of sumOf) nameOf(part)
  const parts = sumOf.flatMap((part) => leavesOf(store, part))
  if (sumOf.some((part) => withParts(store, part).includes(code))) throw new DeskError('region-in-itself', {}, { name })
  for (const [at, part] of parts.entries()) {
    const other = parts.find(
      (one, where) => where !== at && (one === part || above(store, resources, part).includes(one))
    )
    if (other !== undefined) throw new DeskError('sum-overlaps', {}, { name, part: nameOf(part), other: nameOf(other) })
  }
}

function above(store: Store, resources: Resources, code: string): readonly string[] {
  const found: string[] = []
  for (let at = findRegion(store, resources, code)?.parent ?? null; at !== null && !found.includes(at); ) {
    found.push(at)
    at = findRegion(store, resources, at)?.parent ?? null
  }
  return found
}

/**
 * Takes out a region of the desk's own that nothing rests on; of one of the national list, what the desk said of it, so
 * that the list speaks again. Throws unknown-region, region-in-use.
 */
export function withdrawRegion(store: Store, code: string, author: string | null): number {
  const region = ownRegions(store).get(code)
  if (region === undefined) throw new DeskError('unknown-region', {}, { name: code })
  const own = [...ownRegions(store).values()]
  const use = {
    figures: partsOfRegion(store, code) === null ? (figuresOfRegions(store).get(code) ?? 0) : 0,
    targets: deskTargets(store).filter((target) => target.region === code).length,
    regions: own.filter(({ parent, sumOf }) => parent === code || sumOf?.includes(code)).length
  }
  // Undone figures count: they may come back.
  const isInUse = use.figures + use.targets + use.regions > 0 || isClaimed(store, code)
  if (region.level === 'own' && isInUse) throw new DeskError('region-in-use', {}, { name: region.name, ...use })
  return store.write(() => {
    const change = addChange(store, { kind: 'region', about: region.name, author })
    addEdition(store, 'region', code, change, null)
    return change
  })
}

/** Was any figure of it ever stored, whether it stands or not? */
function isClaimed(store: Store, code: string): boolean {
  const key = store.regions.find(code)
  return key !== null && store.sql(`SELECT 1 FROM claim WHERE region = ? LIMIT 1`).get(key) !== undefined
}
