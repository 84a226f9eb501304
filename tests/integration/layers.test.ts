import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temp-desk.ts'

const root = resolve(import.meta.dirname, '../..')

/** A project of its own under the same rules: what is planted in ours would be seen by every test that reads it. */
let project: string
beforeEach(() => {
  project = temporaryFolder()
  for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(project, file))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), text)
}

/** What one rule says of the project, a line for each file that breaks it. */
function said(rule: string): readonly string[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const words = [biome, 'lint', `--only=${rule}`, '--reporter=github', 'src']
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' })
  return `${stdout}${stderr}`.split('\n').filter((line) => line.includes(rule.split('/')[1] ?? rule))
}

/** One file for each rule, and one that keeps them all. */
const planted = [
  {
    folder: 'src/core',
    breaks: true,
    text: "import { readFileSync } from 'node:fs'\nexport const a = readFileSync('x')\n"
  },
  {
    folder: 'src/core/period',
    breaks: true,
    text: "import { call } from '#contract/wire/call.ts'\nexport const a = call\n"
  },
  {
    folder: 'src/contract',
    breaks: true,
    text: "import { createDesk } from '#desk/desk.ts'\nexport const a = createDesk\n"
  },
  { folder: 'src/main/desk', breaks: true, text: "import { app } from 'electron'\nexport const a = app\n" },
  {
    folder: 'src/main/desk/store',
    breaks: true,
    text: "import { startPageServer } from '../../web/server.ts'\nexport const a = startPageServer\n"
  },
  {
    folder: 'src/renderer',
    breaks: true,
    text: "import { createDesk } from '#desk/desk.ts'\nexport const a = createDesk\n"
  },
  {
    folder: 'src/main/web',
    breaks: true,
    text: "import { host } from '../../renderer/app/desk/host.ts'\nexport const a = host\n"
  },
  {
    folder: 'src/main/desk/store/file',
    breaks: true,
    text: "import { userFolder } from '../../../host/user-folder.ts'\nexport const a = userFolder\n"
  },
  { folder: 'src/main/host', breaks: true, text: "import { app } from 'electron'\nexport const a = app\n" },
  {
    folder: 'src/main/host/shared',
    breaks: true,
    text: "import { startPageServer } from '../../web/server.ts'\nexport const a = startPageServer\n"
  },
  {
    folder: 'src/main/electron',
    breaks: true,
    text: "import { host } from '../../renderer/app/desk/host.ts'\nexport const a = host\n"
  },
  { folder: 'src/main/cli', breaks: true, text: "import { useState } from 'react'\nexport const a = useState\n" },
  { folder: 'src/preload', breaks: true, text: "import { useState } from 'react'\nexport const a = useState\n" },
  { folder: 'src/contract/wording', breaks: false, text: "import { z } from 'zod'\nexport const a = z.string()\n" }
] as const

it('the layer checker sees a planted violation in every layer, and blames nobody else', () => {
  const files = planted.map(({ folder, text }) => {
    plant(`${folder}/planted.ts`, text)
    return `${folder}/planted.ts`
  })
  const lines = said('style/noRestrictedImports')
  const blamed = files.filter((file) => lines.some((line) => line.includes(file)))
  expect(blamed).toEqual(files.filter((_, index) => planted[index]?.breaks))
}, 60_000)

it('the checker sees files that know each other, be it by their types alone', () => {
  plant('src/core/period/one.ts', "import { b } from './other.ts'\nexport type A = string\nexport const a = b\n")
  expect(said('suspicious/noImportCycles')).toEqual([])
  plant('src/core/period/other.ts', "import type { A } from './one.ts'\nexport const b: A = ''\n")
  expect(said('suspicious/noImportCycles')).not.toEqual([])
}, 60_000)
