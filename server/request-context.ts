import type { Request } from 'express';
import type { Context } from '../services/context.ts';

/** What a use case is handed for a request: store, clock and who acts. Routers take this and nothing else. */
export type ContextOf = (request: Request) => Context;
