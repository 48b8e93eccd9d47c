import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/welcome.css';
import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { mayReadPages } from '../../lib/app/permission.ts';
import { loadSettings } from '../../lib/app/settings.ts';
import { addMarkStyles } from './mark-styles.ts';
import { Welcome } from './Welcome.tsx';

const [settings, mayRead] = await Promise.all([loadSettings(), mayReadPages()]);
const app = document.getElementById('app');
addMarkStyles(document);
if (app) render(<Welcome {...{ glossary, settings, mayRead }} />, app);
