/** Run by server.test.ts in a process of its own: starts the server on a folder and keeps it until it is killed. */
import { startServer } from '#database/server/server.ts'

const [folder = ''] = process.argv.slice(2)
try {
  const server = await startServer(folder, { notice: (text) => console.error(text) })
  process.once('SIGTERM', async () => {
    await server.stop()
    process.exit(0)
  })
  console.log(server.url)
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
