import { OwnFileRows } from './OwnFileRows.tsx';
import { OwnNews } from './OwnNews.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import { PasteDialog } from './PasteDialog.tsx';

/** What is fetched with the reader's first file. */
export const ownParts = { OwnFileRows, OwnNews, OwnPanel, PasteDialog };
