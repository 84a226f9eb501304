import { z } from 'zod'

/** A file that a host has let in (picked, dropped, uploaded, named on the command line). The renderer never sees paths. */
export const FileRef = z.object({ id: z.string().min(8), name: z.string(), size: z.number() })
export type FileRef = z.infer<typeof FileRef>
export const FileId = FileRef.shape.id

/** A file that the desk has made, waiting in a temporary folder for a host to save or download it. */
export const Artifact = z.object({ id: z.string(), name: z.string(), mime: z.string(), size: z.number() })
export type Artifact = z.infer<typeof Artifact>
