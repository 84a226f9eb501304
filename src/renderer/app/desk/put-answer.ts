import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Puts what is known now where an answer of the desk was. One that is still under way was asked for before: it would come
 * after this and is older, so it is let go.
 */
export function putAnswer<Answer>(
  client: QueryClient,
  queryKey: QueryKey,
  now: (before: Answer | undefined) => Answer | undefined
): void {
  void client.cancelQueries({ queryKey })
  client.setQueryData<Answer>(queryKey, now)
}
