import 'virtual:fonts.css';
import './panels/standIns.css';
import './panels/theme.css';
import './panels/base.css';
import coverage from 'virtual:atlas/coverage';
import { interfaceLanguages } from './messages/loadMessages.ts';
import { CoveragePage } from './page/CoveragePage.tsx';
import { showPage } from './page/showPage.tsx';

await showPage({
  languages: interfaceLanguages.map((code) => ({ code })),
  title: ({ say }) => say('coverage.title', { title: coverage.title }),
  content: (messages) => <CoveragePage {...coverage} messages={messages} />,
});
