import { defineConfig } from '@playwright/test'

/**
 * End-to-end tests drive the built program (out/) as a person would: `page` in a browser over the page's server,
 * `window` in Electron. Specs named *.page.spec.ts and *.window.spec.ts are about one host; all others run in both.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/unpack-browser.ts',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A machine that is shared may stand still for a moment: there a test is tried twice, and what needed it is named.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: `test-results/${process.env['TONGBI_E2E_REPORT'] ?? 'e2e'}.json` }]],
  // A trace costs a third of a test: it is made where one is tried again, or by --trace=on.
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', trace: 'on-first-retry', screenshot: 'only-on-failure' },
  projects: [
    { name: 'page', testIgnore: '**/*.window.spec.ts' },
    // Windows beside each other would take the focus from each other.
    { name: 'window', testIgnore: '**/*.page.spec.ts', workers: 1 }
  ]
})
