// docxtemplater, filling in a template that docx made once.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { letterData, letterTemplate } from './docx.mjs';

export async function docx(size) {
  const template = await letterTemplate();
  return (write) => {
    for (let index = 0; index < size; index += 1) {
      const data = letterData(index);
      const document = new Docxtemplater(new PizZip(template));
      document.render(data);
      write(data.fileName, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
    }
  };
}
