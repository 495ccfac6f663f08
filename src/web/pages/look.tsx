export default function Page() {
  return (
    <main>
      <h1>look</h1>
    </main>
  )
}
