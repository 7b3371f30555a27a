/** A drawing that is too broad for a telephone is made twice; the stylesheet shows the one that there is room for. */
export type DrawingSize = 'wide' | 'narrow';

/** Pixels that the screens of most telephones leave for a drawing. */
export const NARROW_WIDTH = 356;
