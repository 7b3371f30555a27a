import { MONGO_NAME, openMongoLibrary } from '../support/test-store.ts';
import { browsingContract } from './browsing-contract.ts';
import { editorialContract } from './editorial-contract.ts';
import { libraryContract } from './library-contract.ts';
import type { StorePlug } from './plug-in.ts';
import { speakersContract } from './speakers-contract.ts';
import { storeContract } from './store-contract.ts';

const mongo: StorePlug = {
  name: MONGO_NAME,
  many: 100,
  open: openMongoLibrary,
  close: (store) => store.close(),
};

storeContract(mongo);
libraryContract(mongo);
speakersContract(mongo);
editorialContract(mongo);
browsingContract(mongo);
