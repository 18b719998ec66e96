import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/job.css';
import './styles/documents.css';
import './styles/money.css';
import './styles/thread.css';
import './styles/forms.css';
import './styles/team.css';
import './styles/totp.css';
import './styles/settings.css';
import './styles/board.css';
import './styles/mails.css';
import './styles/counter.css';
import './styles/workflows.css';
import './styles/books.css';
import './styles/settings-mail.css';
import './styles/import.css';
import './styles/attention.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
