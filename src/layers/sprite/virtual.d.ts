declare module 'virtual:sprite' {
  /** Address of the symbols' sprite from the page, without ratio and extension. */
  const url: string;
  export default url;
}
