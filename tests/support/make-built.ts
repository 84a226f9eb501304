import { build, isBuilt } from '../../scripts/program.mjs'

/** What is older than its sources is built anew, once, before tests of the built program run beside each other. */
export default async function makeBuilt(): Promise<void> {
  if (!isBuilt() && !(await build())) throw new Error('The build failed')
}
