import { useCallback, useSyncExternalStore } from 'react'
import { longestView } from '#contract/wire/settings.ts'
import { keepSettings, toldSettings } from './settings.ts'

export const screenNames = ['overview', 'import', 'compare', 'targets', 'catalogue', 'history', 'completeness'] as const
export type ScreenName = (typeof screenNames)[number]

/** A screen's choices, as text: what the address carries after the `?`. */
export type ViewParams = Readonly<Record<string, string>>

export interface View {
  readonly screen: ScreenName
  readonly params: ViewParams
}

/** Reads `#/compare?years=2022,2023`; an address that names no screen of ours is null. */
export function parseHash(hash: string): View | null {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const screen = screenNames.find((name) => name === path)
  if (screen === undefined) return null
  return { screen, params: Object.fromEntries(new URLSearchParams(query)) }
}

/** The address of a view. `parseHash(formatHash(view))` is the view; empty choices are left out. */
export function formatHash(view: View): string {
  const query = new URLSearchParams(Object.entries(view.params).filter(([, value]) => value !== ''))
  const text = query.toString()
  return text === '' ? `#/${view.screen}` : `#/${view.screen}?${text}`
}

function currentView(): View {
  return parseHash(window.location.hash || toldSettings.lastView) ?? { screen: 'overview', params: {} }
}

let view = currentView()
/** The screen that is begun with is left like any other. */
const lastParams = new Map<ScreenName, ViewParams>([[view.screen, view.params]])
const listeners = new Set<() => void>()

window.addEventListener('hashchange', () => {
  const next = parseHash(window.location.hash)
  if (next !== null) settle(next)
})

function settle(next: View): void {
  view = next
  lastParams.set(next.screen, next.params)
  keepSoon()
  for (const listener of listeners) listener()
}

/** Held keys and letters typed change the view at their own pace: the last one is kept at rest. */
const KEEP_AFTER = 300

let keeping: ReturnType<typeof setTimeout> | null = null

function keepSoon(): void {
  if (keeping !== null) clearTimeout(keeping)
  keeping = setTimeout(keepNow, KEEP_AFTER)
}

function keepNow(): void {
  if (keeping === null) return
  clearTimeout(keeping)
  keeping = null
  const lastView = formatHash(view)
  keepSettings({ lastView: lastView.length <= longestView ? lastView : formatHash({ ...view, params: {} }) })
}

document.addEventListener('visibilitychange', keepNow)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Opens a screen; without params as it was left. Makes a step that Back returns from, unless `replace`
 * (for choices nobody would want to step through, such as letters typed into a search).
 */
export function navigate(screen: ScreenName, params?: ViewParams, options: { readonly replace?: boolean } = {}): void {
  const next: View = { screen, params: params ?? lastParams.get(screen) ?? {} }
  const hash = formatHash(next)
  if (hash === formatHash(view)) return
  if (options.replace === true) {
    clearTimeout(replacing)
    replacing = setTimeout(writeAddress, REPLACE_AFTER)
  } else {
    writeAddress()
    window.history.pushState(null, '', hash)
  }
  settle(next)
}

/** Browsers refuse an address that is replaced at the pace of a held arrow key: the last one is written at rest. */
const REPLACE_AFTER = 120

let replacing: ReturnType<typeof setTimeout> | undefined

function writeAddress(): void {
  clearTimeout(replacing)
  const hash = formatHash(view)
  if (hash !== window.location.hash) window.history.replaceState(null, '', hash)
}

const viewsOfDesks = new Map<string, ReadonlyMap<ScreenName, ViewParams>>()

/**
 * Nothing that was chosen in the former desk holds in the next: its screens are as they were left when it was open last.
 * Addresses gone before stay as they are: Back may return to them.
 */
export function changeDeskOfViews(former: string, next: string | null): void {
  viewsOfDesks.set(former, new Map(lastParams).set(view.screen, view.params))
  lastParams.clear()
  const left = next === null ? undefined : viewsOfDesks.get(next)
  for (const [screen, params] of left ?? []) lastParams.set(screen, params)
  navigate(view.screen, lastParams.get(view.screen) ?? {}, { replace: true })
}

export function useView(): View {
  return useSyncExternalStore(subscribe, () => view)
}

/** One choice of a screen; who shows nothing else is not drawn again when the others change. */
export function useViewParam(screen: ScreenName, key: string): string | undefined {
  return useSyncExternalStore(subscribe, () => (view.screen === screen ? view.params : lastParams.get(screen))?.[key])
}

/** Changes some choices of a screen, as `useViewParams` does. */
export function changeView(
  screen: ScreenName,
  patch: Readonly<Record<string, string | null>>,
  options?: { readonly replace?: boolean }
): void {
  const merged: Record<string, string> = { ...(view.screen === screen ? view.params : {}) }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = value
  }
  navigate(screen, merged, options)
}

/** The choices of one screen and a way to change some of them; a choice set to null goes. */
export function useViewParams(
  screen: ScreenName
): readonly [
  ViewParams,
  (patch: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }) => void
] {
  const current = useView()
  const params = current.screen === screen ? current.params : (lastParams.get(screen) ?? EMPTY)
  const change = useCallback(
    (patch: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }) =>
      changeView(screen, patch, options),
    [screen]
  )
  return [params, change]
}

const EMPTY: ViewParams = {}
