import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/card.css';
import { render } from 'preact';
import { loadSettings } from '../../lib/app/settings-store.ts';
import { frontTab } from '../../lib/app/tabs.ts';
import { Popup } from './Popup.tsx';

// Read here, not asked from the background, which the browser may have to start first.
const [first, tab] = await Promise.all([loadSettings(), frontTab()]);
const app = document.getElementById('app');
if (app) render(<Popup {...{ first, tab }} />, app);
