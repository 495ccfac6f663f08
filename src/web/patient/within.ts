const patienceMs = 1_200

/** The work took too long. It goes on: whether it will be done is not known. */
export class OutOfPatience extends Error {
  constructor() {
    super('The database took too long.')
    this.name = 'OutOfPatience'
  }
}

/** The work's value, or OutOfPatience when it takes longer than a waiting patient should: then the screen says so. */
export async function withinPatience<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new OutOfPatience()), patienceMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
