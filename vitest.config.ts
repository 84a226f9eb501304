import { configDefaults, defineConfig } from 'vitest/config'

/** These run the program as it is built, as a person starts it. */
const ofTheBuilt = 'tests/integration/{start.test,left-folders.test,desk/full-disk.test,terminal/*.test}.ts'

export default defineConfig({
  test: {
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Generous: what hangs must fail, what is slow on a busy machine must not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A core is left to Vitest itself otherwise, which has little to do: of two cores that is half.
    maxWorkers: '100%',
    // Loading the program anew for every file takes longer than most of them; none changes what others import.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'built', include: [ofTheBuilt], globalSetup: ['tests/support/make-built.ts'] }
      },
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/{unit,integration}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ofTheBuilt]
        }
      }
    ]
  }
})
