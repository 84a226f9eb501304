import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { findIndicator } from '#core/catalogue/match-indicator.ts'
import { plainName } from '#core/catalogue/names/plain-name.ts'
import { baseOfIndex, parseUnit, YEAR_BEFORE_BASE } from '#core/quantity/units/unit.ts'
import { bareKey, type JobName, type OtherBase } from './job-name.ts'

/**
 * Indices of one name on several bases (上年同月=100 | 上月=100) are one quantity: what is known or decided of the one over
 * the year before, else of the first, goes for all, and each base has an indicator of its own, for their figures do not compare.
 * So has a name that the catalogue has, or that is taken for one, on another base.
 */
export function withOtherBases(
  names: ReadonlyMap<string, JobName>,
  catalogue: CatalogueIndex<Indicator>,
  said: (key: string) => string | undefined
): readonly JobName[] {
  const principals = new Map<string, JobName>()
  for (const name of names.values()) {
    const base = baseOf(name.unit)
    if (base === null) continue
    const path = keyOnAnyBase(name.key)
    const other = principals.get(path)
    const isKnown = name.indicator !== null && other?.indicator === null
    const isFirst = base === YEAR_BEFORE_BASE && (other?.indicator == null || name.indicator !== null)
    if (other === undefined || isKnown || isFirst) principals.set(path, name)
  }
  return [...names.values()].map((name) => {
    const base = baseOf(name.unit)
    if (base === null) return name
    const principal = principals.get(keyOnAnyBase(name.key)) ?? name
    const { indicator } = name
    if (indicator !== null) {
      const kept = baseOf(indicator.unit)
      return kept === null || kept === base ? name : ofBase(name, { indicator }, base, catalogue)
    }
    if (name.state === 'left-out') return name
    if (principal === name) {
      const known = name.state === 'undecided' && said(name.key) === undefined ? onAnyBase(name, catalogue) : null
      return known === null ? name : ofBase(name, { indicator: known }, base, catalogue)
    }
    const other = principal.indicator === null ? { key: principal.key } : { indicator: principal.indicator }
    // What a person says of the one base alone holds for that.
    if (principal.state !== 'matched') {
      const state = said(name.key) === undefined ? principal.state : name.state
      return { ...name, state, otherBase: other }
    }
    return ofBase(name, other, base, catalogue)
  })
}

/** 居民消费价格指数 › 环比 is 居民消费价格指数 on another base: the word says no more than 上月=100 does. */
function keyOnAnyBase(key: string): string {
  return bareKey(key).replace(/(?<=.)\n(?:环比|同比|定基比?)(?:指数)?(?=\n\n$)/, '')
}

/** The index of the catalogue that has the name, on whichever base. */
function onAnyBase({ path, first }: JobName, catalogue: CatalogueIndex<Indicator>): Indicator | null {
  const known = findIndicator(path, null, catalogue, first.table.table.title)
  return known !== null && baseOf(known.unit) !== null ? known : null
}

/** An index of another base of an indicator: the one that the catalogue has, or a new one. */
function ofBase(name: JobName, other: OtherBase, base: string, catalogue: CatalogueIndex<Indicator>): JobName {
  const called = 'indicator' in other ? plainName(other.indicator.name) : ''
  const known = (catalogue.byKey.get(called) ?? []).find(
    ({ indicator, origin }) => origin === 'name' && baseOf(indicator.unit) === base
  )
  return known === undefined
    ? { ...name, state: 'new', indicator: null, suggestions: [], isSaid: false, otherBase: other }
    : { ...name, state: 'matched', indicator: known.indicator, suggestions: [], isSaid: false }
}

function baseOf(unit: string | null): string | null {
  const parsed = unit === null ? null : parseUnit(unit)
  return parsed === null ? null : baseOfIndex(parsed)
}
