import type {TableMessages} from '../messages/table.ts';

export const table: TableMessages = {
  figure: 'الرقم',
  value: 'القيمة',
  period: 'الفترة',
  speaker: 'المتحدث',
  page: 'الصفحة',
  address: 'العنوان',
  words: 'الكلمات كما في الصفحة',
};
