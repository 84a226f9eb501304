import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { calls } from '#contract/calls.ts'

/** Where a schema refuses a text or list for being long, as paths. */
function limits(schema: unknown, path: string, seen: ReadonlySet<unknown> = new Set()): string[] {
  if (!(schema instanceof z.ZodType) || seen.has(schema)) return []
  const within = new Set([...seen, schema])
  const { checks = [], ...parts } = schema._zod.def as unknown as {
    checks?: readonly { _zod: { def: { check: string } } }[]
    [part: string]: unknown
  }
  const own = checks.some((check) => check._zod.def.check === 'max_length') ? [path] : []
  return [...own, ...Object.entries(parts).flatMap(([name, part]) => inside(part, `${path}.${name}`, within))]
}

function inside(part: unknown, path: string, seen: ReadonlySet<unknown>): string[] {
  if (part instanceof z.ZodType) return limits(part, path, seen)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, one]) => limits(one, `${path}.${name}`, seen))
}

describe('what the desk answers', () => {
  it('finds a limit where there is one', () => {
    expect(limits(z.object({ names: z.array(z.string().max(3)).nullable() }), 'x')).toHaveLength(1)
  })

  it.each(Object.entries(calls))('%s is never too long to be told', (name, { output }) => {
    expect(limits(output, name)).toEqual([])
  })
})
