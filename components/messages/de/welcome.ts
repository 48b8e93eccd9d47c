import type { WelcomeMessages } from '../welcome.ts';

export const welcome: WelcomeMessages = {
  title: 'Willkommen bei Migralex',
  lead: 'Migralex erklärt Migrationsbegriffe auf der Seite, die Sie lesen, und schlägt ein treffenderes Wort vor, wo eines fehlgeht.',
  language: 'Sprache von Migralex',
  tryIt: 'Hier ausprobieren',
  sample:
    'Im vergangenen Jahr baten mehr Asylsuchende in Europa um Schutz. Laut Bürgermeister schliefen auch Illegale im Bahnhof. „Wir sind keine Illegalen“, sagt eine Frau, die seit zehn Jahren dort lebt. Die Unterkünfte für unbegleitete Minderjährige sind voll, und Asylsuchende warten lange auf eine Antwort.',
  tryHow:
    'Lassen Sie die Maus auf einem unterstrichenen Wort ruhen, tippen Sie es an oder gehen Sie mit der Tabulatortaste hin. Punkte führen zu einer Erklärung, eine Wellenlinie zu einem treffenderen Wort.',
  density: 'Wie viel möchten Sie sehen?',
  densities: {
    all: { label: 'Alles', effect: 'Jeden Begriff, jedes Mal.' },
    first: { label: 'Das erste Mal', effect: 'Jeden Begriff einmal pro Artikel.' },
    flags: {
      label: 'Nur was besser geht',
      effect: 'Wörter, für die es ein treffenderes gibt.',
    },
    key: {
      label: 'Nichts, bis Sie es wünschen',
      effect: 'Solange Sie die Strg-Taste gedrückt halten.',
    },
  },
  permission: 'Eines noch',
  permissionNeeded: 'Ihr Browser lässt Migralex die Seiten, die Sie besuchen, noch nicht lesen.',
  permissionAsk: 'Migralex Seiten lesen lassen',
  sees: 'Was Migralex sieht',
  seesWhat:
    'Den Text der Seiten, die Sie öffnen, um darin Begriffe zu suchen. Was Sie selbst schreiben, nur auf Websites, auf denen Sie das einschalten.',
  leaves: 'Was Ihren Computer verlässt',
  leavesWhat:
    'Nichts. Das Glossar steckt in Migralex, Ihre Auswahl bleibt im Browser, und es wird nichts gesendet.',
  find: 'Wo Sie es finden',
  findHow:
    'Klicken Sie neben der Adressleiste auf das Puzzleteil und heften Sie Migralex an. Im Fenster schlagen Sie ein Wort nach oder schalten Migralex auf einer Website aus.',
  glossary: 'Im Glossar blättern',
  options: 'Alle Einstellungen',
};
