import { DeskError } from '#contract/error.ts'
import { plainName } from '#core/catalogue/names/plain-name.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import type { Session } from '../../session/session.ts'
import type { Job } from '../job/job.ts'
import type { DescribedNew } from './name-choices.ts'

/**
 * What the new indicator of a name is to be. Called like an indicator of the catalogue whose unit fits, the name is
 * that one's. Throws unit-mismatch, and invalid-input where the import has no such name.
 */
export function describeNew(session: Session, job: Job, key: string, said: DescribedNew): void {
  const name = job.plan().names.find((one) => one.key === key)
  if (name === undefined) throw new DeskError('invalid-input', {}, { key })
  const isFitting = (unit: string | null): boolean => name.unit === null || fitLevel('1', name.unit, unit) !== null
  if (said.unit !== null && !isFitting(said.unit)) {
    const indicator = said.name ?? name.path.at(-1) ?? ''
    throw new DeskError('unit-mismatch', {}, { indicator, from: name.unit ?? '', to: said.unit })
  }
  const called = said.name === null ? null : plainName(said.name)
  const known = [...deskIndicators(session.store).values()].find(
    (one) =>
      called !== null && isFitting(one.unit) && [one.name, ...one.aliases].some((text) => plainName(text) === called)
  )
  if (known !== undefined) job.words.matchName(key, known.id)
  else job.words.describeNew(key, said)
}
