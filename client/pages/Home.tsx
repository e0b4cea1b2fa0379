import { useText, useTexts } from '../i18n/i18n.tsx'
import { Footer } from '../ui/Footer.tsx'
import { CodeForm } from './home/CodeForm.tsx'
import css from './home/Home.module.css'
import { KnownWorkshops } from './home/KnownWorkshops.tsx'
import { StartForm } from './home/StartForm.tsx'
import { homeTexts } from './home/texts.ts'

export default function Home() {
  const { app } = useText()
  const text = useTexts(homeTexts)
  return (
    <>
      <main id="main" className={css.page}>
        <div className={css.title}>
          <h1>{app.name}</h1>
          <p>{text.claim}</p>
        </div>
        <div className={css.doors}>
          <CodeForm />
          <StartForm />
        </div>
        <KnownWorkshops />
      </main>
      <Footer />
    </>
  )
}
