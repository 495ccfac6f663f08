import type { AtlasSource } from './source.ts'
import { sourcesAToF } from './sources/a-f.ts'
import { sourcesGToM } from './sources/g-m.ts'
import { sourcesNToP } from './sources/n-p.ts'
import { sourcesQToS } from './sources/q-s.ts'
import { sourcesTToZ } from './sources/t-z.ts'

/** Every source that the atlas and rank() name, by key. */
export const atlasSources: Readonly<Record<string, AtlasSource>> = {
  ...sourcesAToF,
  ...sourcesGToM,
  ...sourcesNToP,
  ...sourcesQToS,
  ...sourcesTToZ,
}
