import * as migration_20261123_064842_first from './20261123_064842_first';

export const migrations = [
  {
    up: migration_20261123_064842_first.up,
    down: migration_20261123_064842_first.down,
    name: '20261123_064842_first'
  },
];
