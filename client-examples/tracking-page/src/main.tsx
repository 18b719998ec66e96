import { render } from 'preact';
import { idInPath } from './kit/tracking-id.ts';
import { LookupPage } from './pages/lookup.tsx';
import { TrackPage } from './pages/track.tsx';
import '@fontsource-variable/figtree/index.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shop.css';
import './styles/progress.css';
import './styles/photos.css';
import './styles/timeline.css';
import './styles/messages.css';
import './styles/lookup.css';
import './styles/print.css';

const id = idInPath(location.pathname);
const root = document.getElementById('app');
if (root) render(id === null ? <LookupPage /> : <TrackPage id={id} />, root);
