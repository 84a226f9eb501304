import type { BridgedHost, Host } from '#contract/wire/host.ts'
import { pageHost } from './page-host.ts'
import { windowHost } from './window-host.ts'

declare global {
  interface Window {
    /** Put there by the preload in the window; absent in a browser's page. */
    readonly tongbi?: BridgedHost
  }
}

/** The process that shows this interface: the window's own, else the page's server. */
export const host: Host = window.tongbi === undefined ? pageHost() : windowHost(window.tongbi)
