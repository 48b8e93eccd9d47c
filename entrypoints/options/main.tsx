import '../../components/tokens.css';
import '../../components/pages.css';
import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { loadSettings } from '../../lib/app/settings.ts';
import { brokenSettings, mendSettings } from '../../lib/app/settings-store.ts';
import { Options } from './Options.tsx';

await mendSettings();
const [settings, broken] = await Promise.all([loadSettings(), brokenSettings()]);
const app = document.getElementById('app');
if (app) {
  render(<Options first={settings} broken={broken} categories={glossary.categories} />, app);
}
