import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/card.css';
import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { messagesFor } from '../../components/locale.ts';
import { loadSettings } from '../../lib/app/settings.ts';
import { frontTab } from '../../lib/app/tabs.ts';
import { createLookup } from '../../lib/match/lookup.ts';
import { Popup } from './Popup.tsx';

const [settings, tab] = await Promise.all([loadSettings(), frontTab()]);
const lang = interfaceLanguage(settings.interfaceLanguage, navigator.languages);
const app = document.getElementById('app');
document.documentElement.lang = lang;
if (app) {
  render(
    <Popup
      {...{ glossary, settings, tab, lang }}
      messages={messagesFor(lang)}
      lookup={createLookup(glossary)}
    />,
    app,
  );
}
