import type { Resources } from '../resources.ts'
import type { Store } from '../store/store.ts'
import { findRegion } from './desk-regions.ts'

/**
 * Does a region lie beside another: parts of the same one, or, where nothing is known above them, both of one level, as
 * provinces are, and those of the desk's own by their names: 城关镇 lies beside no 龙泉县. Each lies beside itself.
 */
export function liesBeside(store: Store, resources: Resources, code: string): (other: string) => boolean {
  const own = findRegion(store, resources, code)
  return (other) => {
    if (other === code) return true
    const region = findRegion(store, resources, other)
    if (own === null || region === null || region.parent !== own.parent) return false
    if (own.parent !== null) return true
    return region.level === own.level && (own.level !== 'own' || TOWN.test(region.name) === TOWN.test(own.name))
  }
}

const TOWN = /(?:[镇乡村]|苏木|街道|街道办|办事处|社区)$/
