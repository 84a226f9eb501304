import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../../src/renderer')

/** Classes that a stylesheet gives, and those that components ask of it by name or by a name that they work out. */
interface Sheet {
  readonly given: ReadonlySet<string>
  readonly asked: Set<string>
  isWorkedOut: boolean
}

const sheets = new Map<string, Sheet>()
for (const file of globSync('**/*.module.css', { cwd: renderer })) {
  const text = readFileSync(join(renderer, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = text.replace(/\{[^{}]*\}/g, '{}').replace(/:global\([^)]*\)/g, '')
  const given = new Set([...selectors.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name]) => name ?? ''))
  sheets.set(file, { given, asked: new Set(), isWorkedOut: false })
}
for (const file of globSync('**/*.{ts,tsx}', { cwd: renderer })) {
  const text = readFileSync(join(renderer, file), 'utf8')
  for (const [, name, path] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const sheet = sheets.get(relative(renderer, join(renderer, dirname(file), path ?? '')))
    if (sheet === undefined) throw new Error(`${file} imports ${path}, which is not there`)
    for (const [, asked] of text.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))) sheet.asked.add(asked ?? '')
    if (new RegExp(`\\b${name}\\[[^']`).test(text)) sheet.isWorkedOut = true
  }
}

it('gives every class that a component asks for', () => {
  const missing = [...sheets].flatMap(([file, { given, asked }]) =>
    [...asked].filter((name) => !given.has(name)).map((name) => `${file} has no .${name}`)
  )
  expect(missing).toEqual([])
})

it('has no class that no component asks for', () => {
  const unused = [...sheets].flatMap(([file, { given, asked, isWorkedOut }]) =>
    isWorkedOut ? [] : [...given].filter((name) => !asked.has(name)).map((name) => `nobody asks ${file} for .${name}`)
  )
  expect(unused).toEqual([])
})
