import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import './panels/theme.css';
import './panels/base.css';
import coverage from 'virtual:atlas/coverage';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CoveragePage } from './CoveragePage.tsx';

document.title = `Coverage – ${coverage.title}`;
const root = document.getElementById('root');
if (!root) throw new Error('coverage.html has no element with the id “root”.');
createRoot(root).render(
  <StrictMode>
    <CoveragePage title={coverage.title} rows={coverage.rows} />
  </StrictMode>,
);
