import type { ReactNode } from 'react'
import styles from '../overview.module.css'
import { sparklinePaths } from './sparkline-path.ts'

const WIDTH = 96
const HEIGHT = 20

/** The last years as a line, without axes: a shape, not a reading. Gaps stay gaps; the year of work is the dot. */
export function Sparkline(props: { readonly values: readonly (number | null)[]; readonly label: string }): ReactNode {
  const { lines, last } = sparklinePaths(props.values, { width: WIDTH, height: HEIGHT, margin: 3 })
  return (
    <svg
      className={styles['spark']}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={props.label}
    >
      <title>{props.label}</title>
      {lines.map((line) => (
        <polyline key={line} points={line} />
      ))}
      {last !== null && <circle cx={last.x} cy={last.y} r={2.2} />}
    </svg>
  )
}
