import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import { Refusal } from '../server/refusal.ts'

/**
 * Writes `parts` to `path`: compressed with zstd, then encrypted to an age recipient (https://age-encryption.org/v1).
 * The file appears under its name only when all of it is on the disk; nothing is written over.
 */
export async function writeBackupFile(
  path: string,
  recipient: string,
  parts: AsyncIterable<Buffer>,
): Promise<void> {
  const unfinished = `${path}.part`
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await pipeline(parts, createZstdCompress(), async (compressed: AsyncIterable<Buffer>) => {
      const encrypted = await encrypter.encrypt(webStream(compressed))
      for await (const chunk of encrypted) await file.writeFile(chunk)
    })
    await file.sync()
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}

/**
 * Hands the text of a backup file to `read`, a line at a time and without the line breaks. Every line was authenticated
 * before it is handed on.
 *
 * @throws Refusal when the identity does not open it, and when the file is damaged or cut.
 */
export async function readBackupFile<Result>(
  path: string,
  identity: string,
  read: (lines: AsyncIterable<string>) => Promise<Result>,
): Promise<Result> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const encrypted = webStream(createReadStream(path))
  const plain = await decrypter.decrypt(encrypted).catch((cause: unknown) => {
    throw new Refusal('The backup cannot be opened with this key, or is no backup.', { cause })
  })
  return pipeline(plain, createZstdDecompress(), (chunks: AsyncIterable<Buffer>) =>
    read(linesOf(chunks)),
  )
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw new Refusal('The backup is cut off in the middle of a line.')
}

/** The chunks as the encryption library takes them: pulled one at a time, so that memory stays flat. */
function webStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
