import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/terminal.md'), 'utf8')

/** What these are of is different in each figure: what is below them is not told field by field. */
const open = new Set(['params', 'reasons', 'bases'])

/**
 * Fields of an output that docs/terminal.md tells nothing of: neither in the `nth` example below the heading, at the
 * very place, nor by name in the words around it. `[].tables[].range` is a field of each table of each thing.
 */
export function untoldFields(heading: string, nth: number, output: unknown): string[] {
  const section = sectionOf(heading)
  const told = new Set(documentedFields(heading, nth))
  const isWithinOpen = (path: string): boolean =>
    [...told].some((one) => one.endsWith('…') && path.startsWith(one.slice(0, -1)))
  const isNamed = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('.') + 1).replaceAll('[]', '')
    return section.includes(`\`${name}\``) || section.includes(`"${name}"`)
  }
  return [...new Set(pathsIn(output))].filter((path) => !told.has(path) && !isWithinOpen(path) && !isNamed(path))
}

/** The fields of the `nth` example below the heading, as paths. */
export function documentedFields(heading: string, nth: number): string[] {
  const example = [...sectionOf(heading).matchAll(/```jsonc?\n([\s\S]*?)```/g)][nth]?.[1]
  if (example === undefined) throw new Error(`no example ${nth} below ${heading}`)
  return [...new Set(pathsIn(parsed(example)))]
}

function sectionOf(heading: string): string {
  return page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? ''
}

function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    `${path}.${name}`,
    ...(open.has(name) ? [] : pathsIn(inner, `${path}.${name}`))
  ])
}

/** JSON with remarks behind //, and … where more of the kind follows: in an object a field that is called so. */
function parsed(example: string): unknown {
  const tokens = (example.match(/"(?:[^"\\]|\\.)*"|\/\/.*|…|[{}[\]:,]|[^\s{}[\]:,"…]+/g) ?? []).filter(
    (token) => token !== ',' && token !== ':' && !token.startsWith('//')
  )
  const next = (): string => tokens.shift() ?? ''
  const value = (): unknown => {
    const token = next()
    if (token === '[') {
      const items: unknown[] = []
      while (tokens[0] !== ']') {
        if (tokens[0] === '…') next()
        else items.push(value())
      }
      next()
      return items
    }
    if (token !== '{') return JSON.parse(token)
    const fields: Record<string, unknown> = {}
    while (tokens[0] !== '}') {
      if (tokens[0] === '…') fields[next()] = null
      else fields[String(value())] = value()
    }
    next()
    return fields
  }
  return value()
}
