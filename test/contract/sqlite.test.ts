import { openStore } from '../../models/stores/open-store.ts';
import { browsingContract } from './browsing-contract.ts';
import { editorialContract } from './editorial-contract.ts';
import { libraryContract } from './library-contract.ts';
import type { StorePlug } from './plug-in.ts';
import { speakersContract } from './speakers-contract.ts';
import { storeContract } from './store-contract.ts';

const sqlite: StorePlug = {
  name: 'SQLite',
  many: 5_000,
  open: () => openStore('sqlite::memory:'),
  close: (store) => store.close(),
};

storeContract(sqlite);
libraryContract(sqlite);
speakersContract(sqlite);
editorialContract(sqlite);
browsingContract(sqlite);
