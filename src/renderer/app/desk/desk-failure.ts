import type { DeskErrorData } from '#contract/error.ts'

/** A call that the desk refused or could not do. `data` has the code, the place and the values of its sentence. */
export class DeskFailure extends Error {
  readonly data: DeskErrorData
  constructor(data: DeskErrorData) {
    super(data.code)
    this.name = 'DeskFailure'
    this.data = data
  }
}

/** Whatever went wrong, as error data: a failure of the desk, or a bug under the code `unexpected`. */
export function asDeskError(error: unknown): DeskErrorData {
  if (error instanceof DeskFailure) return error.data
  return { code: 'unexpected', place: {}, params: { detail: error instanceof Error ? error.message : String(error) } }
}
