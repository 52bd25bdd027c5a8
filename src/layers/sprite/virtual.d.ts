declare module 'virtual:sprite' {
  /** Address of the symbols' sprite from the page, without ratio and extension, and its index at 1×. */
  const sprite: import('./spriteSheet.ts').Sprite;
  export default sprite;
}
