import { COUNTRY } from '#core/catalogue/regions/region.ts'
import { placeOfOffice } from '#core/reading/meaning/places/place-of-office.ts'
import { withoutStateOffice } from '#core/reading/meaning/places/region-words.ts'
import type { PlacesSaid } from '#core/reading/reading.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionDoubt } from '../homes/home-of-table.ts'
import type { JobRegion } from '../job-region.ts'
import type { Lineage } from '../lineage.ts'
import { wholeNamed } from './whole-doubt.ts'

interface Finding {
  readonly lineage: Lineage
  readonly nameOf: (code: string) => string
  /** The one region that a name means; null: none, or it may be several. */
  readonly codeOf: (name: string) => string | null
  /** The region that a text begins with by a name without its kind (湖北统计年鉴); null: none. */
  readonly shortlyNamed: (text: string) => string | null
}

/**
 * The doubt where nothing but an office says of which place a table is that names none: 州统计局 as its sender in the desk
 * of a county, or figures that come from elsewhere. What comes from an office above may as well tell of the county, but
 * for the country's: that tells of no county. `region`: the one that would be taken.
 */
export function officeDoubt(
  { table: { places } }: JobTable,
  { region, isSaid }: Pick<JobRegion, 'region' | 'isSaid'>,
  finding: Finding
): RegionDoubt | null {
  if (places.sender !== null) return null
  return (
    (places.office === null ? null : namelessSender(places, places.office, region, finding)) ??
    (places.source === null || isSaid ? null : sourceElsewhere(places, places.source, region, finding))
  )
}

/** 州统计局 is that of what the county lies in, 镇人民政府 that of one of its towns, and 恩施统计局 or 汪营 says its place for short. */
function namelessSender(
  places: PlacesSaid,
  office: string,
  region: string | null,
  { lineage, nameOf, shortlyNamed }: Finding
): RegionDoubt | null {
  const place = placeOfOffice(office)
  if (place === null || !('kind' in place)) {
    const code = shortlyNamed(withoutStateOffice(office))
    const isOther = code !== null && code !== region
    return isOther ? { guess: code, because: 'contradicted', said: { ...places, sender: office } } : null
  }
  const word = `全${place.kind}`
  const above = lineage.meantBy(word, region)
  return above === null && !lineage.isOfOtherKind(word, region) ? null : wholeNamed(office, above, nameOf)
}

function sourceElsewhere(
  places: PlacesSaid,
  source: string,
  region: string | null,
  { lineage, codeOf, shortlyNamed }: Finding
): RegionDoubt | null {
  const codes = source.split(/[、,，和及与]/).flatMap((office): readonly string[] => {
    const place = placeOfOffice(office)
    const short = place === null ? shortlyNamed(office) : null
    if (place === null) return short === null ? [] : [short]
    const code = 'named' in place ? codeOf(place.named) : lineage.meantBy(`全${place.kind}`, region)
    return code === null ? [] : [code]
  })
  const [code] = codes
  if (code === undefined || codes.some((one) => region !== null && lineage.isWithin(one, region))) return null
  const mayBeOwn = region !== null && code !== COUNTRY && lineage.isWithin(region, code)
  return { guess: mayBeOwn ? region : code, because: 'contradicted', said: { ...places, source } }
}
