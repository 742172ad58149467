/** Last part of a path, with either separator: `samples/shanxi-2026/` → `shanxi-2026`. */
export function folderName(folder: string): string {
  const parts = folder.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  return parts.at(-1) ?? 'competition';
}
