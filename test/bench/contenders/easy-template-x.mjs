// easy-template-x, filling in a template that docx made once.
import { TemplateHandler } from 'easy-template-x';
import { letterData, letterTemplate } from './docx.mjs';

export async function docx(size) {
  const template = await letterTemplate();
  const handler = new TemplateHandler();
  return async (write) => {
    for (let index = 0; index < size; index += 1) {
      const data = letterData(index);
      write(data.fileName, await handler.process(template, data));
    }
  };
}
