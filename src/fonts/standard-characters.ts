/**
 * 《通用规范汉字表》 (国发〔2013〕23号), kept in `fonts/standard-characters.txt`: one line a level, of 3,500, 3,000
 * and 1,605 characters. Level 1 is everyday writing, 1 and 2 printing, 3 names of people and places and terms.
 */
export interface StandardCharacters {
  readonly levels: readonly [string, string, string];
}

const sizes = [3500, 3000, 1605];

/** Reads the list. It is part of the program, so anything wrong in it is an error, thrown. */
export function parseStandardCharacters(text: string): StandardCharacters {
  const [first = '', second = '', third = ''] = text.split(/\r?\n/);
  const levels = [first, second, third] as const;
  const isWhole = levels.every((level, index) => new Set(level).size === sizes[index]);
  if (!isWhole) throw new Error('fonts/standard-characters.txt is not 通用规范汉字表: 3,500 + 3,000 + 1,605');
  return { levels };
}
