/** Loaded first into web and worker: they end with the process that started them, however it ended. */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
