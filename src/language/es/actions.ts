import type {ActionsMessages} from '../messages/actions.ts';

export const actions: ActionsMessages = {
  menu: 'Acciones para esta cifra',
  cite: 'Copiar la cita',
  csv: 'Obtener los datos (CSV)',
  json: 'Obtener los datos (JSON)',
  svg: 'Guardar la imagen (SVG)',
  png: 'Guardar la imagen (PNG)',
  embed: 'Copiar el código para insertar',
  share: 'Compartir',
  copied: 'Copiado',
  notCopied: 'Esta página no permite copiar',
  saved: 'Guardado',
  noPNG: 'Esta página no permite PNG; SVG funciona',
  notLoaded: 'No se pudo cargar. Inténtelo de nuevo.',
};
