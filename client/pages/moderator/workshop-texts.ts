import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

/** Rehearsal, further links, copies: what concerns the workshop as a whole. */
export const workshopTexts = defineTexts(
  {
    rehearsal: {
      menu: 'Probe …',
      title: 'Probe',
      about:
        'Synthetische Teilnehmende treten nacheinander bei und antworten in menschlichem Tempo auf Ihre Agenda. Die Probe ist ein Workshop für sich: Ihr echter Workshop bleibt unberührt.',
      people: 'Synthetische Teilnehmende',
      range: (most: number) => `1 bis ${de.number(most)}`,
      start: 'Probe starten',
      again: 'Neu beginnen',
      known: 'Auf diesem Gerät läuft schon eine Probe. Ein neuer Beginn löscht sie.',
      goOn: 'Zur Probe',
      banner: 'Probe – nichts davon zählt',
      bannerHint: 'Zum Ausprobieren: Öffnen Sie eine Frage, dann antworten synthetische Teilnehmende.',
      exists: 'Auf diesem Gerät läuft eine Probe dieses Workshops.',
      end: 'Probe beenden und löschen',
      endTitle: 'Probe beenden und löschen?',
      endText:
        'Alles aus der Probe wird endgültig gelöscht. Danach sind Sie wieder im echten Workshop, der so ist, wie Sie ihn verlassen haben.',
      gone: 'Diese Probe gibt es nicht mehr',
      goneText: 'Sie wurde beendet und gelöscht. Der echte Workshop ist davon unberührt.',
      toReal: 'Zum Workshop',
    },
    links: {
      menu: 'Mitmoderation …',
      title: 'Links zum Workshop',
      about:
        'Geben Sie anderen einen eigenen Link. Jeder Link lässt sich einzeln zurückziehen; wer ihn gerade nutzt, wird dann getrennt.',
      inForce: 'Gültige Links',
      role: 'Wofür',
      roles: { moderator: 'Moderation', stage: 'Bühne', participant: 'Teilnahme' },
      unnamed: 'ohne Namen',
      own: 'dieses Gerät',
      label: 'Für wen (optional)',
      example: 'z. B. Raum Energie',
      create: 'Neuen Link erstellen',
      createDo: 'Link erstellen',
      created: 'Neuer Link',
      onceOnly: 'Nur jetzt zu sehen: Kopieren Sie den Link oder lassen Sie ihn scannen.',
      done: 'Fertig',
      revoke: (name: string) => `Zurückziehen: ${name}`,
      revokeTitle: (name: string) => `Link „${name}“ zurückziehen?`,
      revokeText:
        'Er funktioniert dann nirgends mehr, auch nicht auf Geräten, die ihn gerade nutzen. Das lässt sich nicht rückgängig machen.',
      perhapsOwn: 'Prüfen Sie, dass es nicht der Link ist, mit dem Sie selbst gerade moderieren.',
      revokeDo: 'Zurückziehen',
      revoked: 'Der Link ist zurückgezogen.',
      last: 'Der letzte Link zur Moderation bleibt: Sonst käme niemand mehr hinein.',
    },
    copy: {
      menu: 'Kopie anlegen …',
      title: 'Workshop kopieren',
      about: 'Die Kopie hat dieselben Räume und Fragen, aber keine Beiträge und niemanden darin.',
      name: 'Titel der Kopie',
      proposed: (title: string) => `${title} (Kopie)`,
      do: 'Kopie anlegen',
    },
  },
  {
    rehearsal: {
      menu: 'Rehearsal …',
      title: 'Rehearsal',
      about:
        'Synthetic participants join one after the other and answer your agenda at human pace. The rehearsal is a workshop of its own: your real one stays untouched.',
      people: 'Synthetic participants',
      range: (most: number) => `1 to ${en.number(most)}`,
      start: 'Start rehearsal',
      again: 'Begin anew',
      known: 'A rehearsal is already running on this device. Beginning anew deletes it.',
      goOn: 'Go to the rehearsal',
      banner: 'Rehearsal – nothing here counts',
      bannerHint: 'For trying things out: open a prompt and synthetic participants will answer.',
      exists: 'A rehearsal of this workshop is running on this device.',
      end: 'End and delete rehearsal',
      endTitle: 'End and delete the rehearsal?',
      endText:
        'Everything in the rehearsal is deleted for good. You then return to the real workshop, just as you left it.',
      gone: 'This rehearsal is gone',
      goneText: 'It was ended and deleted. The real workshop is untouched.',
      toReal: 'Go to the workshop',
    },
    links: {
      menu: 'Co-moderation …',
      title: 'Links to the workshop',
      about:
        'Give others a link of their own. Each link can be revoked by itself; whoever is using it is disconnected.',
      inForce: 'Links in force',
      role: 'What for',
      roles: { moderator: 'Moderation', stage: 'Stage', participant: 'Participation' },
      unnamed: 'no name',
      own: 'this device',
      label: 'For whom (optional)',
      example: 'e.g. Energy room',
      create: 'Create new link',
      createDo: 'Create link',
      created: 'New link',
      onceOnly: 'Only shown now: copy the link or have it scanned.',
      done: 'Done',
      revoke: (name: string) => `Revoke: ${name}`,
      revokeTitle: (name: string) => `Revoke link “${name}”?`,
      revokeText:
        'It then works nowhere any more, not even on devices that are using it now. This cannot be undone.',
      perhapsOwn: 'Make sure that it is not the link with which you are moderating yourself.',
      revokeDo: 'Revoke',
      revoked: 'The link is revoked.',
      last: 'The last moderation link stays: otherwise nobody could get in any more.',
    },
    copy: {
      menu: 'Copy workshop …',
      title: 'Copy workshop',
      about: 'The copy has the same rooms and prompts, but no contributions and nobody in it.',
      name: 'Title of the copy',
      proposed: (title: string) => `${title} (copy)`,
      do: 'Create copy',
    },
  },
)
