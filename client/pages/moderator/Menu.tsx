import { ChartNoAxesColumn, Coffee, Copy, Drama, Keyboard, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import css from './Dialogs.module.css'
import type { DialogName } from './Dialogs.tsx'
import { dialogTexts } from './dialog-texts.ts'
import { workshopTexts } from './workshop-texts.ts'

interface Entry {
  readonly name: DialogName
  readonly label: string
  readonly icon: ReactNode
}

/** The ways to the other dialogs. A rehearsal is neither rehearsed nor copied. */
export function Menu(props: {
  readonly id: string
  readonly rehearsal: boolean
  readonly onOpen: (name: DialogName) => void
}) {
  const { more } = useTexts(dialogTexts)
  const text = useTexts(workshopTexts)
  const entries: readonly Entry[] = [
    { name: 'pause', label: more.pause, icon: <Coffee size={18} aria-hidden="true" /> },
    { name: 'rehearsal', label: text.rehearsal.menu, icon: <Drama size={18} aria-hidden="true" /> },
    { name: 'links', label: text.links.menu, icon: <Users size={18} aria-hidden="true" /> },
    { name: 'copy', label: text.copy.menu, icon: <Copy size={18} aria-hidden="true" /> },
    { name: 'keys', label: more.keys, icon: <Keyboard size={18} aria-hidden="true" /> },
  ]
  const offered = entries.filter(({ name }) => !props.rehearsal || (name !== 'rehearsal' && name !== 'copy'))
  return (
    <div className={css.menu}>
      {offered.map(({ name, label, icon }) => (
        <Button key={name} icon={icon} onClick={() => props.onOpen(name)}>
          {label}
        </Button>
      ))}
      <Link href={`/r/${props.id}`} className={css.link}>
        <ChartNoAxesColumn size={18} aria-hidden="true" />
        {more.results}
      </Link>
    </div>
  )
}
