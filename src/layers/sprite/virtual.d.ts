declare module 'virtual:sprite' {
  /** By base, the address of the symbols' sprite from the page, without ratio and extension, and its index at 1×. */
  const sprites: import('./spriteSheet.ts').Sprites;
  export default sprites;
}
