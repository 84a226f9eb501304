import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyTask } from '#contract/calls/task-calls.ts'
import { type Indicator, unsortedChapter } from '#core/catalogue/indicator.ts'
import { COUNTRY, type Region } from '#core/catalogue/regions/region.ts'
import { type RegionData, readRegions, readTowns, type TownData } from '#core/catalogue/regions/region-data.ts'

interface StarterCatalogue {
  readonly chapters: readonly { readonly name: string; readonly nameEn: string }[]
  readonly indicators: readonly Indicator[]
}

/** Figures of national tables need a place too. */
const country: Region = {
  code: COUNTRY,
  name: '全国',
  level: 'country',
  parent: null,
  validFrom: null,
  validTo: null,
  formerNames: ['中国', '中华人民共和国', '全国合计', '全国总计'],
  sumOf: null
}

/** What the program brings along, read when first needed. */
export class Resources {
  readonly #folder: string
  readonly #towns = new Map<string, readonly Region[]>()
  #starter: StarterCatalogue | null = null
  #regions: ReadonlyMap<string, Region> | null = null
  #townData: TownData | null = null

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Chapters of the starter catalogue, in order. */
  chapters(): readonly string[] {
    return this.#catalogue().chapters.map(({ name }) => name)
  }

  /** English names of the chapters, and of that of what is in none. */
  chapterNames(): Readonly<Record<string, string>> {
    const chapters = this.#catalogue().chapters.map(({ name, nameEn }) => [name, nameEn] as const)
    return { ...Object.fromEntries(chapters), [unsortedChapter]: 'Unclassified' }
  }

  starterIndicators(): readonly Indicator[] {
    return this.#catalogue().indicators
  }

  /** Key tasks of the work report of 利川市 for 2024, which a desk can begin with. */
  starterTasks(): readonly KeyTask[] {
    return (this.#json('starter-key-tasks.json') as { readonly tasks: readonly KeyTask[] }).tasks
  }

  /** The country and its regions down to counties by code, retired ones included. */
  regions(): ReadonlyMap<string, Region> {
    if (this.#regions === null) {
      const list = [country, ...readRegions(this.#json('regions.json') as RegionData)]
      this.#regions = new Map(list.map((region) => [region.code, region]))
    }
    return this.#regions
  }

  /** A region of the national lists by its code of six or nine digits, or null. */
  region(code: string): Region | null {
    if (/^\d{9}$/.test(code)) return this.towns(code.slice(0, 6)).find((town) => town.code === code) ?? null
    return this.regions().get(code) ?? null
  }

  /** The towns of a county. */
  towns(county: string): readonly Region[] {
    let towns = this.#towns.get(county)
    if (towns === undefined) {
      towns = readTowns(this.#townLists(), county)
      this.#towns.set(county, towns)
    }
    return towns
  }

  /** All towns of the country, one county after the other. */
  *allTowns(): Iterable<Region> {
    for (const county of Object.keys(this.#townLists())) yield* this.towns(county)
  }

  demoFolder(): string {
    return join(this.#folder, 'demo')
  }

  /** What the demo desk is made of; checked by whoever makes it. */
  demoManifest(): unknown {
    return this.#json('demo/demo.json')
  }

  #townLists(): TownData {
    this.#townData ??= this.#json('regions-towns.json') as TownData
    return this.#townData
  }

  /** A file that is part of the program. */
  #json(name: string): unknown {
    return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'))
  }

  #catalogue(): StarterCatalogue {
    this.#starter ??= this.#json('starter-catalogue.json') as StarterCatalogue
    return this.#starter
  }
}
