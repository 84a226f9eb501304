import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'

// What electron-builder asks for only when it comes to the installer itself, long after a packed folder is made.
const configuration = readFileSync('electron-builder.yml', 'utf8')
const program = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>

/*
 * npm compiles whatever brings a binding.gyp, with headers from the network, unless it is told not to: by allowScripts
 * from npm 11 on, by gypfile in the lock file before, which `npm install` leaves out when it writes the entry anew.
 */
test('an installation compiles nothing', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { gypfile?: boolean }>
  }
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
  const native = globSync('node_modules/{*,@*/*}/binding.gyp').map((file) => dirname(file).replaceAll('\\', '/'))
  expect(native).toContain('node_modules/better-sqlite3')
  expect(native.filter((folder) => packages[folder]?.gypfile !== false)).toEqual([])
  expect(native.filter((folder) => allowScripts[basename(folder)] !== false)).toEqual([])
})

test('the program names what a .deb must say of it', () => {
  expect(program.homepage).toMatch(/^https:\/\//)
  expect(configuration).toMatch(/^ {2}maintainer: .+ <.+@.+>$/m)
})

test('the menu entry, the running window and the executable have one name', () => {
  const executable = /^ {2}executableName: (\S+)$/m.exec(configuration)?.[1]
  expect(program.desktopName).toBe(`${executable}.desktop`)
})

test('every icon that an installer takes is there', () => {
  const icons = [...configuration.matchAll(/^ +icon: (\S+)$/gm)].map((found) => found[1] ?? '')
  expect(icons).toHaveLength(3)
  expect(icons.filter((icon) => !existsSync(icon))).toEqual([])
})

/*
 * An association made by the Windows installer makes the program the one that a double click opens: spreadsheets are
 * offered there by the installer's own lines, in other systems as what the program can also open.
 */
test('a double click on a spreadsheet opens what it opened before', () => {
  const everywhere = /^fileAssociations:\n((?: .*\n)+)/m.exec(configuration)?.[1] ?? ''
  expect([...everywhere.matchAll(/\bext: (\w+)/g)].map(([, extension]) => extension)).toEqual(['tongbi'])
  const offered = [...configuration.matchAll(/\{ ext: (\w+), .*rank: (\w+) \}/g)]
  expect(offered.filter(([, , rank]) => rank !== 'Alternate')).toEqual([])
  const onWindows = [...readFileSync('scripts/windows-installer.nsh', 'utf8').matchAll(/\$\{ACTION\} "\.(\w+)"/g)]
  expect(onWindows.map(([, extension]) => extension)).toEqual(offered.map(([, extension]) => extension))
})
