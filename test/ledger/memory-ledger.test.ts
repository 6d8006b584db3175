import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts';
import { ledgerContract } from './ledger-contract.ts';
import { parseNotes } from './notes.ts';

ledgerContract('memory', async () => createMemoryLedger({ parse: parseNotes }));
