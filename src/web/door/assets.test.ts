import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressAssets } from './assets.ts'

test('every text file gets a brotli and a gzip twin that hold the same text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'needlepoint-assets-'))
  const text = 'a { color: red }\n'.repeat(100)
  await writeFile(join(folder, 'a.css'), text)
  await writeFile(join(folder, 'a.png'), text)
  await compressAssets(folder)
  expect(brotliDecompressSync(await readFile(join(folder, 'a.css.br'))).toString()).toBe(text)
  expect(gunzipSync(await readFile(join(folder, 'a.css.gz'))).toString()).toBe(text)
  await expect(readFile(join(folder, 'a.png.br'))).rejects.toThrow('ENOENT')
  await rm(folder, { recursive: true })
})
