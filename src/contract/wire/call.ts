import type { z } from 'zod'

/** One capability of the desk: what goes in, what comes out, and who may ask. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly output: Output
  /** `host`: only the process that holds the window, the page's server or the terminal; never the renderer. */
  readonly from: 'anyone' | 'host'
  /** How an output too large to travel as it is goes from the desk's process to its callers; null: as it is. */
  readonly wire: Wire<z.output<Output>> | null
}

/** `unpack(pack(output))` is the output; what is packed is plain data of few, long parts. */
export interface Wire<Output> {
  pack(output: Output): unknown
  unpack(packed: unknown): Output
}

export function call<Input extends z.ZodType, Output extends z.ZodType>(spec: {
  readonly input: Input
  readonly output: Output
  readonly from?: 'anyone' | 'host'
  readonly wire?: Wire<z.output<Output>>
}): Call<Input, Output> {
  return { from: 'anyone', wire: null, ...spec }
}
