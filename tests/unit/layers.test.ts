import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** File, and what it imports that its layer may not. */
const violations = [
  ['src/core/desk-in-core.ts', '#desk/session.ts'],
  ['src/core/platform-in-core.ts', 'node:fs'],
  ['src/contract/desk-in-contract.ts', '#desk/session.ts'],
  ['src/main/desk/host-in-desk.ts', '../web/server.ts'],
  ['src/main/desk/electron-in-desk.ts', 'electron'],
  ['src/renderer/desk-in-renderer.ts', '#desk/session.ts'],
  ['src/main/cli/renderer-in-terminal.ts', '../../renderer/main.tsx'],
  ['src/preload/react-in-preload.ts', 'react']
] as const
const allowed = [
  ['src/main/desk/core-in-desk.ts', '#core/period/period.ts'],
  ['src/renderer/contract-in-renderer.ts', '#contract/calls.ts']
] as const
const cycle = [
  ['src/core/one.ts', './other.ts'],
  ['src/core/other.ts', './one.ts']
] as const

describe('layers, as biome.json keeps them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongbi-layers-'))
  let said: string[] = []

  beforeAll(() => {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
    for (const [path, imported] of [...violations, ...allowed, ...cycle]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `import { planted } from '${imported}'\n\nexport const used = planted\n`)
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    const ran = spawnSync(process.execPath, [biome, 'lint', '--colors=off', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8'
    })
    said = `${ran.stdout}\n${ran.stderr}`.split('\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const rulesFor = (path: string): string[] =>
    said.filter((line) => line.startsWith(`${path}:`)).map((line) => line.split(' ')[1] ?? '')

  it.each(violations)('refuse %s, which imports %s', (path) => {
    expect(rulesFor(path)).toContain('lint/style/noRestrictedImports')
  })

  it.each(allowed)('let %s import %s', (path) => {
    expect(rulesFor(path)).toEqual([])
  })

  it('refuse files that import each other', () => {
    expect(rulesFor('src/core/one.ts')).toContain('lint/suspicious/noImportCycles')
  })
})
