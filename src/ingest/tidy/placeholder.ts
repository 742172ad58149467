/** Nothing, or what staff write for nothing: `/`, `—`, `无`. */
export function isPlaceholder(text: string): boolean {
  return /^(?:[/／—-]*|无)$/u.test(text);
}
