/** One document in the forms that texts and reference managers ask for. Made when the site is built. */
export interface DocumentCitations {
  /** American Psychological Association, 7th edition: an entry of the reference list. */
  apa: string;
  /** Chicago Manual of Style, 17th edition: an entry of the bibliography. */
  chicago: string;
  /** Modern Language Association, 9th edition: an entry of the works cited. */
  mla: string;
  bibtex: string;
  ris: string;
  /** CSL-JSON 1.0.2, an array of one item. */
  csl: string;
}
