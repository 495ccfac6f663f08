export default function Page() {
  return (
    <main>
      <h1>learn</h1>
    </main>
  )
}
