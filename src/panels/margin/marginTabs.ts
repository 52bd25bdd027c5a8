/** What the margin shows: the layers, which are legend and list in one; the documents; what the map cannot show. */
export type MarginTab = 'layers' | 'documents' | 'unshown';
