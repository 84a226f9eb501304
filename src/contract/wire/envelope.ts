import { z } from 'zod'
import { DeskErrorData } from '../error.ts'
import { DeskEvent } from './event.ts'

/** What travels between a host and the desk process, and between renderer and host, whatever the wire. */
export const Request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id: z.string().max(64), name: z.string().max(64), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id: z.string().max(64) })
])
export type Request = z.infer<typeof Request>

export const Reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('result'), id: z.string(), output: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.string(), error: DeskErrorData })
])
export type Reply = z.infer<typeof Reply>

export const FromDesk = z.union([
  Reply,
  z.object({ type: z.literal('event'), event: DeskEvent }),
  z.object({ type: z.literal('ready') })
])
export type FromDesk = z.infer<typeof FromDesk>
