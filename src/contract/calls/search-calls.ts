import { z } from 'zod'
import { call } from '../wire/call.ts'

/** What the desk holds that can be found by name; each opens in a place of its own. */
export const SearchHit = z.object({
  kind: z.enum(['indicator', 'region', 'view', 'task', 'department', 'file']),
  /** Of the indicator, the region, the view, the key task or the change that a file came with; a department is its name. */
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  /** What tells it from others of its name: chapter, regions above, code, who sent it and when. */
  about: z.array(z.string()),
  /** Comparable with `searchScore` of anything else for the same query. */
  score: z.number()
})
export type SearchHit = z.infer<typeof SearchHit>

export const searchCalls = {
  /**
   * What a query finds by Chinese, full pinyin, initials, alias or code: the best of each kind, best first. An empty
   * query finds nothing, and gets ready what the first letter will look through.
   */
  'search.find': call({ input: z.object({ query: z.string().max(120) }), output: z.array(SearchHit) }),
  /** The sounds of names that come without them, to be searched in the same way. */
  'search.spell': call({
    input: z.object({ names: z.array(z.string()).max(20_000) }),
    output: z.array(z.string())
  })
}
