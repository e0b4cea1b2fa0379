import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import type { Rejection } from '#shared/result.ts'
import type { Language } from '#shared/roles.ts'
import { readItem, writeItem } from '../sync/local-items.ts'
import { de, type Messages } from './de.ts'
import { en } from './en.ts'
import { errorText, type Reasons } from './error-text.ts'
import { type Formats, formats } from './formats.ts'
import type { Texts } from './texts.ts'

const MESSAGES: Texts<Messages> = { de, en }
const STORED = 'weitblick.language'

interface Choice {
  readonly language: Language
  choose(language: Language): void
}

const LanguageContext = createContext<Choice>({ language: 'de', choose: () => undefined })

/** The language chosen on this device, else the first of the browser's that we speak, else German. */
export function initialLanguage(stored: string | undefined, preferred: readonly string[]): Language {
  if (stored === 'de' || stored === 'en') return stored
  for (const each of preferred) {
    const short = each.slice(0, 2).toLowerCase()
    if (short === 'de' || short === 'en') return short
  }
  return 'de'
}

/**
 * Gives everything below a language. Without `language` it is the person's own choice, stored on the device; with it
 * (the stage) it is fixed to the workshop's. Both set `<html lang>`.
 */
export function LanguageProvider(props: { readonly language?: Language; readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(() => initialLanguage(readItem(STORED), navigator.languages))
  const language = props.language ?? chosen
  const choose = useCallback((next: Language) => {
    writeItem(STORED, next)
    setChosen(next)
  }, [])
  const fixed = props.language
  // Layout effects run before effects: the fixed language wins although it is the inner one.
  useLayoutEffect(() => {
    if (fixed === undefined) document.documentElement.lang = chosen
  }, [fixed, chosen])
  useEffect(() => {
    if (fixed === undefined) return undefined
    const before = document.documentElement.lang
    document.documentElement.lang = fixed
    return () => {
      document.documentElement.lang = before
    }
  }, [fixed])
  const value = useMemo(() => ({ language, choose }), [language, choose])
  return <LanguageContext value={value}>{props.children}</LanguageContext>
}

/** A part of a page in another language than the page's (the stage preview): texts change, `<html lang>` does not. */
export function LanguageIsland(props: { readonly language: Language; readonly children: ReactNode }) {
  const { language } = props
  const value = useMemo(() => ({ language, choose: () => undefined }), [language])
  return (
    <LanguageContext value={value}>
      <div lang={language} className="island">
        {props.children}
      </div>
    </LanguageContext>
  )
}

/** The language in force here, and how the person changes it. */
export function useLanguage(): Choice {
  return useContext(LanguageContext)
}

/** The common messages in the language in force. */
export function useText(): Messages {
  return MESSAGES[useLanguage().language]
}

/** A page's or a kind's own texts in the language in force. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage().language]
}

/** Intl formatters of the language in force. */
export function useFormats(): Formats {
  return formats(useLanguage().language)
}

/** Turns refusals into words of the language in force; `own` are a kind's own reasons. */
export function useErrorText(): (error: Rejection, own?: Reasons) => string {
  const text = useText()
  return useCallback((error, own) => errorText(text, error, own), [text])
}
