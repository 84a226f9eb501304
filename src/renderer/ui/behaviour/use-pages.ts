import { useQueries } from '@tanstack/react-query'
import type { CallInput, CallName, CallOutput } from '#contract/calls.ts'
import { callDesk } from '../../app/desk/call-desk.ts'
import { deskKey } from '../../app/desk/desk-query.ts'

export interface Pages<Answer> {
  /** Answers by page; a page that is on its way is absent. */
  readonly pages: ReadonlyMap<number, Answer>
  /** Why a page in sight did not come. */
  readonly error: Error | null
}

/**
 * The pages of a long list that are in sight. `first` and `last` are indexes of rows in sight;
 * the answer for a row's page is `pages.get(floor(row / size))`.
 */
export function usePages<Name extends CallName>(
  name: Name,
  inputOf: (page: number) => CallInput<Name>,
  sight: { readonly first: number; readonly last: number; readonly size: number }
): Pages<CallOutput<Name>> {
  const from = Math.floor(Math.max(0, sight.first) / sight.size)
  const to = Math.floor(Math.max(0, sight.last) / sight.size)
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const answers = useQueries({
    queries: wanted.map((page) => {
      const input = inputOf(page)
      return {
        queryKey: deskKey(name, input),
        queryFn: ({ signal }: { signal: AbortSignal }) => callDesk(name, input, { signal })
      }
    })
  })
  const pages = new Map<number, CallOutput<Name>>()
  wanted.forEach((page, index) => {
    const data = answers[index]?.data
    if (data !== undefined) pages.set(page, data)
  })
  return { pages, error: answers.find(({ error }) => error !== null)?.error ?? null }
}
