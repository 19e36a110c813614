import type {TableMessages} from '../messages/table.ts';

export const table: TableMessages = {
  figure: 'Cifra',
  value: 'Valor',
  period: 'Periodo',
  speaker: 'Dicho por',
  page: 'Página',
  address: 'Dirección',
  words: 'Palabras de la página',
};
