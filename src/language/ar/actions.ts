import type {ActionsMessages} from '../messages/actions.ts';

export const actions: ActionsMessages = {
  menu: 'إجراءات لهذا الرقم',
  cite: 'نسخ المرجع',
  csv: 'الحصول على البيانات (CSV)',
  json: 'الحصول على البيانات (JSON)',
  svg: 'حفظ الصورة (SVG)',
  png: 'حفظ الصورة (PNG)',
  embed: 'نسخ رمز التضمين',
  share: 'مشاركة',
  copied: 'تم النسخ',
  notCopied: 'هذه الصفحة لا تسمح بالنسخ',
  saved: 'تم الحفظ',
  noPNG: 'هذه الصفحة لا تسمح بصيغة PNG؛ صيغة SVG متاحة',
  notLoaded: 'تعذّر التحميل. حاول مرة أخرى.',
};
