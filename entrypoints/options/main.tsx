import '../../src/ui/theme.css';
import '../../src/ui/options/options.css';
import { render } from 'preact';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
