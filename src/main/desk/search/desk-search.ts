import type { SearchHit } from '#contract/calls/search-calls.ts'
import { indexSearch, type SearchIndex } from '#core/catalogue/search/search-index.ts'
import { mayBeSounds, type Searched } from '#core/catalogue/search/search-score.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import { listDepartments } from '../departments/departments.ts'
import { regionsFound, shownRegion } from '../regions/desk-regions.ts'
import { nationalRegionIndex } from '../regions/national-region-index.ts'
import { figuresOfRegions } from '../regions/region-sums.ts'
import type { Session } from '../session/session.ts'
import { departmentName } from '../store/changes/department-names.ts'
import { fallenChanges } from '../store/changes/fallen-changes.ts'
import { figuresByIndicator } from '../store/claims/tally.ts'
import type { Store } from '../store/store.ts'
import { deskTasks } from '../targets/key-tasks.ts'
import { deskViews } from '../views/desk-views.ts'

/** So many of a kind: what is found less well is found by another letter. */
const OF_A_KIND = 12

/** What is searched at every stroke: see `search.find`. */
export async function searchDesk(session: Session, query: string): Promise<SearchHit[]> {
  const { store, resources } = session
  const wanted = query.trim()
  const things = thingsOf(store)
  if (wanted === '') {
    await nationalRegionIndex(resources)
    return []
  }
  const left: Partial<Record<SearchHit['kind'], number>> = {}
  const hits: SearchHit[] = []
  for (const { item, score } of things.find(wanted)) {
    const rest = left[item.hit.kind] ?? OF_A_KIND
    if (rest === 0) continue
    left[item.hit.kind] = rest - 1
    hits.push({ ...item.hit, score })
  }
  hits.push(...(await regionHits(session, wanted)))
  return hits.sort((one, other) => other.score - one.score)
}

async function regionHits({ store, resources }: Session, query: string): Promise<SearchHit[]> {
  const figures = figuresOfRegions(store)
  const found = await regionsFound(store, resources, query)
  const weighed = found.map((one) => ({ ...one, figures: Math.sign(figures.get(one.item.code) ?? 0) }))
  weighed.sort(
    (one, other) =>
      other.score - one.score ||
      other.figures - one.figures ||
      Number(other.item.level === 'own') - Number(one.item.level === 'own') ||
      Number(one.item.validTo !== null) - Number(other.item.validTo !== null) ||
      one.item.code.length - other.item.code.length
  )
  const isSpelt = mayBeSounds(query) && /\p{L}/u.test(query)
  return weighed.slice(0, OF_A_KIND).map(({ item, score, figures }) => {
    const { code, name, path, level, validTo } = shownRegion(store, resources, item)
    const years = validTo === null ? [] : [`–${validTo}`]
    return {
      kind: 'region',
      id: code,
      name,
      nameEn: null,
      about: [path.join(' '), ...(level === 'own' ? [] : [code]), ...years],
      score: figures > 0 || level === 'own' || !isSpelt ? score : score / FAR
    }
  })
}

/** Some township of the country has nearly any letters for its initials; which no desk has figures of is seldom meant by them. */
const FAR = 100

interface Thing {
  readonly hit: Omit<SearchHit, 'score'>
  readonly searched: Searched
}

/** What is the desk's own, indicators with figures first; made anew after a write, from names spelled long before. */
function thingsOf(store: Store): SearchIndex<Thing> {
  return store.remember('search index', () =>
    indexSearch(
      [...indicators(store), ...views(store), ...tasks(store), ...departments(store), ...files(store)],
      ({ searched }) => searched
    )
  )
}

function indicators(store: Store): Thing[] {
  const figures = figuresByIndicator(store, null)
  const inUse = ({ id }: { readonly id: string }) => Math.sign(figures.get(id) ?? 0)
  return [...deskIndicators(store).values()]
    .sort((one, other) => inUse(other) - inUse(one))
    .map(({ id, name, nameEn, aliases, chapter, unit }) => ({
      hit: { kind: 'indicator', id, name, nameEn, about: unit === null ? [chapter] : [chapter, unit] },
      searched: {
        name,
        pinyin: pinyinOf(name),
        aliases: nameEn === null ? aliases : [...aliases, nameEn],
        aliasPinyin: aliases.map(pinyinOf),
        code: id
      }
    }))
}

function views(store: Store): Thing[] {
  return deskViews(store).map(({ id, name, folder }) => ({
    hit: { kind: 'view', id, name, nameEn: null, about: folder === '' ? [] : [folder] },
    searched: { name, pinyin: pinyinOf(name) }
  }))
}

function tasks(store: Store): Thing[] {
  return deskTasks(store).map(({ id, title, year, group }) => ({
    hit: { kind: 'task', id, name: title, nameEn: null, about: [String(year), group] },
    searched: { name: title, pinyin: pinyinOf(title) }
  }))
}

function departments(store: Store): Thing[] {
  return listDepartments(store).map(({ name, aliases, pinyin }) => ({
    hit: { kind: 'department', id: name, name, nameEn: null, about: [] },
    searched: { name, pinyin, aliases, aliasPinyin: aliases.map(pinyinOf) }
  }))
}

/** The files of imports that stand, latest first. */
function files(store: Store): Thing[] {
  const rows = store
    .sql(
      `SELECT DISTINCT sheet.change, sheet.file, change.at, coalesce(sheet.department, change.department)
       FROM sheet JOIN change ON change.id = sheet.change
       WHERE sheet.change <= ? AND sheet.change NOT IN (SELECT value FROM json_each(?))
       ORDER BY sheet.change DESC, sheet.file`
    )
    .raw()
    .all(store.upTo, JSON.stringify(fallenChanges(store))) as [number, string, string, string | null][]
  return rows.map(([change, file, at, department]) => ({
    hit: {
      kind: 'file',
      id: String(change),
      name: file,
      nameEn: null,
      about: [...(department === null ? [] : [departmentName(store, department)]), at.slice(0, 10)]
    },
    searched: { name: file, pinyin: pinyinOf(file), code: `#${change}` }
  }))
}
