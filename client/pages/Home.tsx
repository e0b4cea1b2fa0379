import { useText } from '../i18n/i18n.tsx'
import { Footer } from '../ui/Footer.tsx'

export default function Home() {
  const text = useText()
  return (
    <>
      <main id="main">
        <h1>{text.app.name}</h1>
      </main>
      <Footer />
    </>
  )
}
