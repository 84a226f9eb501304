import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

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
  { folder: 'src/contract/wording', breaks: false, text: "import { z } from 'zod'\nexport const a = z.string()\n" }
] as const

it('the layer checker sees a planted violation in every layer, and blames nobody else', () => {
  const files = planted.map(({ folder }) => join(folder, `planted-${process.pid}.ts`))
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  try {
    files.forEach((file, index) => {
      writeFileSync(join(root, file), planted[index]?.text ?? '')
    })
    const words = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=github', ...files]
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
    const said = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('noRestrictedImports'))
    const blamed = files.filter((file) => said.some((line) => line.includes(file)))
    expect(blamed).toEqual(files.filter((_, index) => planted[index]?.breaks))
  } finally {
    for (const file of files) rmSync(join(root, file), { force: true })
  }
}, 60_000)

it('the checker sees files that know each other, be it by their types alone', () => {
  const files = ['one', 'other'].map((name) => join('src/core/period', `planted-${name}-${process.pid}.ts`))
  const [one = '', other = ''] = files
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  try {
    writeFileSync(
      join(root, one),
      `import { b } from './${basename(other)}'\nexport type A = string\nexport const a = b\n`
    )
    writeFileSync(join(root, other), `import type { A } from './${basename(one)}'\nexport const b: A = ''\n`)
    const words = [biome, 'lint', '--only=suspicious/noImportCycles', '--reporter=github', ...files]
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
    expect(`${stdout}${stderr}`).toContain('noImportCycles')
  } finally {
    for (const file of files) rmSync(join(root, file), { force: true })
  }
}, 60_000)
