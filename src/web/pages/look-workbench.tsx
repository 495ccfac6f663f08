import { useState } from 'react'

export const handle = { script: true }

export default function Page() {
  const [n, set] = useState(0)
  return (
    <main>
      <h1>workbench</h1>
      <button type="button" onClick={() => set(n + 1)}>
        {n}
      </button>
    </main>
  )
}
