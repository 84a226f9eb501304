import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'

// What electron-builder asks for only when it comes to the installer itself, long after a packed folder is made.
const configuration = readFileSync('electron-builder.yml', 'utf8')
const windows = readFileSync('scripts/installers/windows.nsh', 'utf8')
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
 * An association made by an installer makes the program the one that a double click opens, and on Linux gives the kind
 * of file another icon. So only a desk is associated; spreadsheets are offered, by each system's own means.
 */
test('a double click on a spreadsheet opens what it opened before', () => {
  const section = (name: string): string => new RegExp(`^${name}:\n((?: .*\n)+)`, 'm').exec(configuration)?.[1] ?? ''
  const associated = (system: string, rank = ''): string[] =>
    [...section(system).matchAll(/\{ ext: \[?([\w, ]+?)\]?, name: .*\}/g)]
      .filter(([line]) => line.includes(rank))
      .flatMap(([, extensions]) => extensions?.split(', ') ?? [])
  expect(configuration).not.toMatch(/^fileAssociations:/m)
  expect(section('linux')).not.toContain('fileAssociations:')
  expect(associated('win')).toEqual(['tongbi'])
  expect(associated('mac', 'rank: Owner')).toEqual(['tongbi'])
  const offered = associated('mac', 'rank: Alternate')
  expect(offered).toHaveLength(associated('mac').length - 1)
  const onWindows = [...windows.matchAll(/\$\{ACTION\} "\.(\w+)"/g)]
  expect(onWindows.map(([, extension]) => extension)).toEqual(offered)
})

test('the Windows installer’s own lines speak of the association that it makes', () => {
  const made = /\{ ext: tongbi, name: (\S+), /.exec(configuration)?.[1]
  expect(made).toMatch(/^Tongbi\.\w+$/)
  expect([...windows.matchAll(/"(?:Software\\Classes\\)?(Tongbi\.\w+)[\\"]/g)].map(([, name]) => name)).toContain(made)
  // What runs a file is quoted: folders of people and programs have spaces.
  for (const [, command] of windows.matchAll(/open\\command" "" (.*)$/gm)) expect(command).toBe(`'"$appExe" "%1"'`)
})

/*
 * What Linux is told of a type goes before what it knows of it itself: so nothing is said there of spreadsheets that
 * every system knows, and each type that is told is one that the menu's entry takes.
 */
test('Linux is told only of types that it does not know', () => {
  const types = readFileSync('scripts/installers/linux-types.xml', 'utf8')
  const told = [...types.matchAll(/<mime-type type="(.+)">/g)].map(([, type]) => type ?? '')
  expect(told).toEqual(['application/vnd.tongbi.desk', 'application/wps-office.et'])
  for (const type of told) expect(configuration).toContain(`    - ${type}\n`)
  expect(types).toContain(`<icon name="${/^ {2}executableName: (\S+)$/m.exec(configuration)?.[1]}"/>`)
})
