import { localTime } from '#contract/wording/local-time.ts'

/** A time of the desk (ISO) as every screen says it, to the minute: `2026-03-31 15:04`. */
export function momentText(iso: string): string {
  return Number.isNaN(new Date(iso).getTime()) ? iso : localTime(iso).slice(0, -TO_THE_SECOND)
}

const TO_THE_SECOND = ':05'.length
