import { z } from 'zod'

/** What has become of the demo of last time, in which somebody had worked. */
export const KeptDemo = z.object({
  /** Of the desk that it is now, among the recent ones. */
  name: z.string(),
  /** An import that was not stored is in it. */
  hasImport: z.boolean()
})
export type KeptDemo = z.infer<typeof KeptDemo>
