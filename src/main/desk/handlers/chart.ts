import { fileName } from '../files/file-name.ts'
import type { HandlersOf } from '../handler.ts'

const MIME = { png: 'image/png', svg: 'image/svg+xml' } as const

export const chartHandlers: HandlersOf<'chart'> = {
  'chart.keepPicture': ({ artifacts }, { name, kind, data }) =>
    artifacts.keepBytes(Buffer.from(data, 'base64'), `${fileName(name)}.${kind}`, MIME[kind])
}
