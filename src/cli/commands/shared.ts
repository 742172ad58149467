/** The competition's folder, as nearly every command takes it. */
export const folderArgument = {
  name: 'folder',
  words: {
    zh: '赛事文件夹（内有 competition.yaml）',
    en: 'the competition’s folder (with competition.yaml)',
  },
} as const;
