import '../../src/ui/theme.css';
import '../../src/ui/popup/popup.css';
import { render } from 'preact';
import { PopupPage } from './popup-page.tsx';

const root = document.getElementById('root');
if (root) render(<PopupPage />, root);
