import { z } from 'zod'
import { Artifact } from '../file.ts'
import { call } from '../wire/call.ts'

export const chartCalls = {
  /** Takes a picture that the interface has drawn, for the host to save. */
  'chart.keepPicture': call({
    input: z.object({
      name: z.string().min(1),
      kind: z.enum(['png', 'svg']),
      data: z.base64().max(7_000_000)
    }),
    output: Artifact
  })
}
