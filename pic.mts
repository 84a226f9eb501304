import { readPicture as read } from './tests/support/read-picture.ts'
import { readFileSync } from 'node:fs'
for (const p of readFileSync(0,'utf8').split('\n---\n')) { console.log(read(p)) }
