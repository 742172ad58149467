/**
 * Fills a certificate number's pattern: `{group}` is the group's code (organisation awards have none),
 * `{level}` the level's number, `{seq:3}` the running number inside group and level with at least that many
 * digits.
 */
export function certificateNumber(
  pattern: string,
  parts: { readonly group?: string; readonly level: number; readonly seq: number },
): string {
  return pattern
    .replace('{group}', parts.group ?? '')
    .replace('{level}', parts.level.toString())
    .replace(/\{seq(?::(\d+))?\}/, (_, width: string | undefined) =>
      parts.seq.toString().padStart(Number(width ?? '1'), '0'),
    );
}
