import { findBrowser } from '../support/find-browser.ts'

/** A Chromium that comes packed is unpacked here, before two workers would do so at the same time. */
export default async function unpackBrowser(): Promise<void> {
  await findBrowser()
}
