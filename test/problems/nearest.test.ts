import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/problems/nearest.ts';

describe('did you mean', () => {
  it.each([
    ['nmae', ['name', 'mark'], 'name'],
    ['titel', ['title', 'table'], 'title'],
    ['compettion', ['competition', 'counts'], 'competition'],
    ['Winners', ['winners'], 'winners'],
    ['版投', ['版头', '版记', '主送'], '版头'],
    ['太原', ['大同市', '太原市'], '太原市'],
    ['数字资产', ['项目名称', '数字资源'], '数字资源'],
  ])('%s is near %j', (word, known, meant) => {
    expect(nearestWord(word, known)).toBe(meant);
  });

  it.each([
    ['大赛', ['版头', '主送']],
    ['oops', ['title', 'groups', 'name']],
    ['x', ['a', 'b']],
    ['name', []],
  ])('%s is near none of %j', (word, known) => {
    expect(nearestWord(word, known)).toBeNull();
  });
});
