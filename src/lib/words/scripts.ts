// What the facilitator alone reads, per draaiboek.
import { hostWords } from './four-windows/host/script.ts';

export const scripts: Readonly<Record<string, typeof hostWords>> = { 'four-windows': hostWords };
