/** The little of citation-js 0.8 that we use; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** Takes CSL-JSON, and any text a registered plugin reads. Throws where none does. */
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(
      output: 'bibliography' | 'bibtex' | 'ris' | 'data',
      options?: { template?: string; format?: 'text'; lang?: string },
    ): string;
  }
  export const plugins: {
    config: { get(plugin: '@csl'): { styles: { add(name: string, xml: string): void } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
