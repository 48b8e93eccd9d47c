import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/marks/line.css';
import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { brokenSettings, loadSettings, mendSettings } from '../../lib/app/settings-store.ts';
import { Options } from './Options.tsx';

await mendSettings();
const [first, broken] = await Promise.all([loadSettings(), brokenSettings()]);
const app = document.getElementById('app');
if (app) render(<Options {...{ first, broken, glossary }} />, app);
