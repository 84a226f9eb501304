import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// What electron-builder asks for only when it comes to the installer itself, long after a packed folder is made.
const configuration = readFileSync('electron-builder.yml', 'utf8')
const program = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>

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
