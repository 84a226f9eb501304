import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import { PEOPLES } from './region-index.ts'

const TOWN = /^(.{2,}?)(?:街道(?:办(?:事处)?)?|街办|办事处|镇|乡)$/

export interface TownNames {
  /** By which only a town is called: 都亭办事处, 都亭街道办事处 for 都亭街道, 芭蕉乡 for 芭蕉侗族乡. */
  readonly sure: readonly string[]
  /** Without its rank (团堡 for 团堡镇), as lists of towns have it and as other things may be called too. */
  readonly bare: readonly string[]
}

/** Whether a name says by its rank that it is a town's: 城关镇, 都亭办事处. */
export function isTownName(name: string): boolean {
  return TOWN.test(withoutSpaces(name))
}

/** 城关 of 城关镇; null: it is no town's name. */
export function stemOfTown(name: string): string | null {
  return TOWN.exec(withoutSpaces(name))?.[1] ?? null
}

/** The usual names of a town beside its full one. */
export function townNames(name: string): TownNames {
  const ranked = /^(.{2,})(街道|镇|乡)$/.exec(name)
  if (ranked === null) return { sure: [], bare: [] }
  const [, stem = '', rank = ''] = ranked
  if (rank === '街道') {
    const sure = ['办事处', '街道办事处', '街道办', '街办'].map((ending) => `${stem}${ending}`)
    return { sure, bare: [stem] }
  }
  const short = stem.replace(PEOPLES, '')
  if (short === stem || short.length < 2) return { sure: [], bare: [stem] }
  return { sure: [`${short}${rank}`], bare: [stem, short] }
}
