import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Answers that a change has made out of date are asked for again. So are first answers still on their way: the desk
 * may have given them before the change, and nothing would ever say so (a refetch alone waits for the first answer
 * and takes it for new).
 */
export async function askAgain(client: QueryClient, isOld: (key: QueryKey) => boolean): Promise<void> {
  await client.cancelQueries({ predicate: ({ queryKey, state }) => state.data === undefined && isOld(queryKey) })
  await client.invalidateQueries({ predicate: ({ queryKey }) => isOld(queryKey) })
}
