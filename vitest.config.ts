import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,integration}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Generous: what hangs must fail, what is slow on a busy machine must not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A core is left to Vitest itself otherwise, which has little to do: of two cores that is half.
    maxWorkers: '100%',
    // Loading the program anew for every file takes longer than most of them; none changes what others import.
    isolate: false
  }
})
