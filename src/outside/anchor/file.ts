import { open, readFile } from 'node:fs/promises'
import type { Anchor } from './anchor.ts'

/** Keeps the lines in a file of this machine that its owner alone may read; put it on a disk of its own where you can. */
export function fileAnchor(path: string): Anchor {
  return {
    async keep(line) {
      const file = await open(path, 'a', 0o600)
      try {
        await file.appendFile(`${line}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    async read() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
        throw error
      })
      return text.split('\n').filter((line) => line !== '')
    },
  }
}
