/** The whole protocol between pages of the browser, the background and our own pages. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Card } from '../glossary/card.ts';
import type { Lang } from '../glossary/language.ts';
import type { GlossaryPlace } from '../glossary/place.ts';
import type { CardRequest } from '../match/card.ts';
import type { LookupHit, LookupOptions } from '../match/lookup.ts';
import type { PageReport } from '../match/report.ts';
import type { GroupQuestion, GroupText } from '../match/report-texts.ts';
import type { TextAnswer, TextsQuestion } from '../match/texts.ts';
import type { MarkLook } from './looks.ts';
import type { Settings, SettingsChange } from './settings-type.ts';

/** A look-up, as `Lookup.find` takes it. */
export interface LookupQuestion extends LookupOptions {
  readonly query: string;
  readonly preferred: readonly Lang[];
}

/** What the reader can do on a page by keyboard; the names of the manifest. */
export const pageCommands = ['next-mark', 'next-flag', 'toggle-marks'] as const;
export type PageCommand = (typeof pageCommands)[number];

export interface Protocol {
  /** A page asks the background what stands in its texts. */
  readTexts(question: TextsQuestion): TextAnswer[];
  /** A page asks the background for a card. */
  card(request: CardRequest): Card | null;
  /** A page asks the background for the better terms of some flags, in their order. */
  betterTerms(requests: CardRequest[]): string[][];
  /** A frame in a language of ours asks the background to put the script that reads beside its own. */
  startReading(): true;
  /** A page asks the background to put the script of the card beside its own, in the same frame. */
  loadCard(): void;
  /** A frame asks the background which site it is shown on: the host name of the page of its tab. */
  siteOfTab(): string | null;
  /** Any page asks the background for the settings. */
  settings(): Settings;
  /** Any page asks the background to change the settings. Answers the settings after the change. */
  changeSettings(change: SettingsChange): Settings;
  /** A frame tells the background how many flags it shows, for the badge. */
  flagCount(count: number): void;
  /** A page asks the background to open the glossary: only the extension itself may open its pages. */
  openGlossary(place: GlossaryPlace): void;
  /** The popup looks up what the reader types; an empty query only makes ready. */
  lookup(question: LookupQuestion): LookupHit[];
  /** The popup asks what to say of the groups of a report, in their order. */
  groupTexts(question: { groups: GroupQuestion[]; definitions: Lang | 'page' }): GroupText[];
  /** The reader pressed the keys of a command; the frame that has the keyboard answers it. */
  command(command: PageCommand): void;
  /** A page asks the background how its marks are to look: of all style sheets, only those named. */
  dress(looks: MarkLook[]): void;
  /** The popup asks a frame of a tab what stands on it. */
  report(): PageReport;
  /** The popup sends a frame of a tab to an occurrence. Answers whether it is still there. */
  goTo(place: number): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Whether the extension has been updated or removed under a page that still runs its script. */
export function isGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
