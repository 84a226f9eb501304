import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Manifest = z.object({ version: z.string() })

/** The version in package.json; `program` is out/main. */
export function programVersion(program: string): string {
  return Manifest.parse(JSON.parse(readFileSync(join(program, '..', '..', 'package.json'), 'utf8'))).version
}
