import type {TableMessages} from '../messages/table.ts';

export const table: TableMessages = {
  figure: 'Chiffre',
  value: 'Valeur',
  period: 'Période',
  speaker: 'Dit par',
  page: 'Page',
  address: 'Adresse',
  words: 'Mots de la page',
};
