import { comparisonScenes } from './scenes/comparison-scenes.ts'
import { importScenes } from './scenes/import-scenes.ts'
import { keepingScenes } from './scenes/keeping-scenes.ts'
import type { Scene } from './stage.ts'

/** The pictures of the guide, each from the demo desk as it is after the ones before. */
export const scenes: readonly Scene[] = [...keepingScenes, ...comparisonScenes, ...importScenes]
