import { useEffect, useRef } from 'react'
import type { DeskEvent } from '#contract/wire/event.ts'

export type Command = Extract<DeskEvent, { type: 'command' }>['command']

const handlers = new Map<Command, (() => void)[]>()

/** Runs a command: whoever took it up last answers, so a screen's own comes before the frame's. False: nobody did. */
export function runCommand(command: Command): boolean {
  const handler = handlers.get(command)?.at(-1)
  handler?.()
  return handler !== undefined
}

/** Answers a command (menu, key, palette) while the component stands. */
export function useCommand(command: Command, handler: () => void): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    const own = (): void => latest.current()
    handlers.set(command, [...(handlers.get(command) ?? []), own])
    return () => {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((one) => one !== own)
      )
    }
  }, [command])
}
