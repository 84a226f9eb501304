import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery
} from '@tanstack/react-query'
import { useRef } from 'react'
import { type CallInput, type CallName, type CallOutput, calls } from '#contract/calls.ts'
import { askAgain } from './ask-again.ts'
import { callDesk, newCallId } from './call-desk.ts'
import type { DeskFailure } from './desk-failure.ts'
import { forgetProgress, type Progress, useProgress } from './progress.ts'
import { afterSaving, saveViews } from './unsaved-views.ts'

/** The desk is in this machine: no retries, nothing goes stale by time. Events say what is out of date. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' }
  }
})

export function deskKey<Name extends CallName>(name: Name, input: CallInput<Name>): readonly unknown[] {
  return [name, input]
}

/** Answers that nobody looks at any more are kept so long, in milliseconds: large ones fill the memory of the page. */
const KEPT = { small: 300_000, large: 60_000 }

/** How a call that only reads is asked, whoever asks it. */
export function deskQuery<Name extends CallName>(name: Name, input: CallInput<Name>) {
  const isSmall = calls[name].wire === null
  return {
    queryKey: deskKey(name, input),
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
      const ask = () => callDesk(name, input, { signal })
      return name === 'desk.view' ? afterSaving(ask) : ask()
    },
    // What is too large to travel as it is is too large to be compared with the former answer part by part.
    structuralSharing: isSmall,
    gcTime: isSmall ? KEPT.small : KEPT.large
  }
}

/**
 * The answer of a call that only reads, kept until an event says that it is out of date.
 * `enabled: false` waits; `keep` shows the former answer while a new input is being asked.
 */
export function useDesk<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {}
): UseQueryResult<CallOutput<Name>, DeskFailure> {
  return useQuery<CallOutput<Name>, DeskFailure>({
    ...deskQuery(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {})
  })
}

/** Everything asked of the import under way is out of date. */
export function invalidateJob(): Promise<void> {
  return askAgain(queryClient, ([name]) => String(name).startsWith('import.'))
}

export type DeskMutation<Name extends CallName> = UseMutationResult<CallOutput<Name>, DeskFailure, CallInput<Name>> & {
  /** How far the running call has come, where it reports. */
  readonly progress: Progress | null
  readonly cancel: () => void
}

/** What is said of an import when it is stored goes before: these run one after the other. */
const saidBeforeStoring: ReadonlySet<CallName> = new Set([
  'import.attribute',
  'import.describe',
  'import.accept',
  'import.note',
  'import.correct',
  'import.stepCorrections',
  'import.store'
])

/** A call that changes something. The desk's events bring the queries up to date, not the caller. */
export function useDeskMutation<Name extends CallName>(
  name: Name,
  options: {
    readonly onSuccess?: (output: CallOutput<Name>, input: CallInput<Name>) => void
    readonly onError?: (error: DeskFailure, input: CallInput<Name>) => void
  } = {}
): DeskMutation<Name> {
  const running = useRef<{ id: string; abort: AbortController } | null>(null)
  const mutation = useMutation<CallOutput<Name>, DeskFailure, CallInput<Name>>({
    mutationKey: [name],
    ...(saidBeforeStoring.has(name) ? { scope: { id: 'import' } } : {}),
    mutationFn: async (input) => {
      const call = { id: newCallId(), abort: new AbortController() }
      running.current = call
      // What is kept with this desk must not come to one that is opened in its place.
      if (name.startsWith('desk.')) await saveViews()
      try {
        return await callDesk(name, input, { id: call.id, signal: call.abort.signal })
      } finally {
        forgetProgress(call.id)
        // Events of a job tell of its steps; what was said of it (an answer, a match) shows at once in all its parts.
        if (name.startsWith('import.')) void invalidateJob()
      }
    },
    ...(options.onSuccess === undefined ? {} : { onSuccess: options.onSuccess }),
    ...(options.onError === undefined ? {} : { onError: options.onError })
  })
  const progress = useProgress(mutation.isPending ? (running.current?.id ?? null) : null)
  return { ...mutation, progress, cancel: () => running.current?.abort.abort() }
}
