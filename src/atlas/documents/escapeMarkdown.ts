/** Text as Markdown that stands for this very text: every punctuation mark of ASCII with a backslash before it. */
export const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
