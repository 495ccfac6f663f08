export default function Page() {
  return (
    <main>
      <h1>start</h1>
    </main>
  )
}
