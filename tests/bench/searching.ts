import { join } from 'node:path'
import { indexSearch } from '#core/catalogue/search/search-index.ts'
import { type Searched, searchScore } from '#core/catalogue/search/search-score.ts'
import { spell } from '#core/catalogue/search/spelling.ts'
import { Resources } from '../../src/main/desk/resources.ts'
import { type Measured, median, quickest, seeded } from './measure.ts'

/** Each letter of these is one stroke: the list is searched for d, dq, dqs … */
const typed = ['dqsczz', '地区生产总值', 'lichuanshi', '利川市', 'gdp', '422802', 'zzjd']

/** The palette over 5,000 indicators and all regions: every stroke of some queries, against a look at each name. */
export async function benchSearching(): Promise<Measured[]> {
  const things = sample()
  const making = await median(3, () => indexSearch(things, (thing) => thing))
  const index = indexSearch(things, (thing) => thing)
  const strokes = typed.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  const { ours, peer } = await quickest(5, {
    ours: () => strokes.map((query) => index.find(query).length),
    peer: () => strokes.map((query) => things.filter((thing) => searchScore(thing, query) > 0).length)
  })
  let slowest = 0
  for (const stroke of strokes) slowest = Math.max(slowest, await median(5, () => index.find(stroke)))
  const size = `${things.length.toLocaleString('en-US')} names`
  return [
    {
      ...{ what: 'searching, a stroke', size, unit: 'ms', wanted: '< 0.2 × peer' },
      ...{ ours: ours / strokes.length, peer: peer / strokes.length, peerName: 'every name' },
      met: ours < peer * 0.2
    },
    {
      ...{ what: 'searching, slowest stroke', size, unit: 'ms', ours: slowest, peer: null, peerName: '' },
      ...{ wanted: '< 50 ms', met: slowest < 50 }
    },
    {
      ...{ what: 'making the index', size, unit: 'ms', ours: making, peer: null, peerName: '' },
      ...{ wanted: 'told', met: true }
    }
  ]
}

function sample(): Searched[] {
  const resources = new Resources(join(import.meta.dirname, '../../resources'))
  const random = seeded(11)
  const starter = resources.starterIndicators()
  const indicators = Array.from({ length: 5000 }, (_, at) => {
    const { name, aliases } = starter[Math.floor(random() * starter.length)] as (typeof starter)[number]
    return { name: `${name}${at}`, aliases, code: `own-${at}` }
  })
  const regions = [...resources.regions().values(), ...resources.allTowns()]
  return [...indicators, ...regions.map(({ name, code, formerNames }) => ({ name, code, aliases: formerNames }))].map(
    (thing) => ({ ...thing, pinyin: spell(thing.name) })
  )
}
