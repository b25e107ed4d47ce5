import * as migration_20261125_192814_initial from './20261125_192814_initial';

export const migrations = [
  {
    up: migration_20261125_192814_initial.up,
    down: migration_20261125_192814_initial.down,
    name: '20261125_192814_initial'
  },
];
