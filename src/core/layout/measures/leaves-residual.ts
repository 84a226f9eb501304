import type { ComparedCube } from '../pivot/cube.ts'

/**
 * Which indicators have a residual: the wholes whose parts are in the table; where there are none of these, any. Beside
 * the parts of one whole, what the parts of another leave that nobody sees would only puzzle.
 */
export function leavesResidual({ indicators }: ComparedCube): (indicator: number) => boolean {
  const parents = new Set(indicators.map(({ parent }) => parent))
  const wholes = new Set([...indicators.keys()].filter((at) => parents.has(indicators[at]?.id ?? null)))
  return (indicator) => wholes.size === 0 || wholes.has(indicator)
}
