import type {ShareMessages} from '../messages/share.ts';

export const share: ShareMessages = {
  title: {cite: 'Citar esta cifra', embed: 'Insertar esta cifra'},
  form: 'Forma',
  forms: {tag: 'Etiqueta', safe: 'Forma segura', iframe: 'Marco', static: 'Estática'},
  hints: {
    tag: 'Para páginas y sistemas que conservan etiquetas propias. Un archivo, una petición: nada que precargar.',
    safe: 'Para sistemas que eliminan esas etiquetas. Sin scripts se leen las palabras de abajo. Nada que precargar.',
    iframe: 'Para sistemas sin scripts y páginas ajenas. Se carga al acercarse: nada que precargar.',
    static:
      'Para correo, canales y archivos. Ni scripts ni peticiones: nada que precargar. Los valores quedan como hoy.',
  },
  ownHost: 'Escriba la dirección de su propio servidor, donde está dist/.',
  text: 'Texto para copiar',
  copy: 'Copiar',
  close: 'Cerrar',
  selected: 'Esta página no permite copiar. El texto está seleccionado: cópielo con el teclado.',
  sentence: (said, who, date) => `${said}, según ${who}, el ${date}.`,
};
