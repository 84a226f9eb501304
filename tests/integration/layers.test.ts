import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
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
