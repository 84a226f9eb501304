import type { Resources } from '../resources.ts'
import type { Store } from '../store/store.ts'
import { findRegion } from './desk-regions.ts'

/**
 * Does a region lie beside another: parts of the same one, or, where nothing is known above them, both of one level, as
 * provinces are? Each lies beside itself.
 */
export function liesBeside(store: Store, resources: Resources, code: string): (other: string) => boolean {
  const own = findRegion(store, resources, code)
  return (other) => {
    if (other === code) return true
    const region = findRegion(store, resources, other)
    if (own === null || region === null || region.parent !== own.parent) return false
    return own.parent !== null || region.level === own.level
  }
}
