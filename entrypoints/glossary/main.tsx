import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/glossary.css';
import '../../components/entry.css';
import '../../components/chart.css';
import '../../components/glossary-print.css';
import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { loadSettings } from '../../lib/app/settings.ts';
import { Glossary } from './Glossary.tsx';

const settings = await loadSettings();
const app = document.getElementById('app');
if (app) {
  render(<Glossary {...{ glossary, settings }} />, app);
}
