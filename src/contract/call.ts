import type { z } from 'zod'

/** One capability of the desk: what goes in, what comes out, and who may ask. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly output: Output
  /** `host`: only the process that holds the window, the page's server or the terminal; never the renderer. */
  readonly from: 'anyone' | 'host'
}

export function call<Input extends z.ZodType, Output extends z.ZodType>(spec: {
  readonly input: Input
  readonly output: Output
  readonly from?: 'anyone' | 'host'
}): Call<Input, Output> {
  return { from: 'anyone', ...spec }
}
