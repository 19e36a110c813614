export interface Fonts {
  /** Files (TTF, OTF, TTC) to draw with; those of the system are then left alone. Default: the system's. */
  readonly fontFiles?: readonly string[] | undefined;
  /** Family to draw with. Default: the first that is there of the usual ones with Latin and Chinese letters. */
  readonly fontFamily?: string | undefined;
}

export interface PictureOptions extends Fonts {
  /** Pixels of the picture's width. Default: twice its own, sharp on dense screens. */
  readonly width?: number | undefined;
}
