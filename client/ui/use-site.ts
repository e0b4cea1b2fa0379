import { useEffect, useState } from 'react'
import type { Site } from '#shared/protocol/http.ts'
import { readSite } from '../api.ts'

let asked: Promise<Site | undefined> | undefined

/** What pages need to know about this installation, asked for once; undefined until known. */
export function useSite(): Site | undefined {
  const [site, setSite] = useState<Site>()
  useEffect(() => {
    asked ??= readSite().then((reply) => {
      if (reply.ok) return reply.value
      asked = undefined
      return undefined
    })
    let gone = false
    const wait = async (known: Promise<Site | undefined>): Promise<void> => {
      const answer = await known
      if (!gone) setSite(answer)
    }
    void wait(asked)
    return () => {
      gone = true
    }
  }, [])
  return site
}
