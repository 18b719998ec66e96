// Starts the explorer. The editor's workers come from the package, as nothing may be loaded from elsewhere.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { apisFor } from './apis.ts';
import { Bar } from './bar.tsx';
import { Explorer } from './explorer.tsx';

const { all, chosen } = apisFor(new URL(location.href));
document.title = `${chosen.label} API · Waypost`;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Bar all={all} chosen={chosen} />
    <main>
      <Explorer api={chosen} />
    </main>
  </StrictMode>,
);
