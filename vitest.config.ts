import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Generous: what hangs must fail, what is slow on a busy machine must not.
  test: {
    include: ['tests/{unit,integration}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
