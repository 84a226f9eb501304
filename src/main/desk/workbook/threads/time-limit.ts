/**
 * How long a file may be read: what a reader needs grows with the file, and damage can send a parser round in circles,
 * which nobody should have to wait for.
 */
export interface TimeLimit {
  /** Seconds for the smallest file. */
  readonly least: number
  readonly perMegabyte: number
  readonly most: number
}

/** A megabyte holds 500,000 cells at most, which take three seconds; this leaves ten times that to a slow machine. */
export const usualTimeLimit: TimeLimit = { least: 30, perMegabyte: 30, most: 300 }

/** The seconds that a file of so many bytes may take. */
export function secondsFor(bytes: number, { least, perMegabyte, most }: TimeLimit): number {
  return Math.min(most, Math.round(least + (bytes / 1e6) * perMegabyte))
}
