import type { Host } from '#contract/wire/host.ts'
import { pageHost } from './page-host.ts'

declare global {
  interface Window {
    /** Put there by the preload in the window; absent in a browser's page. */
    readonly tongbi?: Host
  }
}

/** The process that shows this interface: the window's preload, else the page's own server. */
export const host: Host = window.tongbi ?? pageHost()
