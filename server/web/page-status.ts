import { createContext } from 'preact';

/** The status with which the page is answered, for what of it says that something was refused. */
export const PageStatus = createContext(200);
