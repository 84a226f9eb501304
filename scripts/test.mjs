import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installedElectron } from './electron.mjs'
import { build, isBuilt, node, root, run } from './program.mjs'

// npm test: everything there is to check, each part once, with one line at the end: N passed, N failed, N skipped.

const bin = (/** @type {string} */ name) => join(root, 'node_modules', name)
const reports = join(root, 'test-results')

// Some hundred tests start the program anew: what Node compiled for one is there for the next.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 }
/** What failed, by name: the end of a long output is what people see of it. @type {string[]} */
const failures = []

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const [built] = await Promise.all([
  isBuilt() || build(),
  check('types', [bin('typescript/bin/tsc')]),
  check('lint and layers', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']),
  check('unused code', [bin('knip/bin/knip.js')])
])
add('build', built ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 })
await unitAndIntegration()
if (built) {
  await endToEnd('page', [])
  await window()
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `✗ ${failure}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** @type {(name: string, words: string[]) => Promise<void>} One check that is a whole program. */
async function check(name, words) {
  const { status, output } = await run(node, words)
  if (status !== 0) {
    process.stdout.write(output)
    failures.push(`${name} (said above)`)
  }
  add(name, status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 })
}

async function unitAndIntegration() {
  const report = join(reports, 'vitest.json')
  const words = [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ]
  const { status } = await run(node, words, { echo: true })
  const said = readReport(report)
  failures.push(...failedIn(said))
  const count = {
    passed: said?.numPassedTests ?? 0,
    failed: said?.numFailedTests ?? 0,
    skipped: (said?.numPendingTests ?? 0) + (said?.numTodoTests ?? 0)
  }
  if (status !== 0 && failures.length === 0) failures.push('unit and integration: outside of any test (said above)')
  add('unit and integration', withStatus(count, status))
}

async function window() {
  const runtime = join(root, '..', 'shared', 'electron', 'runtime.sh')
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH === undefined && existsSync(runtime)) {
    const { status, output } = await run('bash', [runtime])
    if (status === 0) process.env.ELECTRON_OVERRIDE_DIST_PATH = output.trim().split('\n').at(-1)
  }
  const skipped = { passed: 0, failed: 0, skipped: 1 }
  if (installedElectron() === null) {
    console.log('End to end in the window: skipped, there is no Electron (npm start -- --window downloads it).')
    return add('end to end in the window', skipped)
  }
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  const xvfb = needsDisplay ? (await run('sh', ['-c', 'command -v xvfb-run'])).output.trim() : ''
  if (needsDisplay && xvfb === '') {
    console.log('End to end in the window: skipped, there is no display and no xvfb-run.')
    return add('end to end in the window', skipped)
  }
  await endToEnd('window', needsDisplay ? [xvfb, '-a'] : [])
}

/** @type {(said: any) => string[]} Tests, and files that failed outside of them, each with the first lines of why. */
function failedIn(said) {
  const failed = (/** @type {any} */ { status }) => status === 'failed'
  const first = (/** @type {string} */ text) => text.split('\n').slice(0, 4).join('\n    ')
  return (said?.testResults ?? []).filter(failed).flatMap((/** @type {any} */ file) => {
    const path = relative(root, file.name)
    const tests = file.assertionResults.filter(failed)
    if (tests.length === 0) return [`${path}\n    ${first(file.message)}`]
    return tests.map(
      (/** @type {any} */ test) => `${path} › ${test.fullName}\n    ${first(test.failureMessages.join('\n'))}`
    )
  })
}

/** @type {(project: 'page' | 'window', before: string[]) => Promise<void>} */
async function endToEnd(project, before) {
  const words = [...before, node, bin('@playwright/test/cli.js'), 'test', `--project=${project}`]
  const env = { ...process.env, TONGBI_E2E_REPORT: project }
  const { status } = await run(words[0] ?? node, words.slice(1), { env, echo: true })
  const stats = readReport(join(reports, `${project}.json`))?.stats
  const count = {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0
  }
  add(`end to end in the ${project}`, withStatus(count, status))
  if (stats?.unexpected) failures.push(`end to end in the ${project} (named above)`)
  if (stats?.flaky) console.log(`  ${stats.flaky} of them only when tried again (named above)`)
}

/** @type {(count: Count, status: number | null) => Count} A runner that failed without a failed test has still failed. */
function withStatus(count, status) {
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @type {(name: string, count: Count) => void} */
function add(name, count) {
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  console.log(
    `${count.failed === 0 ? '✓' : '✗'} ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`
  )
}

/** @type {(path: string) => any} */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
